// One stream of parties over the day, at a rate that changes from one piece of time to the next: a group of the counts, or of a surge.

import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import type { PartyComposition } from './party-composition.ts';

export interface ArrivalFlow extends PartyComposition {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** Name of its luck: another flow meets other luck. */
  readonly stream: string;
  /** In the day, growth included [passengers]. */
  readonly expectedPassengers: number;
  /** Nobody arrives before this [s from midnight]. */
  readonly opens: number;
  /** Length of a piece of time within which parties come evenly [s]. */
  readonly step: number;
  /** Parties expected from the opening to the end of each piece; the first value is 0, the last that of the whole day. */
  readonly cumulativeParties: Float64Array;
}

/** Start of the piece with this index in cumulativeParties [s from midnight]. */
export function boundaryTime({ opens, step }: Pick<ArrivalFlow, 'opens' | 'step'>, index: number): number {
  return opens + index * step;
}
