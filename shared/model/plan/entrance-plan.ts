// The entrances of the hall compiled: one for each direction, or one for both. Where the scenario has none, everybody goes in freely, unless
// somebody orders otherwise while the day goes on.

import type { Direction } from '../../reference/vocabulary.ts';
import { secondsOf } from '../../scenario/clock.ts';
import { entranceDirections } from '../../scenario/schema/entrance-schema.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Leaf } from './leaf.ts';

/** So many passengers may go in every so often [s]. */
export interface LettingIn {
  readonly people: number;
  readonly every: number;
}

export interface MeteringPlan extends LettingIn {
  /** [s from midnight] */
  readonly from: number;
  readonly to: number;
}

export interface EntrancePlan {
  readonly direction: Direction | 'both';
  /** Infinity where there is room for everybody. */
  readonly capacity: number;
  readonly metering: readonly MeteringPlan[];
}

/** In the order of the scenario; then those that somebody may order to be metered. */
export function planEntrances({ queues }: Scenario): readonly EntrancePlan[] {
  return entranceDirections(queues?.entrances).map((direction) => {
    const { capacity = Infinity, metering = [] } = queues?.entrances?.find((entrance) => entrance.direction === direction) ?? {};
    return {
      direction,
      capacity,
      metering: metering.map(({ from, to, people, everyMinutes }) => ({
        from: secondsOf(from),
        to: secondsOf(to),
        people,
        every: everyMinutes * 60,
      })),
    };
  });
}

/** By leaf: the entrance at which its passengers come in. */
export function entranceOfLeaf(leaves: readonly Leaf[], entrances: readonly EntrancePlan[]): Int32Array {
  return Int32Array.from(leaves, (leaf) => entrances.findIndex(({ direction }) => direction === 'both' || direction === leaf.direction));
}
