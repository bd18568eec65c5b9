// Counters with a reserved line for those whom a lane refused, in one of three small halls; the checks refuse them beside changes to another bank, and
// with a line for each counter.

import fc from 'fast-check';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export const withReservedLines = (halls: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(halls, fc.constantFrom('all', 'some', 'none', 'none', 'none', 'none'))
    .map(([scenario, which]) => (which === 'none' ? scenario : reserving(scenario, which === 'all')));

/** All counters, or those of every other bank; banks with one line choose together. */
function reserving(scenario: Scenario, all: boolean): Scenario {
  const { banks, queues } = scenario;
  if (queues?.jockeying?.minutesSaved !== undefined) return scenario;
  return {
    ...scenario,
    banks: banks.map((bank, index) => {
      if (bank.kind !== 'counter') return bank;
      const together = queues?.sharedLines?.some((ids) => ids.includes(bank.id)) === true;
      if (!all && !together && index % 2 === 1) return { ...bank, refusedJoin: 'back' as const };
      return { ...bank, queue: 'single-line' as const, refusedJoin: 'reserved' as const };
    }),
  };
}
