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

export function kioskNumbers(kiosk: DescribedKiosk, time: number): KioskNumbers {
  const { arrival, start, end, free, lane } = kiosk;
  const come = countUntil(arrival, time);
  // First come, first served: whoever has begun stands before whoever has not.
  const begun = countUntil(start, time);
  const open = kiosk.open.findLast(({ from }) => from <= time)?.open ?? 0;
  const lanes = Array.from({ length: kiosk.lanes }, (_, at): KioskLaneState => (at < open ? 'idle' : 'closed'));
  const seen = new Set<number>();
  let inService = 0;
  for (let vehicle = begun - 1; vehicle >= 0 && seen.size < kiosk.lanes; vehicle -= 1) {
    const at = lane[vehicle]!;
    if (seen.has(at)) continue;
    seen.add(at);
    if (time < end[vehicle]!) {
      lanes[at] = 'serving';
      inService += 1;
    } else if (time < free[vehicle]!) lanes[at] = 'handover';
  }
  return { waiting: come - begun, longestNow: come > begun ? time - arrival[begun]! : 0, cleared: begun - inService, open, lanes };
}
