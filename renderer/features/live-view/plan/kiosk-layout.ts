// Vehicles on the plan, below the hall: the lanes of each bank of kiosks side by side, and before them its line in a few rows, as far as there is room.

import type { DescribedKiosk } from '../../../../shared/hall-picture/kiosk-picture.ts';
import type { Box, Point } from './hall-layout.ts';
import { vehicleShapes } from './vehicle-shapes.ts';

export interface KioskPlace {
  readonly line: Box;
  readonly lanes: Box;
  /** From one vehicle of a row to the next [m]. */
  readonly slot: number;
  /** Vehicles for which a row of the line has room, and the whole of it. */
  readonly perRow: number;
  readonly capacity: number;
}

export const lanePitch = 2.2;
export const laneDepth = 6.5;
const rowDepth = 2;
const rows = 3;
const label = 2;
const gap = 2.5;
const narrowest = 18;

/** Side by side between the doors, in as many tiers as they need; `bottom` is where the plan then ends. */
export function kioskPlaces(
  kiosks: readonly DescribedKiosk[],
  from: number,
  to: number,
  top: number,
): { readonly places: readonly KioskPlace[]; readonly bottom: number; readonly right: number } {
  const depth = label + rows * rowDepth + laneDepth + 1;
  let [x, y, right] = [from, top, to];
  const places = kiosks.map((kiosk): KioskPlace => {
    const width = Math.max(narrowest, kiosk.lanes * lanePitch);
    if (x > from && x + width > to) [x, y] = [from, y + depth];
    const line = { x, y: y + label, width, height: rows * rowDepth };
    x += width + gap;
    right = Math.max(right, line.x + width);
    const slot = Math.max(...kiosk.vehicles.map((one) => vehicleShapes[one].length)) + 0.5;
    const perRow = Math.max(1, Math.floor(width / slot));
    const lanesWidth = kiosk.lanes * lanePitch;
    return {
      line,
      lanes: { x: line.x + (width - lanesWidth) / 2, y: line.y + line.height, width: lanesWidth, height: laneDepth },
      slot,
      perRow,
      capacity: perRow * rows,
    };
  });
  return { places, bottom: kiosks.length === 0 ? top : y + depth, right };
}

/** The middle of a vehicle in line; rows turn back and forth, the first one nearest to the lanes. */
export function spotInLine({ line, slot, perRow }: KioskPlace, place: number): Point & { readonly toLeft: boolean } {
  const row = Math.floor(place / perRow);
  const toLeft = row % 2 === 0;
  const along = ((place % perRow) + 0.5) * slot;
  return { x: toLeft ? line.x + along : line.x + perRow * slot - along, y: line.y + line.height - (row + 0.5) * rowDepth, toLeft };
}

/** The middle of a vehicle in a lane: before the booth, or past it once it is cleared. */
export function spotInLane({ lanes }: KioskPlace, lane: number, cleared: boolean): Point {
  return { x: lanes.x + (lane + 0.4) * lanePitch, y: lanes.y + lanes.height - (cleared ? 2.4 : 3.8) };
}

/** Where the officer of a lane sits, beside it. */
export function boothOf({ lanes }: KioskPlace, lane: number): Box {
  return { x: lanes.x + (lane + 0.77) * lanePitch, y: lanes.y + lanes.height / 2 - 0.75, width: lanePitch * 0.2, height: 1.5 };
}
