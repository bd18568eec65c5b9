// Random secondary examination for property tests: whoever comes may be examined, by somebody who is there to the end.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Timetable } from '../../shared/scenario/bank-schema.ts';
import type { Examination } from '../../shared/scenario/examination-schema.ts';
import type { ServiceTime } from '../../shared/scenario/primitives-schema.ts';

export const arbitraryExamination = (officers: fc.Arbitrary<Timetable>, time: fc.Arbitrary<ServiceTime>): fc.Arbitrary<Examination> =>
  fc.record({
    direction: fc.constantFrom(...directions, 'both' as const),
    officers,
    places: fc.integer({ min: 1, max: 5 }),
    whenFull: fc.constantFrom('line' as const, 'hold' as const),
    reasons: fc
      .record({ time, share: fc.integer({ min: 0, max: 10 }), refused: fc.constantFrom(0, 0.3, 1) })
      .map(({ share, refused, ...cause }) => [
        { reason: 'questioning' as const, ...cause, referrals: passengerGroups.map((group) => ({ group, share: share / 100, refused })) },
      ]),
  });
