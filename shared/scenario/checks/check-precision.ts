// A precision can be reached: its budget allows a first look, and what it asks for is there.

import { hasQuantity } from '../has-quantity.ts';
import { fewestForPrecision } from '../schema/precision-schema.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

export function checkPrecision(scenario: Scenario): Problem[] {
  const { precision, replications } = scenario.run;
  if (precision === undefined) return [];
  const least = Math.max(replications, fewestForPrecision);
  return [
    ...(precision.atMost < least
      ? [errorAt(['run', 'precision', 'atMost'], 'budgetBelowLeast', { atMost: precision.atMost, atLeast: least })]
      : []),
    ...precision.of.flatMap(({ quantity }, index) =>
      hasQuantity(scenario, quantity) ? [] : [errorAt(['run', 'precision', 'of', index, 'quantity'], 'precisionQuantityMissing')],
    ),
  ];
}
