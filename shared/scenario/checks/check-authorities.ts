// Where two authorities check one after the other there are banks of both, nobody is left without a counter at the second, and a lane that both
// share belongs to neither alone.

import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkServiceTime } from './check-service-time.ts';

export function checkAuthorities(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  const { banks, walkBetweenAuthorities: walk } = scenario;
  const first = banks.findIndex(({ authority }) => authority === 'first');
  const second = banks.findIndex(({ authority }) => authority === 'second');
  return [
    ...banks.flatMap((bank, index) =>
      bank.kind === 'e-channel' && bank.secondZone !== undefined && bank.authority !== undefined
        ? [errorAt(['banks', index, 'secondZone'], 'secondZoneOfOneAuthority', nameValues(bank.name))]
        : [],
    ),
    ...(first >= 0 && second < 0 && flows.length > 0
      ? [errorAt(['banks', first, 'authority'], 'noSecondAuthority', nameValues(banks[first]!.name))]
      : []),
    ...(second >= 0 && first < 0 ? [errorAt(['banks', second, 'authority'], 'noFirstAuthority', nameValues(banks[second]!.name))] : []),
    ...(first < 0 ? [] : checkHandingOver(scenario)),
    ...(walk === undefined ? [] : checkServiceTime(walk, ['walkBetweenAuthorities'])),
    ...(walk !== undefined && first < 0 ? [warningAt(['walkBetweenAuthorities'], 'walkToNobody')] : []),
  ];
}

/** Whoever is handed over may change to counters of another authority: which of the two the time left belongs to is not said. */
function checkHandingOver({ banks }: Scenario): Problem[] {
  return banks.flatMap((bank, index) =>
    bank.kind === 'counter' && bank.handsOver === true
      ? [errorAt(['banks', index, 'handsOver'], 'handingOverBesideTwo', nameValues(bank.name))]
      : [],
  );
}
