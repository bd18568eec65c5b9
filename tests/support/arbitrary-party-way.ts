// How families go through the control: as without the rule, together and followed, or split, with fewer or more adults than a child has with it.

import fc from 'fast-check';
import type { PartyWay } from '../../shared/scenario/schema/demand-schema.ts';

export const arbitraryPartyWay: fc.Arbitrary<PartyWay | undefined> = fc.constantFrom<PartyWay | undefined>(
  undefined,
  { way: 'together' },
  { way: 'split', adultsWithChild: 1 },
  { way: 'split', adultsWithChild: 1 },
  { way: 'split', adultsWithChild: 2 },
);
