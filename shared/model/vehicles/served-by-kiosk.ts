// The vehicles of a day at the kiosks that clear them.

import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { kiosksFor } from '../../scenario/vehicle-kiosks.ts';
import { laneSteps, servedAt, type ServedVehicle } from './kiosk-line.ts';
import { vehiclesOfDay } from './vehicle-arrivals.ts';

/** By bank of kiosks, in order of arrival. */
export function servedByKiosk(scenario: Scenario, replication: number): readonly (readonly ServedVehicle[])[] {
  const { vehicles } = scenario;
  if (vehicles === undefined) return [];
  const coming = vehiclesOfDay(scenario, replication);
  return vehicles.kiosks.map((kiosk) => {
    const own = coming.filter(({ flow }) => kiosksFor(vehicles, vehicles.flows[flow]!)[0] === kiosk);
    return servedAt(kiosk, laneSteps(scenario, kiosk.timetable), own);
  });
}
