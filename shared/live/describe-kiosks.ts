// A day of vehicles as the window reads it off.

import { laneSteps } from '../model/vehicles/kiosk-line.ts';
import { servedByKiosk } from '../model/vehicles/served-by-kiosk.ts';
import type { DescribedKiosk } from '../hall-picture/kiosk-picture.ts';
import { vehicleClasses } from '../reference/vocabulary.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export function describeKiosks(scenario: Scenario, replication: number): readonly DescribedKiosk[] {
  const { kiosks = [], flows = [] } = scenario.vehicles ?? {};
  return servedByKiosk(scenario, replication).map((served, index): DescribedKiosk => {
    const { id, name, direction, vehicles, timetable } = kiosks[index]!;
    const { lanes, stretches } = laneSteps(scenario, timetable);
    return {
      id,
      name,
      direction,
      vehicles,
      lanes,
      open: stretches.map(({ from, open }) => ({ from, open })),
      arrival: Float64Array.from(served, ({ vehicle }) => vehicle.arrival),
      start: Float64Array.from(served, ({ start }) => start),
      end: Float64Array.from(served, ({ end }) => end),
      free: Float64Array.from(served, ({ free }) => free),
      lane: Uint16Array.from(served, ({ lane }) => lane),
      class: Uint8Array.from(served, ({ vehicle }) => vehicleClasses.indexOf(flows[vehicle.flow]!.vehicle)),
      occupants: Uint16Array.from(served, ({ vehicle }) => vehicle.occupants),
    };
  });
}
