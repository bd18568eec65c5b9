// Random service times and timetables of small halls.

import fc from 'fast-check';
import type { Timetable } from '../../../shared/scenario/schema/bank-schema.ts';
import { clockOf } from '../../../shared/scenario/clock.ts';
import type { ServiceTime } from '../../../shared/scenario/schema/primitives-schema.ts';

/** Opening at 06:30, closing at most two hours later [quarter-hours]. */
export const opens = 26;
export const longest = 8;

/** Whole minutes, so that much happens at the same time; or any of the families. */
export const serviceTime: fc.Arbitrary<ServiceTime> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 4 }).map((minutes) => ({ distribution: 'constant' as const, mean: 60 * minutes, cv: 0 })),
  },
  fc.integer({ min: 20, max: 200 }).map((mean) => ({ distribution: 'exponential' as const, mean, cv: 1 })),
  fc.record({
    distribution: fc.constantFrom('lognormal' as const, 'gamma' as const, 'uniform' as const, 'triangular' as const),
    mean: fc.integer({ min: 20, max: 200 }),
    cv: fc.constant(0.3),
    minimum: fc.constantFrom(0, 5),
  }),
  fc.record({
    distribution: fc.constant('empirical' as const),
    observations: fc.array(fc.constantFrom(1, 30, 60, 300), { minLength: 1, maxLength: 4 }),
  }),
);

/** Steps from before the opening to after the closing; lanes are open from the start and seldom all shut. */
export const timetable = (open: fc.Arbitrary<number>, start: fc.Arbitrary<number>): fc.Arbitrary<Timetable> =>
  fc
    .tuple(
      start,
      open,
      fc.uniqueArray(fc.tuple(fc.integer({ min: opens - 1, max: opens + longest + 1 }), open), {
        maxLength: 5,
        selector: ([quarter]) => quarter,
      }),
    )
    .map(([from, atFirst, later]) => {
      const steps = later.filter(([quarter]) => quarter > from).toSorted(([a], [b]) => a - b);
      return [[from, atFirst] as const, ...steps].map(([quarter, here]) => ({ from: clockOf(quarter), open: here }));
    });
