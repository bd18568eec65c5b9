// Scenarios whose teams of officers or courtesy counters contradict something, and the problem that each has.

import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

type Change = (scenario: Scenario) => unknown;

const desks = (scenario: Scenario, bank: number) => scenario.banks[bank] as CounterBank;

/** The visitors' counters in the hands of twenty officers, of whom ten go on a break at 13:00 and ten at 13:30. */
const staffed = (change: Change) => (scenario: Scenario) => {
  const bank = desks(scenario, 4);
  bank.timetable = [];
  bank.staffing = { minimum: 10, maximum: 30 };
  const shift = { from: '06:30', to: '24:00' };
  const breaks = [{ from: '13:00', minutes: 30, atOnce: 10 }];
  scenario.teams = [{ id: 'day', name: { en: 'Day', 'zh-Hant-HK': '日更' }, officers: 20, shift, breaks, staffs: [bank.id] }];
  change(scenario);
};

/** Beside the visitors' counters a courtesy counter, for which nobody has said a need. */
const courtesy = (change: Change) => (scenario: Scenario) => {
  scenario.banks.push({ ...structuredClone(desks(scenario, 4)), id: 'courtesy', courtesy: true });
  change(scenario);
};

export const peopleCases: readonly [ProblemCode, Problem['severity'], Problem['path'], Change][] = [
  ['duplicateId', 'error', ['teams', 1, 'id'], staffed((s) => s.teams!.push(s.teams![0]!))],
  ['partyOfOne', 'warning', ['categories', 0, 'party'], (s) => (s.categories[0]!.party = { way: 'together' })],
  ['courtesyForNobody', 'warning', ['banks', 5, 'courtesy'], courtesy(() => undefined)],
  ['courtesyAndChanges', 'error', ['banks', 5, 'courtesy'], courtesy((s) => (s.queues = { jockeying: { minutesSaved: 5 } }))],
  ['noCounter', 'error', ['banks'], courtesy((s) => s.banks.splice(4, 1))],
  ['shiftOrder', 'error', ['teams', 0, 'shift', 'to'], staffed((s) => (s.teams![0]!.shift.to = '06:30'))],
  ['breakOutsideShift', 'error', ['teams', 0, 'breaks', 0, 'from'], staffed((s) => (s.teams![0]!.breaks[0]!.from = '23:30'))],
  ['breakOutsideShift', 'error', ['teams', 0, 'breaks', 0, 'from'], staffed((s) => (s.teams![0]!.breaks[0]!.from = '06:15'))],
  ['breaksOverlap', 'error', ['teams', 0, 'breaks', 1, 'from'], staffed((s) => s.teams![0]!.breaks.push({ from: '13:45', minutes: 15 }))],
  ['bankStaffedTwice', 'error', ['teams', 0, 'staffs', 1], staffed((s) => s.teams![0]!.staffs.push(s.banks[4]!.id))],
  ['bankNotStaffed', 'error', ['teams', 0, 'staffs', 1], staffed((s) => s.teams![0]!.staffs.push(s.banks[3]!.id))],
  ['bankNotStaffed', 'error', ['teams', 0, 'staffs', 1], staffed((s) => s.teams![0]!.staffs.push('nowhere'))],
  ['bankWithoutTeam', 'error', ['banks', 4, 'staffing'], staffed((s) => (s.teams = []))],
  ['timetableAndTeams', 'error', ['banks', 4, 'timetable'], staffed((s) => (s.banks[4]!.timetable = [{ from: '06:30', open: 1 }]))],
  ['fewestAboveMost', 'error', ['banks', 4, 'staffing', 'minimum'], staffed((s) => (desks(s, 4).staffing!.minimum = 31))],
  ['fewerThanMinimum', 'warning', ['banks', 4, 'staffing', 'minimum'], staffed((s) => (s.teams![0]!.breaks[0]!.atOnce = 11))],
  [
    'sharedAndHandingOver',
    'error',
    ['queues', 'sharedLines', 0],
    (s) => {
      desks(s, 4).handsOver = true;
      s.queues = { sharedLines: [[s.banks[3]!.id, s.banks[4]!.id]] };
    },
  ],
  [
    'idleFirstLinePerServer',
    'error',
    ['banks', 4, 'closesFirst'],
    (s) => Object.assign(desks(s, 4), { closesFirst: 'idle', queue: 'line-per-server' }),
  ],
  [
    'idleFirstAndHandingOver',
    'error',
    ['banks', 4, 'closesFirst'],
    (s) => Object.assign(desks(s, 4), { closesFirst: 'idle', handsOver: true }),
  ],
  [
    'reservedLinePerServer',
    'error',
    ['banks', 4, 'refusedJoin'],
    (s) => {
      Object.assign(desks(s, 4), { refusedJoin: 'reserved', queue: 'line-per-server' });
    },
  ],
  [
    'reservedAndChanging',
    'error',
    ['banks', 4, 'refusedJoin'],
    (s) => {
      desks(s, 4).refusedJoin = 'reserved';
      s.queues = { jockeying: { minutesSaved: 5 } };
    },
  ],
  [
    'sharedReservedUnlike',
    'error',
    ['queues', 'sharedLines', 0],
    (s) => {
      desks(s, 4).refusedJoin = 'reserved';
      s.queues = { sharedLines: [[s.banks[3]!.id, s.banks[4]!.id]] };
    },
  ],
  ['counterClosesEarly', 'error', ['banks', 4, 'timetable'], staffed((s) => (s.teams![0]!.shift.to = '23:45'))],
];
