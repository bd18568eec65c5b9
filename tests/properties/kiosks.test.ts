// Kiosks against a second, plainer implementation, and what holds on any day of vehicles.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneSteps, servedAt } from '../../shared/model/vehicles/kiosk-line.ts';
import type { Vehicle } from '../../shared/model/vehicles/vehicle-arrivals.ts';
import { clockOf } from '../../shared/scenario/clock.ts';
import type { KioskBank } from '../../shared/scenario/schema/vehicle-schema.ts';
import { plainKiosks } from '../support/plain-model/plain-kiosks.ts';

const hours = { opens: '06:30', closes: '08:30' };
const [opens, closes] = [6.5 * 3600, 8.5 * 3600];

const time = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((minutes) => ({ distribution: 'constant' as const, mean: 60 * minutes, cv: 0 })),
  fc.integer({ min: 10, max: 200 }).map((mean) => ({ distribution: 'exponential' as const, mean, cv: 1 })),
);

const kiosk: fc.Arbitrary<KioskBank> = fc
  .record({
    steps: fc.uniqueArray(fc.tuple(fc.integer({ min: 24, max: 36 }), fc.integer({ min: 0, max: 4 })), {
      maxLength: 5,
      selector: ([at]) => at,
    }),
    last: fc.integer({ min: 1, max: 3 }),
    handover: fc.constantFrom(0, 30, 60),
    perVehicle: time,
    perOccupant: time,
    teamOfficers: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ steps, last, ...rest }) => ({
    id: 'kiosks',
    name: { en: 'kiosks', 'zh-Hant-HK': 'kiosks' },
    direction: 'both' as const,
    vehicles: ['private-car' as const],
    // Open at closing, so that nobody is left.
    timetable: [...steps.filter(([at]) => at < 33).toSorted(([a], [b]) => a - b), [33, last] as const].map(([at, open]) => ({
      from: clockOf(at),
      open,
    })),
    ...rest,
  }));

const vehicles: fc.Arbitrary<Vehicle[]> = fc
  .array(fc.record({ minute: fc.integer({ min: 0, max: 119 }), key: fc.integer(), occupants: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 40,
  })
  .map((list) =>
    list
      .toSorted((a, b) => a.minute - b.minute)
      .map(({ minute, key, occupants }) => ({ flow: 0, arrival: opens + 60 * minute, key, occupants })),
  );

describe('kiosks', () => {
  it('serve as the plain ones do, vehicle for vehicle', () => {
    let waited = 0;
    fc.assert(
      fc.property(kiosk, vehicles, (bank, coming) => {
        const served = servedAt(bank, laneSteps({ openingHours: hours }, bank.timetable), coming);
        const plain = plainKiosks(bank, [opens, closes], coming);
        expect(served.map(({ lane }) => lane)).toEqual(plain.map(({ lane }) => lane));
        served.forEach(({ start, end, vehicle }, i) => {
          expect(start).toBeCloseTo(plain[i]!.start, 6);
          expect(end).toBeCloseTo(plain[i]!.end, 6);
          if (start > vehicle.arrival) waited += 1;
        });
      }),
      { numRuns: 300 },
    );
    expect(waited).toBeGreaterThan(100);
  });

  it('serve in order, no lane two at a time, nobody before coming', () => {
    fc.assert(
      fc.property(kiosk, vehicles, (bank, coming) => {
        const served = servedAt(bank, laneSteps({ openingHours: hours }, bank.timetable), coming);
        expect(served.length).toBe(coming.length);
        const free = new Map<number, number>();
        let latest = 0;
        for (const { vehicle, lane, start, free: next } of served) {
          expect(start).toBeGreaterThanOrEqual(vehicle.arrival);
          expect(start).toBeGreaterThanOrEqual(latest);
          expect(start).toBeGreaterThanOrEqual(free.get(lane) ?? 0);
          free.set(lane, next);
          latest = start;
        }
      }),
      { numRuns: 200 },
    );
  });
});
