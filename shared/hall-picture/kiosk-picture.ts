// Vehicles at their kiosks at any time of the day. Nobody steps in there, so the whole day is known from the start and read off at the time shown.

import { countUntil } from './count-until.ts';
import type { Direction, VehicleClass } from '../reference/vocabulary.ts';
import type { LocalizedText } from '../reference/sourced.ts';

export interface DescribedKiosk {
  readonly id: string;
  readonly name: LocalizedText;
  readonly direction: Direction | 'both';
  readonly vehicles: readonly VehicleClass[];
  readonly lanes: number;
  /** Lanes open, the lowest-numbered, from each time on [s from midnight]; the last number stays. */
  readonly open: readonly { readonly from: number; readonly open: number }[];
  /** By vehicle in order of arrival [s from midnight]: when it comes, when its clearance begins and ends, when its lane is free again, and which lane. */
  readonly arrival: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly free: Float64Array;
  readonly lane: Uint16Array;
  /** What it is, as a place in `vehicleClasses`, and how many people are in it. */
  readonly class: Uint8Array;
  readonly occupants: Uint16Array;
}

export type KioskLaneState = 'closed' | 'idle' | 'serving' | 'handover';

export interface KioskNumbers {
  /** Vehicles in line. */
  readonly waiting: number;
  /** Time for which the first of them has waited [s]. */
  readonly longestNow: number;
  /** Vehicles cleared so far. */
  readonly cleared: number;
  readonly open: number;
  readonly lanes: readonly KioskLaneState[];
}

export interface VehiclesAtKiosk {
  /** In line stand the vehicles from the first number to before the second, by order of arrival. */
  readonly firstInLine: number;
  readonly endOfLine: number;
  /** By lane: the vehicle in it, being cleared or driving off, -1 where there is none. */
  readonly inLane: readonly number[];
}

export function vehiclesAt({ arrival, start, free, lane, lanes }: DescribedKiosk, time: number): VehiclesAtKiosk {
  // First come, first served: whoever has begun stands before whoever has not.
  const begun = countUntil(start, time);
  const inLane = new Array<number>(lanes).fill(-1);
  const seen = new Set<number>();
  for (let vehicle = begun - 1; vehicle >= 0 && seen.size < lanes; vehicle -= 1) {
    const at = lane[vehicle]!;
    if (seen.has(at)) continue;
    seen.add(at);
    if (time < free[vehicle]!) inLane[at] = vehicle;
  }
  return { firstInLine: begun, endOfLine: countUntil(arrival, time), inLane };
}

export function kioskNumbers(kiosk: DescribedKiosk, time: number): KioskNumbers {
  const { firstInLine, endOfLine, inLane } = vehiclesAt(kiosk, time);
  const open = kiosk.open.findLast(({ from }) => from <= time)?.open ?? 0;
  const lanes = inLane.map((vehicle, at): KioskLaneState => {
    if (vehicle >= 0) return time < kiosk.end[vehicle]! ? 'serving' : 'handover';
    return at < open ? 'idle' : 'closed';
  });
  return {
    waiting: endOfLine - firstInLine,
    longestNow: endOfLine > firstInLine ? time - kiosk.arrival[firstInLine]! : 0,
    cleared: firstInLine - lanes.filter((state) => state === 'serving').length,
    open,
    lanes,
  };
}
