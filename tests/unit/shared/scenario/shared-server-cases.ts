// Scenarios whose shared servers contradict something, and the problem that each has.

import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';

type Change = (scenario: Scenario) => unknown;

/** Two lanes that the first two banks share, half of them at either from 09:00. */
const sharing = (change: (shared: SharedServers, scenario: Scenario) => unknown) => (scenario: Scenario) => {
  const [home, other] = scenario.banks;
  const shared: SharedServers = {
    id: 'either',
    name: { en: 'Either', 'zh-Hant-HK': '兩用' },
    home: home!.id,
    other: other!.id,
    servers: 2,
    changeoverMinutes: 5,
    timetable: [{ from: '09:00', atOther: 1 }],
  };
  scenario.sharedServers = [shared];
  change(shared, scenario);
};

/** The visitors' counters have none of their own, and share two with a bank like them. */
const counters = (scenario: Scenario) =>
  sharing((shared) => {
    const desks = scenario.banks[4]!;
    scenario.banks.push({ ...structuredClone(desks), id: 'more-desks' });
    for (const bank of [desks, scenario.banks.at(-1)!]) bank.timetable = [];
    Object.assign(shared, {
      home: desks.id,
      other: desks.id,
      trigger: { measure: 'people', servers: 1, above: 9, below: 2, forMinutes: 5 },
    });
    shared.other = 'more-desks';
    const rest = scenario.banks.filter(({ kind, id }) => kind === 'counter' && id !== desks.id && id !== 'more-desks');
    for (const bank of rest) bank.timetable = [{ from: '06:30', open: 9 }];
  })(scenario);

const path = ['sharedServers', 0];

export const sharedServerCases: readonly [ProblemCode, Problem['severity'], Problem['path'], Change][] = [
  ['duplicateId', 'error', ['sharedServers', 1, 'id'], sharing((shared, s) => s.sharedServers!.push({ ...shared }))],
  ['sharedServersUnknownBank', 'error', [...path, 'other'], sharing((shared) => (shared.other = 'nowhere'))],
  ['sharedServersUnknownBank', 'error', [...path, 'home'], sharing((shared) => (shared.home = 'nowhere'))],
  ['sharedServersOneBank', 'error', [...path, 'other'], sharing((shared) => (shared.other = shared.home))],
  ['sharedServersMixed', 'error', [...path, 'other'], sharing((shared, s) => (shared.other = s.banks[4]!.id))],
  [
    'sharedServersOneLine',
    'error',
    [...path, 'other'],
    sharing((shared, s) => (s.queues = { sharedLines: [[(s.banks[0] as EChannelBank).id, shared.other]] })),
  ],
  [
    'timetableOrder',
    'error',
    [...path, 'timetable', 1, 'from'],
    sharing((shared) => shared.timetable!.push({ from: '08:30', atOther: 0 })),
  ],
  ['sharedServersTooMany', 'error', [...path, 'timetable', 0, 'atOther'], sharing((shared) => (shared.timetable![0]!.atOther = 3))],
  ['sharedServersTooManyOpen', 'error', [...path, 'hours', 0, 'open'], sharing((shared) => (shared.hours = [{ from: '08:00', open: 3 }]))],
  [
    'timetableOrder',
    'error',
    [...path, 'hours', 1, 'from'],
    sharing((shared) => {
      shared.hours = [
        { from: '09:00', open: 1 },
        { from: '08:00', open: 2 },
      ];
    }),
  ],
  // Its only counter at the end of the day is a shared one that has closed by then.
  [
    'counterLeftByShared',
    'error',
    ['banks', 4, 'timetable'],
    (scenario) => {
      counters(scenario);
      const [shared] = scenario.sharedServers!;
      delete shared!.trigger;
      shared!.timetable = [{ from: '07:00', atOther: 0 }];
      shared!.hours = [
        { from: '06:00', open: 2 },
        { from: '20:00', open: 0 },
      ];
    },
  ],
  [
    'sharedServersTooMany',
    'error',
    ['interventions', 0, 'atOther'],
    sharing((shared, s) => (s.interventions = [{ what: 'share', at: 30_000, shared: shared.id, atOther: 3 }])),
  ],
  [
    'interventionUnknownShared',
    'error',
    ['interventions', 0, 'shared'],
    sharing((_, s) => (s.interventions = [{ what: 'share', at: 30_000, shared: 'nothing', atOther: 1 }])),
  ],
  [
    'sharedServersBelow',
    'error',
    [...path, 'trigger', 'below'],
    sharing((shared) => (shared.trigger = { measure: 'people', servers: 1, above: 5, below: 6, forMinutes: 5 })),
  ],
  ['sharedServersStay', 'warning', path, sharing((shared) => delete shared.timetable)],
  ['counterLeftByShared', 'error', ['banks', 4, 'timetable'], counters],
];
