// Hot path. The part of the hall that moves: lanes and counters by their state, everybody in their places, and how many stand beyond the area.

import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import type { HallPicture } from '../../../../shared/hall-picture/hall-picture.ts';
import type { Camera } from './camera.ts';
import type { FigureStamps } from './figure-stamps.ts';
import { figureRole, type FigureStage } from './figure-stage.ts';
import type { Box, HallLayout } from './hall-layout.ts';
import type { HallPlaces, Spot } from './hall-places.ts';
import type { Inspected } from '../inspect/inspect.ts';
import type { Easel } from './paint-plan.ts';
import { frameOfKiosk } from '../inspect/inspect-kiosks.ts';
import { paintVehicles, writeBeyond } from './paint-kiosks.ts';
import { writeCount } from './write-count.ts';
import type { ServerStamps } from './server-stamps.ts';
import { writeRoom } from './paint-room.ts';
import { shownServerState } from './server-states.ts';
import { press, type PixelBuffer } from './stamps.ts';

/** Stamps for the present scale. */
export interface HallStamps {
  readonly figures: FigureStamps;
  readonly lane: ServerStamps;
  readonly desk: ServerStamps;
}

export interface HallFrame {
  readonly hall: HallDescription;
  readonly picture: HallPicture;
  readonly layout: HallLayout;
  readonly places: HallPlaces;
  readonly stage: FigureStage;
  /** Category by leaf. */
  readonly categoryOf: Uint16Array;
  /** The party followed, -1 for nobody. */
  readonly followed: number;
  readonly inspected: Inspected | undefined;
  readonly beyondWords: (people: number) => string;
  /** [s from midnight] */
  readonly time: number;
  /** What is in the examination room. */
  readonly roomWords: string;
}

/** Lanes, counters and people, onto a copy of the plan. */
export function stampHall(frame: HallFrame, stamps: HallStamps, camera: Camera, density: number, onto: PixelBuffer): void {
  const scale = camera.scale * density;
  const x = camera.x * density;
  const y = camera.y * density;
  const { hall, layout, picture } = frame;
  for (const { bank, servers, pitch } of layout.banks) {
    const { firstServer, servers: count, kind } = hall.banks[bank]!;
    const states = kind === 'e-channel' ? stamps.lane : stamps.desk;
    const top = Math.round(servers.y * scale + y);
    for (let i = 0; i < count; i += 1) {
      press(states[shownServerState(picture, firstServer + i)], Math.round((servers.x + i * pitch) * scale + x), top, onto);
    }
  }
  stampFigures(frame, stamps.figures, scale, x, y, onto);
}

function stampFigures(
  { stage, categoryOf, followed }: HallFrame,
  { present, passing, followed: marked, side }: FigureStamps,
  scale: number,
  x0: number,
  y0: number,
  onto: PixelBuffer,
): void {
  const dx = x0 - side / 2;
  const dy = y0 - side / 2;
  const { x, y, leaf, role, party, count } = stage;
  for (let i = 0; i < count; i += 1) {
    const stamp = (role[i]! >= figureRole.approaching ? passing : present)[categoryOf[leaf[i]!]!]!;
    press(stamp, Math.round(x[i]! * scale + dx), Math.round(y[i]! * scale + dy), onto);
  }
  if (followed < 0) return;
  for (let i = 0; i < count; i += 1) {
    if (party[i] === followed) press(marked[categoryOf[leaf[i]!]!]!, Math.round(x[i]! * scale + dx), Math.round(y[i]! * scale + dy), onto);
  }
}

/** What is written over it: how many stand beyond the area of a line, and a frame around what one points at. */
export function writeHall(easel: Easel, frame: HallFrame): void {
  paintBeyond(easel, frame);
  frame.layout.kiosks.forEach((place, index) => {
    const more = paintVehicles(easel, frame.hall.kiosks[index]!, place, frame.time);
    if (more > 0) writeBeyond(easel, place, frame.beyondWords(more));
  });
  writeRoom(easel, frame.layout, frame.picture.examination, frame.roomWords);
  paintInspected(easel, frame);
}

function paintBeyond(easel: Easel, { stage, places, layout, hall, beyondWords }: HallFrame): void {
  const { paint, camera, density } = easel;
  const spot: Spot = { x: 0, y: 0 };
  paint.setTransform(density, 0, 0, density, 0, 0);
  for (let line = 0; line < stage.beyond.length; line += 1) {
    const people = stage.beyond[line]!;
    if (people === 0) continue;
    const bank = places.bankOf(line);
    places.inLine(line, places.capacity(line) - 1, spot);
    const x = camera.x + (hall.banks[bank.bank]!.singleLine ? bank.queue.x + bank.queue.width / 2 : spot.x) * camera.scale;
    writeCount(easel, beyondWords(people), x, camera.y + bank.queue.y * camera.scale + 9);
  }
  if (stage.beyondExit > 0) {
    const { x, y, width } = layout.exit;
    writeCount(easel, beyondWords(stage.beyondExit), camera.x + (x + width / 2) * camera.scale, camera.y + y * camera.scale + 9);
  }
  stage.beyondOutside.forEach((people, entrance) => {
    if (people === 0) return;
    const box = places.outsideBox(entrance);
    const y = camera.y + (box.y + box.height) * camera.scale - 9;
    writeCount(easel, beyondWords(people), camera.x + (box.x + box.width / 2) * camera.scale, y);
  });
}

/** A frame around the lane, counter or line that one points at or has come to by keyboard. */
function paintInspected({ paint, camera, colors, density }: Easel, { hall, layout, inspected, time }: HallFrame): void {
  if (inspected === undefined || inspected.what === 'party') return;
  if (inspected.what === 'room') {
    if (layout.room !== undefined) frameAround({ paint, camera, colors, density }, layout.room.inside);
    return;
  }
  if (inspected.what === 'kiosk' || inspected.what === 'vehicle') {
    frameAround({ paint, camera, colors, density }, frameOfKiosk(inspected, layout.kiosks, hall.kiosks, time));
    return;
  }
  const bank = inspected.what === 'line' ? inspected.bank : hall.bankOfServer[inspected.server]!;
  const { queue, servers, pitch } = layout.banks[bank]!;
  const nth = inspected.what === 'line' ? 0 : inspected.server - hall.banks[bank]!.firstServer;
  const box = inspected.what === 'line' ? queue : { x: servers.x + nth * pitch, y: servers.y, width: pitch, height: servers.height };
  frameAround({ paint, camera, colors, density }, box);
}

function frameAround({ paint, camera, colors, density }: Pick<Easel, 'paint' | 'camera' | 'colors' | 'density'>, box: Box): void {
  paint.setTransform(density * camera.scale, 0, 0, density * camera.scale, density * camera.x, density * camera.y);
  paint.strokeStyle = colors.accent;
  paint.lineWidth = 2 / camera.scale;
  paint.strokeRect(box.x, box.y, box.width, box.height);
}
