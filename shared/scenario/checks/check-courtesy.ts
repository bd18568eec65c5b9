// Courtesy counters: somebody needs them, and nobody else changes over to their lines.

import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

export function checkCourtesy({ banks, queues }: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  return banks.flatMap((bank, index): Problem[] => {
    if (bank.kind !== 'counter' || bank.courtesy !== true) return [];
    const path = ['banks', index, 'courtesy'];
    if (queues?.jockeying?.minutesSaved !== undefined) return [errorAt(path, 'courtesyAndChanges', nameValues(bank.name))];
    const wanted = flows.some(
      ({ direction, categories }) =>
        (bank.direction === 'both' || bank.direction === direction) &&
        categories.some(({ category }) => category.needsAssistance === true && bank.serves.some(({ group }) => group === category.group)),
    );
    return wanted ? [] : [warningAt(path, 'courtesyForNobody', nameValues(bank.name))];
  });
}
