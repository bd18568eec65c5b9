// The room of secondary examination on the plan, below the banks: a line before it, and inside who waits and whom officers have, each at a desk.

import type { Box } from './hall-layout.ts';

export interface RoomPlace {
  readonly outside: Box;
  readonly inside: Box;
  /** Cases for which a row of the room has space, and people in a row of the line before it. */
  readonly perRow: number;
  readonly linePerRow: number;
}

/** From one case to the next in the room [m]. */
export const caseSpacing = 1.2;
export const roomDepth = 4.5;
const rows = 3;
const lineWidth = 14;

/** `from` and `to` are where the hall begins and ends beside its doors. */
export function roomPlace(places: number, from: number, to: number, y: number): RoomPlace {
  const wanted = Math.max(7, Math.ceil(places / rows) * caseSpacing + 0.6);
  const width = Math.min(wanted, Math.max(7, to - from - lineWidth - 1));
  const outsideWidth = Math.min(lineWidth, to - from - width - 1);
  return {
    outside: { x: to - width - outsideWidth - 0.6, y: y + roomDepth / 2, width: outsideWidth, height: roomDepth / 2 },
    inside: { x: to - width, y, width, height: roomDepth },
    perRow: Math.max(1, Math.floor((width - 0.6) / caseSpacing)),
    linePerRow: Math.max(1, Math.floor(outsideWidth / 0.6)),
  };
}
