// From meters on the plan to pixels on the screen: fit, zoom about a point, pan.

import type { Point } from './hall-layout.ts';

export interface Camera {
  /** Pixels (CSS) a meter, and where the plan's corner stands. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 8;
const nearest = 60;

/** The whole plan in the middle of the view. */
export function fitted(plan: Size, view: Size): Camera {
  const scale = Math.max(0.5, Math.min((view.width - 2 * margin) / plan.width, (view.height - 2 * margin) / plan.height));
  return { scale, x: (view.width - plan.width * scale) / 2, y: (view.height - plan.height * scale) / 2 };
}

/** Nearer or farther, the point of the screen staying where it is; never smaller than the whole plan. */
export function zoomed(camera: Camera, factor: number, about: Point, plan: Size, view: Size): Camera {
  const whole = fitted(plan, view);
  const scale = Math.min(nearest, camera.scale * factor);
  if (scale <= whole.scale) return whole;
  const ratio = scale / camera.scale;
  return kept({ scale, x: about.x - (about.x - camera.x) * ratio, y: about.y - (about.y - camera.y) * ratio }, plan, view);
}

export function panned(camera: Camera, dx: number, dy: number, plan: Size, view: Size): Camera {
  return kept({ ...camera, x: camera.x + dx, y: camera.y + dy }, plan, view);
}

/** Looks at a point of the plan, from near enough to tell people apart. */
export function lookingAt(point: Point, camera: Camera, plan: Size, view: Size): Camera {
  const scale = Math.max(camera.scale, 14);
  return kept({ scale, x: view.width / 2 - point.x * scale, y: view.height / 2 - point.y * scale }, plan, view);
}

export function toPlan(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.scale, y: (point.y - camera.y) / camera.scale };
}

/** Some of the plan stays in view. */
function kept(camera: Camera, plan: Size, view: Size): Camera {
  const keep = (at: number, length: number, room: number) => {
    const free = room - length;
    return free >= 0 ? free / 2 : Math.min(room / 3, Math.max(free - room / 3, at));
  };
  return {
    scale: camera.scale,
    x: keep(camera.x, plan.width * camera.scale, view.width),
    y: keep(camera.y, plan.height * camera.scale, view.height),
  };
}
