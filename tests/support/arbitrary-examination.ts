// Random secondary examination for property tests: whoever comes may be examined, by somebody who is there to the end.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank } from '../../shared/scenario/schema/bank-schema.ts';
import type { Examination, Referral } from '../../shared/scenario/schema/examination-schema.ts';
import { serviceTime, timetable } from './arbitrary-banks.ts';

export const arbitraryExamination: fc.Arbitrary<Examination> = fc.record({
  direction: fc.constantFrom(...directions, 'both' as const),
  officers: timetable,
  places: fc.integer({ min: 1, max: 5 }),
  whenFull: fc.constantFrom('line' as const, 'hold' as const),
  reasons: fc
    .record({ time: serviceTime, share: fc.integer({ min: 0, max: 10 }), refused: fc.constantFrom(0, 0.3, 1) })
    .map(({ share, refused, time }) => [{ reason: 'questioning' as const, time, referrals: referralsOf(share / 100, refused) }]),
});

/** Of all groups alike, but for one kind of residents. */
const referralsOf = (share: number, refused: number): Referral[] => [
  ...passengerGroups.map((group) => ({ group, share, refused })),
  { group: 'resident', category: 'resident-plain', share: share / 2, refused: 0 },
];

/** The checks refuse it where two authorities clear. */
export function examinedUnlessByTwo(banks: readonly Bank[], examination: Examination | undefined): Examination | undefined {
  const two = banks.some((bank) => bank.authority !== undefined || (bank.kind === 'e-channel' && bank.secondZone !== undefined));
  return two ? undefined : examination;
}
