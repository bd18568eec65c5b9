// Counters that hand passengers over when a desk closes, in one of four small halls; the checks refuse them beside a line for several banks
// and beside two authorities.

import fc from 'fast-check';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export const withHandingOver = (halls: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(halls, fc.constantFrom(true, false, false, false))
    .map(([scenario, hands]) =>
      hands && scenario.queues?.sharedLines === undefined && !scenario.banks.some(({ authority }) => authority === 'first')
        ? handing(scenario)
        : scenario,
    );

function handing({ banks, ...rest }: Scenario): Scenario {
  return { ...rest, banks: banks.map((bank) => (bank.kind === 'counter' ? { ...bank, handsOver: true as const } : bank)) };
}
