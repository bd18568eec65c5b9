// Remembers where the window was and how large, and never puts it where no display shows it any more.

import type { Rectangle } from 'electron';
import * as z from 'zod';

export const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

export type WindowState = z.infer<typeof windowStateSchema>;

export const smallestWindow = { width: 960, height: 600 } as const;
const usualWindow = { width: 1440, height: 900 } as const;

/** How much of the title bar must be in sight for the user to take hold of it [px]. */
const grip = { width: 120, height: 40 } as const;

export interface Placement extends Rectangle {
  readonly maximized: boolean;
}

/**
 * Where the window goes: as it was, if a display still shows its title bar; else centered on the first display.
 * @param workAreas the displays without task bars [px], the primary one first
 */
export function placeWindow(state: WindowState | undefined, workAreas: readonly Rectangle[]): Placement {
  const home = workAreas[0] ?? { x: 0, y: 0, ...usualWindow };
  const area = state === undefined ? undefined : workAreas.find((candidate) => showsTitleBar(state, candidate));
  if (state !== undefined && area !== undefined) return { ...state, ...sizeWithin(state, area) };
  const size = sizeWithin(state ?? usualWindow, home);
  return {
    ...size,
    x: home.x + Math.floor((home.width - size.width) / 2),
    y: home.y + Math.floor((home.height - size.height) / 2),
    maximized: state?.maximized ?? false,
  };
}

function showsTitleBar(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const below = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return across >= grip.width && below;
}

function sizeWithin(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, smallestWindow.width), area.width),
    height: Math.min(Math.max(size.height, smallestWindow.height), area.height),
  };
}
