// Ways in which the vehicles of a scenario contradict the rest of it, with the problem that names each.

import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

const kiosks = readyScenarios.find(({ id }) => id === 'shenzhen-bay-kiosks')!.scenario;

export const vehicleCases: readonly [ProblemCode, Problem['severity'], Problem['path'], (scenario: Scenario) => unknown, Scenario?][] = [
  ['vehiclesElsewhere', 'error', ['vehicles'], (s) => Object.assign(s, { vehicles: structuredClone(kiosks.vehicles) })],
  ['duplicateVehicles', 'error', ['vehicles', 'flows', 6], (s) => s.vehicles!.flows.push(s.vehicles!.flows[0]!), kiosks],
  ['noKiosk', 'error', ['vehicles', 'flows', 0], (s) => (s.vehicles!.kiosks[0]!.direction = 'arrival'), kiosks],
  ['twoKiosks', 'error', ['vehicles', 'flows', 0], (s) => s.vehicles!.kiosks[1]!.vehicles.push('private-car'), kiosks],
  [
    'coachOutsideHours',
    'error',
    ['vehicles', 'flows', 0, 'comes', 'coachRuns', 0, 'at'],
    (s) => (s.vehicles!.flows[0]!.comes = { by: 'timetable', coachRuns: [{ at: '05:00', coaches: 1 }], lateMinutes: 0 }),
    kiosks,
  ],
  [
    'kioskClosesEarly',
    'error',
    ['vehicles', 'kiosks', 0, 'timetable'],
    (s) => s.vehicles!.kiosks[0]!.timetable.push({ from: '23:00', open: 0 }),
    kiosks,
  ],
  ['takenFromNobody', 'error', ['vehicles', 'kiosks', 0, 'takenFrom'], (s) => (s.vehicles!.kiosks[0]!.takenFrom = 'nobody'), kiosks],
  [
    'moreTakenThanThere',
    'warning',
    ['vehicles', 'kiosks', 0, 'takenFrom'],
    (s) => (s.vehicles!.kiosks[0]!.takenFrom = s.banks.find(({ kind }) => kind === 'counter')!.id),
    kiosks,
  ],
];
