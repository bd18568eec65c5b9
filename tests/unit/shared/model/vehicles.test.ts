// Vehicles beside the hall, followed with a pencil, and the officers they take from it.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { markovianQueue } from '../../../../shared/queueing-theory/markovian-queue.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import type { KioskBank, Vehicles } from '../../../../shared/scenario/schema/vehicle-schema.ts';
import { vehicleExercises } from '../../../../shared/scenario/ready/vehicle-exercises.ts';
import { Tally } from '../../../../shared/statistics/tally.ts';
import { agreement } from '../../../support/against-theory.ts';
import { always, constant, counters, exponential, scenario } from '../../../support/scenario-builder.ts';

const kiosk = (change: Partial<KioskBank> = {}): KioskBank => ({
  id: 'kiosk',
  name: { en: 'kiosk', 'zh-Hant-HK': 'kiosk' },
  direction: 'both',
  vehicles: ['student-coach'],
  timetable: always(1),
  handover: 10,
  perVehicle: constant(60),
  perOccupant: constant(6),
  teamOfficers: 2,
  ...change,
});

const coaches: Vehicles['flows'][number] = {
  vehicle: 'student-coach',
  direction: 'departure',
  comes: { by: 'timetable', coachRuns: [{ at: '00:15', coaches: 3 }], lateMinutes: 0 },
  occupants: 20,
  target: { share: 0.5, withinMinutes: 3 },
};

const day = (vehicles: Vehicles, change: Partial<Scenario> = {}): Scenario =>
  scenario([counters('desks', 4, constant(60))], { controlPoint: 'shenzhen-bay', vehicles, ...change });

describe('coaches by timetable', () => {
  const students = day({ flows: [coaches], kiosks: [kiosk()] });
  const layout = measureLayout(students);
  const { measures } = runReplication(students, 0);
  const of = (statistic: Parameters<typeof layout.dayVehicle>[1]) => measures[layout.dayVehicle(0, statistic)];

  it('are cleared on board one after the other: 60 s and 20 students of 6 s shared by two officers, 10 s to the next', () => {
    // 120 s each, 130 s apart: waits of 0, 130 and 260 s.
    expect(of('vehicles')).toBe(3);
    expect(of('occupants')).toBe(60);
    expect(of('mean')).toBeCloseTo(130, 9);
    expect(of('p95')).toBeCloseTo(260, 9);
    expect(of('serviceLevel')).toBeCloseTo(2 / 3, 12);
  });

  it('are told by the quarter-hour in which they came, with their line and the team at work', () => {
    expect(measures[layout.vehicle(0, 'vehicles') + 1]).toBe(3);
    expect(measures[layout.vehicle(0, 'vehicles') + 2]).toBe(0);
    expect(measures[layout.kiosk(0, 'inLine') + 1]).toBeCloseTo((130 + 260) / 900, 9);
    expect(measures[layout.kiosk(0, 'busyLanes') + 1]).toBeCloseTo((3 * 130) / 900, 9);
  });

  it('wait for a team that begins later, and are cleared by those at work at closing', () => {
    const later = day({ flows: [coaches], kiosks: [kiosk({ timetable: [{ from: '00:30', open: 3 }] })] });
    const late = runReplication(later, 0).measures;
    expect(late[measureLayout(later).dayVehicle(0, 'mean')]).toBe(900);
    const atClosing = day(
      { flows: [{ ...coaches, comes: { by: 'timetable', coachRuns: [{ at: '00:45', coaches: 20 }], lateMinutes: 0 } }], kiosks: [kiosk()] },
      { openingHours: { opens: '00:00', closes: '01:00' } },
    );
    expect(runReplication(atClosing, 0).measures[measureLayout(atClosing).dayVehicle(0, 'maximum')]).toBeCloseTo(19 * 130, 6);
  });

  it('leave the hall as it is, but for the desks of the officers they take', () => {
    const { vehicles: _, ...hallAlone } = students;
    const without = runReplication(hallAlone, 0).measures;
    expect(measures.subarray(0, without.length)).toEqual(without);
    const taking = day({
      flows: [coaches],
      kiosks: [
        kiosk({
          takenFrom: 'desks',
          timetable: [
            { from: '00:15', open: 1 },
            { from: '01:00', open: 0 },
            { from: '23:00', open: 1 },
          ],
        }),
      ],
    });
    expect(plannedBanks(taking)[0]!.timetable).toEqual([
      { from: '00:00', open: 4 },
      { from: '00:15', open: 2 },
      { from: '01:00', open: 4 },
      { from: '23:00', open: 2 },
    ]);
  });
});

it('vehicles at random kiosks wait as at M/M/c', () => {
  const arrivalRate = 1 / 30;
  const cars = day(
    {
      flows: [
        {
          vehicle: 'private-car',
          direction: 'departure',
          comes: { by: 'profile', vehicles: 86_400 * arrivalRate, profile: 'even' },
          occupants: 1,
        },
      ],
      // Nearly all of the time is the vehicle's own.
      kiosks: [
        kiosk({
          vehicles: ['private-car'],
          timetable: always(3),
          handover: 0,
          perVehicle: exponential(72),
          perOccupant: constant(0.01),
          teamOfficers: 20,
        }),
      ],
    },
    { run: { seed: 20_250_418, replications: 2, confidenceLevel: 0.95 } },
  );
  const layout = measureLayout(cars);
  const waits = new Tally();
  for (let replication = 0; replication < 120; replication += 1) {
    const { measures } = runReplication(cars, replication);
    waits.record(measures[layout.dayVehicle(0, 'mean')]! * (measures[layout.dayVehicle(0, 'vehicles')]! / (86_400 * arrivalRate)));
  }
  const found = agreement(waits, markovianQueue({ arrivalRate, serviceRate: 1 / 72, servers: 3 }).meanWait);
  expect(found.distance).toBeLessThan(1);
  expect(found.precision).toBeLessThan(0.12);
});

describe('the ready days with vehicles', () => {
  it.each(vehicleExercises)('$id passes the checks, and its vehicles wait as vehicles may', ({ scenario: ready }) => {
    expect(checkScenario(ready)).toEqual([]);
    const layout = measureLayout(ready);
    const { measures } = runReplication(ready, 0);
    ready.vehicles!.flows.forEach((_, flow) => {
      expect(measures[layout.dayVehicle(flow, 'vehicles')]).toBeGreaterThan(20);
      expect(measures[layout.dayVehicle(flow, 'p95')]! / 60).toBeLessThan(30);
    });
  });
});
