// Random vehicles beside a hall: cars by profile, coaches by timetable, and kiosks or officers on board whom the counters may have to do without.

import fc from 'fast-check';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import type { Vehicles } from '../../shared/scenario/schema/vehicle-schema.ts';
import { named, present } from './arbitrary-banks.ts';

const time: fc.Arbitrary<ServiceTime> = fc.oneof(
  fc.integer({ min: 10, max: 60 }).map((mean) => ({ distribution: 'constant' as const, mean, cv: 0 })),
  fc.integer({ min: 10, max: 60 }).map((mean) => ({ distribution: 'exponential' as const, mean, cv: 1 })),
);

const target = fc.constantFrom(undefined, { share: 0.95, withinMinutes: 5 });

/** At a hall that opens at this clock time, with a profile "day" and a bank of counters "counters". */
export const arbitraryVehicles = (opens: string): fc.Arbitrary<Vehicles> =>
  fc
    .record({
      cars: fc.integer({ min: 0, max: 60 }),
      coaches: fc.integer({ min: 1, max: 4 }),
      lateMinutes: fc.constantFrom(0, 20),
      targets: fc.tuple(target, target),
      open: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })),
      times: fc.tuple(time, time, time, time),
      officers: fc.integer({ min: 1, max: 2 }),
      takenFrom: fc.constantFrom(undefined, 'counters'),
    })
    .map(({ cars, coaches, lateMinutes, targets, open, times, officers, takenFrom }) => ({
      flows: [
        present({
          vehicle: 'private-car' as const,
          direction: 'departure' as const,
          comes: { by: 'profile' as const, vehicles: cars, profile: 'day' },
          occupants: 2.4,
          target: targets[0],
        }),
        present({
          vehicle: 'student-coach' as const,
          direction: 'arrival' as const,
          comes: { by: 'timetable' as const, coachRuns: [{ at: opens, coaches }], lateMinutes },
          occupants: 20,
          target: targets[1],
        }),
      ],
      kiosks: [
        {
          id: 'kiosks',
          name: named('kiosks'),
          direction: 'both' as const,
          vehicles: ['private-car' as const],
          timetable: [{ from: opens, open: open[0] }],
          handover: 5,
          perVehicle: times[0],
          perOccupant: times[1],
          teamOfficers: 1,
        },
        present({
          id: 'boarding',
          name: named('boarding'),
          direction: 'arrival' as const,
          vehicles: ['student-coach' as const],
          timetable: [{ from: opens, open: open[1] }],
          handover: 60,
          perVehicle: times[2],
          perOccupant: times[3],
          teamOfficers: officers,
          takenFrom,
        }),
      ],
    }));
