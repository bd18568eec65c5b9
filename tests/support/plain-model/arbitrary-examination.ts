// Secondary examination in one of four small halls: many are sent, to few places and few officers.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../../shared/reference/vocabulary.ts';
import { clockOf } from '../../../shared/scenario/clock.ts';
import { type Examination, type ExaminationCause, examinationReasons } from '../../../shared/scenario/schema/examination-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { opens, serviceTime, timetable } from './arbitrary-times.ts';

const cause = (reason: ExaminationCause['reason']): fc.Arbitrary<ExaminationCause> =>
  fc
    .record({
      reason: fc.constant(reason),
      time: serviceTime,
      referrals: fc.uniqueArray(
        fc.record({
          group: fc.constantFrom(...passengerGroups),
          kind: fc.constantFrom('plain', 'enrolled', 'young', undefined, undefined, undefined),
          share: fc.constantFrom(0, 0.1, 0.3, 0.5),
          refused: fc.constantFrom(0, 0.5, 1),
        }),
        { minLength: 1, maxLength: 5, selector: ({ group, kind }) => `${group} ${kind}` },
      ),
    })
    .map(({ referrals, ...rest }) => ({
      ...rest,
      referrals: referrals.map(({ group, kind, ...shares }) => ({
        group,
        ...(kind === undefined ? {} : { category: `${group}-${kind}` }),
        ...shares,
      })),
    }));

const examination: fc.Arbitrary<Examination> = fc.record({
  direction: fc.constantFrom(...directions, 'both' as const, 'both' as const, 'both' as const),
  // Somebody is there at the end: no step of the timetable comes after the longest of the days.
  officers: fc
    .tuple(timetable(fc.constantFrom(0, 1, 1, 2), fc.integer({ min: opens - 1, max: opens + 1 })), fc.constantFrom(1, 2))
    .map(([steps, last]) => [...steps.filter(({ from }) => from < clockOf(opens + 2)), { from: clockOf(opens + 2), open: last }]),
  places: fc.constantFrom(1, 2, 3, 8),
  whenFull: fc.constantFrom('line' as const, 'hold' as const),
  reasons: fc.subarray([...examinationReasons], { minLength: 1 }).chain((reasons) => fc.tuple(...reasons.map(cause))),
});

export const withExamination = (halls: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(halls, fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: examination }))
    .map(([scenario, drawn]) => (drawn === undefined || hasTwo(scenario) ? scenario : { ...scenario, examination: drawn }));

/** Where two authorities check there is none. */
const hasTwo = ({ banks }: Scenario) =>
  banks.some((bank) => bank.authority !== undefined || (bank.kind === 'e-channel' && bank.secondZone !== undefined));
