// Ways in which two authorities contradict the rest of a scenario, with the problem that names each.

import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

export const authorityCases: readonly [ProblemCode, Problem['severity'], Problem['path'], (scenario: Scenario) => unknown, Scenario?][] = [
  ['noSecondAuthority', 'error', ['banks', 4, 'authority'], (s) => (s.banks[4]!.authority = 'first')],
  ['noFirstAuthority', 'error', ['banks', 2, 'authority'], (s) => (s.banks[2]!.authority = 'second')],
  [
    'handingOverBesideTwo',
    'error',
    ['banks', 4, 'handsOver'],
    (s) => {
      Object.assign(s.banks[4]!, { authority: 'second', handsOver: true });
      s.banks[3]!.authority = 'first';
    },
  ],
  [
    'walkToNobody',
    'warning',
    ['walkBetweenAuthorities'],
    (s) => (s.walkBetweenAuthorities = { distribution: 'constant', mean: 60, cv: 0 }),
  ],
  [
    'secondZoneOfOneAuthority',
    'error',
    ['banks', 0, 'secondZone'],
    (s) =>
      Object.assign(s.banks[0]!, { authority: 'first', secondZone: { time: { distribution: 'constant', mean: 5, cv: 0 }, refusal: 0 } }),
  ],
];
