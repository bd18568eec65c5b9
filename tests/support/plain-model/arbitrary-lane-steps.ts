// Random steps of lanes, and officers who help at them.

import fc from 'fast-check';
import { clockOf } from '../../../shared/scenario/clock.ts';
import type { Officers, Steps } from '../../../shared/scenario/schema/lane-schema.ts';
import type { ServiceTime } from '../../../shared/scenario/schema/primitives-schema.ts';
import { opens, serviceTime, timetable } from './arbitrary-times.ts';

/** Whole minutes or none, so that steps of several lanes end together. */
const step = fc.constantFrom(0, 20, 60, 60);

export const steps: fc.Arbitrary<Steps> = fc
  .record({
    entry: step,
    read: step,
    match: step,
    exit: fc.constantFrom(0, 60, 240, 480),
    attempts: fc.constantFrom(1, 2, 3),
    failure: fc.constantFrom(0.4, 0.7, 1),
    failureAgain: fc.constantFrom(0.3, 0.8, 1),
    // Exit gates matter where the next one enters while the last leaves.
    overlaps: fc.constantFrom(true, true, false),
  })
  .map(({ overlaps, ...drawn }) => ({ ...drawn, ...(overlaps ? { overlap: true as const } : {}) }));

/** Often one, who may not yet have come, or go for good, and who takes long enough for others to wait. */
export const officers: fc.Arbitrary<Officers> = fc.record({
  timetable: fc.oneof(
    timetable(fc.constantFrom(0, 1, 1, 2), fc.integer({ min: opens - 1, max: opens + 2 })),
    fc.integer({ min: opens + 1, max: opens + 5 }).map((quarter) => [
      { from: clockOf(opens), open: 1 },
      { from: clockOf(quarter), open: 0 },
    ]),
  ),
  time: fc.oneof(
    serviceTime,
    fc.constantFrom(300, 600, 900).map((mean): ServiceTime => ({ distribution: 'constant', mean, cv: 0 })),
  ),
  cleared: fc.constantFrom(0, 0.5, 0.5, 1),
});
