// Counters where idle desks close first, in one of four small halls; the checks refuse it with a line for each counter and beside desks that hand over.

import fc from 'fast-check';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export const withClosing = (halls: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc.tuple(halls, fc.constantFrom(true, false, false, false)).map(([scenario, idleFirst]) =>
    idleFirst
      ? {
          ...scenario,
          banks: scenario.banks.map((bank) =>
            bank.kind === 'counter' && bank.queue === 'single-line' && bank.handsOver === undefined
              ? { ...bank, closesFirst: 'idle' as const }
              : bank,
          ),
        }
      : scenario,
  );
