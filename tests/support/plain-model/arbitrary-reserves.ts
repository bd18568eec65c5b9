// Reserve officers for small halls, called by short lines and soon stood down.

import fc from 'fast-check';
import type { Reserve } from '../../../shared/scenario/schema/trigger-schema.ts';

export const arbitraryReserves: fc.Arbitrary<Reserve[]> = fc.array(
  fc
    .record({
      officers: fc.constantFrom(1, 2),
      delayMinutes: fc.constantFrom(0, 1, 5, 7.5),
      measure: fc.constantFrom('people' as const, 'expected-wait' as const),
      below: fc.constantFrom(0, 1, 2),
      more: fc.constantFrom(0, 1, 3),
      forMinutes: fc.constantFrom(0, 1, 2, 3.5),
      belowForMinutes: fc.constantFrom(1, 2, 4),
    })
    .map(({ officers, delayMinutes, measure, below, more, forMinutes, belowForMinutes }) => ({
      officers,
      delayMinutes,
      when: { measure, above: below + more, forMinutes, below, belowForMinutes },
    })),
  { minLength: 1, maxLength: 2 },
);
