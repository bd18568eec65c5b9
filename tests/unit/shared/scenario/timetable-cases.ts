// What is wrong with a timetable or a surge, one mistake each, for the test of checkScenario.

import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import type { Scheduled, Surge, Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { transport } from '../../../support/scenario-builder.ts';

type Change = (scenario: Scenario) => unknown;

const train = transport('train', { runs: [{ at: '10:00', size: 100 }] });

/** The day with this transport. */
const withTransport =
  (change: Partial<Transport>, counting: Scheduled['counting'] = 'added'): Change =>
  (s) =>
    (s.demand.scheduled = { counting, transports: [{ ...train, ...change }] });

const surge: Surge = {
  id: 'concert',
  name: { en: 'concert', 'zh-Hant-HK': '演唱會' },
  direction: 'departure',
  groups: [{ group: 'resident', share: 1 }],
  passengers: 500,
  from: '22:00',
  peak: '22:30',
  to: '23:30',
};
const surging =
  (...change: Partial<Surge>[]): Change =>
  (s) =>
    (s.demand.surges = change.map((one) => ({ ...surge, ...one })));

const path = (...rest: Problem['path']): Problem['path'] => ['demand', 'scheduled', 'transports', 0, ...rest];
const counting = ['demand', 'scheduled', 'counting'];
const listed: Change = (s) =>
  (s.demand.arrivals = { kind: 'trace', passengers: [{ at: 36_000, direction: 'departure', category: s.categories[0]!.id }] });

export const timetableCases: readonly [ProblemCode, Problem['severity'], Problem['path'], Change][] = [
  [
    'duplicateId',
    'error',
    ['demand', 'scheduled', 'transports', 1, 'id'],
    (s) => (s.demand.scheduled = { counting: 'added', transports: [train, train] }),
  ],
  [
    'groupTwice',
    'error',
    path('groups', 1),
    withTransport({
      groups: [
        { group: 'resident', share: 0.5 },
        { group: 'resident', share: 0.5 },
      ],
    }),
  ],
  ['groupSharesNotOne', 'error', path('groups'), withTransport({ groups: [{ group: 'resident', share: 0.9 }] })],
  ['groupSharesNotOne', 'error', ['demand', 'surges', 0, 'groups'], surging({ groups: [{ group: 'resident', share: 0.9 }] })],
  [
    'tooManyRuns',
    'error',
    ['demand', 'scheduled', 'transports'],
    (s) => {
      const often = { headways: [1, 2, 3].map(() => ({ from: '07:00', to: '24:00', everyMinutes: 0.5 })) };
      s.demand.scheduled = { counting: 'added', transports: [{ ...train, ...often }] };
    },
  ],
  ['transportWithoutRuns', 'warning', path(), withTransport({ runs: [] })],
  ['headwayOrder', 'error', path('headways', 0), withTransport({ headways: [{ from: '10:00', to: '10:00', everyMinutes: 5 }] })],
  ['seatsSpread', 'error', path('load', 'cv'), withTransport({ load: { of: 'seats', seats: 100, factor: 0.9, cv: 0.07 } })],
  ['leastAboveMean', 'error', path('toHall', 'leastMinutes'), withTransport({ toHall: { meanMinutes: 5, cv: 0.3, leastMinutes: 5 } })],
  ['leastAboveMean', 'error', path('toHall', 'leastMinutes'), withTransport({ toHall: { meanMinutes: 5, cv: 0, leastMinutes: 6 } })],
  ['delayOfTaking', 'warning', path('delay'), withTransport({ role: 'takes', delay: { meanMinutes: 5, sdMinutes: 5 } })],
  ['tourTooLarge', 'error', path('load'), withTransport({ travel: 'group-at-one-counter', runs: [{ at: '10:00', size: 121 }] })],
  [
    'tourWithoutAdults',
    'error',
    path('travel'),
    (s) => {
      withTransport({ travel: 'group-at-one-counter' })(s);
      for (const category of s.categories) if (category.age === '11-plus' && category.group === 'resident') category.companions = 0.01;
    },
  ],
  ['runsOutsideHours', 'warning', path('runs'), withTransport({ runs: [{ at: '23:58' }] })],
  ['runsOutsideHours', 'warning', path('runs'), withTransport({ runs: [{ at: '05:00' }] })],
  ['countingNeedsCounts', 'error', counting, (s) => [listed(s), withTransport({}, 'within')(s)]],
  ['broughtAboveCount', 'warning', counting, (s) => [withTransport({}, 'within')(s), (s.demand.flows[0]!.passengers = 99)]],
  ['nothingToScale', 'warning', counting, (s) => [withTransport({}, 'scaled')(s), (s.demand.flows[0]!.passengers = 0)]],
  ['duplicateId', 'error', ['demand', 'surges', 1, 'id'], surging({}, {})],
  ['surgeOrder', 'error', ['demand', 'surges', 0, 'peak'], surging({ peak: '23:31' })],
  ['surgeOrder', 'error', ['demand', 'surges', 0, 'peak'], surging({ to: '22:00' })],
  ['surgeOutsideHours', 'error', ['demand', 'surges', 0], surging({ to: '24:01' })],
];
