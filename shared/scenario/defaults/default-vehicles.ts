// Vehicles and kiosks as the program would suggest them.

import type { LocalizedText } from '../../reference/sourced.ts';
import { vehicleTimes } from '../../reference/vehicle-times.ts';
import type { Direction, VehicleClass } from '../../reference/vocabulary.ts';
import type { Timetable } from '../schema/bank-schema.ts';
import type { ServiceTime } from '../schema/primitives-schema.ts';
import type { KioskBank } from '../schema/vehicle-schema.ts';

const varied = (mean: number): ServiceTime => ({ distribution: 'lognormal', mean, cv: 0.4 });

/** One bank for these classes, timed by the first of them. */
export function kioskBankOf(
  id: string,
  name: LocalizedText,
  direction: Direction | 'both',
  vehicles: readonly [VehicleClass, ...VehicleClass[]],
  timetable: Timetable,
): KioskBank {
  const times = vehicleTimes[vehicles[0]];
  return {
    id,
    name: { ...name },
    direction,
    vehicles: [...vehicles],
    timetable,
    handover: times.handover.value,
    perVehicle: varied(times.perVehicle.value),
    perOccupant: varied(times.perOccupant.value),
    teamOfficers: times.teamOfficers.value,
  };
}
