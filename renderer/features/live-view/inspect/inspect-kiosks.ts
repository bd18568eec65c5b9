// What one points at among the vehicles: one of them, a lane, or the line before the lanes; and what to frame for it.

import { vehiclesAt, type DescribedKiosk } from '../../../../shared/hall-picture/kiosk-picture.ts';
import type { Box, Point } from '../plan/hall-layout.ts';
import { lanePitch, spotInLine, type KioskPlace } from '../plan/kiosk-layout.ts';

export type InspectedKiosk =
  /** The line where no lane is named. */
  | { readonly what: 'kiosk'; readonly kiosk: number; readonly lane?: number }
  /** By order of arrival. */
  | { readonly what: 'vehicle'; readonly kiosk: number; readonly vehicle: number };

export function kioskAt(
  point: Point,
  places: readonly KioskPlace[],
  kiosks: readonly DescribedKiosk[],
  time: number,
): InspectedKiosk | undefined {
  for (const [kiosk, place] of places.entries()) {
    if (within(point, place.lanes)) return { what: 'kiosk', kiosk, lane: Math.floor((point.x - place.lanes.x) / lanePitch) };
    if (!within(point, place.line)) continue;
    const { firstInLine, endOfLine } = vehiclesAt(kiosks[kiosk]!, time);
    for (let at = 0; at < Math.min(endOfLine - firstInLine, place.capacity); at += 1) {
      if (within(point, boxInLine(place, at))) return { what: 'vehicle', kiosk, vehicle: firstInLine + at };
    }
    return { what: 'kiosk', kiosk };
  }
  return undefined;
}

/** Each line, then its lanes. */
export function inspectableKiosks(kiosks: readonly DescribedKiosk[]): readonly InspectedKiosk[] {
  return kiosks.flatMap(({ lanes }, kiosk) => [
    { what: 'kiosk' as const, kiosk },
    ...Array.from({ length: lanes }, (_, lane) => ({ what: 'kiosk' as const, kiosk, lane })),
  ]);
}

/** A vehicle that has left the line meanwhile is looked for in its lane. */
export function frameOfKiosk(
  inspected: InspectedKiosk,
  places: readonly KioskPlace[],
  kiosks: readonly DescribedKiosk[],
  time: number,
): Box {
  const place = places[inspected.kiosk]!;
  const laneBox = (lane: number) => ({ ...place.lanes, x: place.lanes.x + lane * lanePitch, width: lanePitch });
  if (inspected.what === 'kiosk') return inspected.lane === undefined ? place.line : laneBox(inspected.lane);
  const kiosk = kiosks[inspected.kiosk]!;
  const at = inspected.vehicle - vehiclesAt(kiosk, time).firstInLine;
  return at < 0 ? laneBox(kiosk.lane[inspected.vehicle]!) : boxInLine(place, at);
}

function boxInLine(place: KioskPlace, at: number): Box {
  const { x, y } = spotInLine(place, at);
  return { x: x - place.slot / 2, y: y - 1, width: place.slot, height: 2 };
}

function within({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}
