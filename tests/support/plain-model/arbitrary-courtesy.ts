// Courtesy counters in one of four small halls, for those without documents for lanes and for children.

import fc from 'fast-check';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export const withCourtesy = (halls: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc.tuple(halls, fc.constantFrom(true, false, false, false)).map(([scenario, courtesy]) => (courtesy ? courteous(scenario) : scenario));

function courteous({ banks, categories, ...rest }: Scenario): Scenario {
  return {
    ...rest,
    banks: banks.map((bank) => (bank.kind === 'counter' && bank.id === 'more-counters' ? { ...bank, courtesy: true as const } : bank)),
    categories: categories.map((category) =>
      category.id.endsWith('-enrolled') ? category : { ...category, needsAssistance: true as const },
    ),
  };
}
