// Targets have names of their own and speak of passengers who come.

import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { repeated } from './repeated.ts';

export function checkTargets(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  return [
    ...repeated(scenario.targets.map(({ id }) => id)).map(({ value, index }) =>
      errorAt(['targets', index, 'id'], 'duplicateId', { id: value }),
    ),
    ...scenario.targets.flatMap(({ id, direction, groups }, index) =>
      flows.some((flow) => flow.direction === direction && groups.includes(flow.group))
        ? []
        : [warningAt(['targets', index], 'targetWithoutPassengers', { id, direction })],
    ),
  ];
}
