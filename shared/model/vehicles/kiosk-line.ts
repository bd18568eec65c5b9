// One bank of kiosks through the day: vehicles in one line, first come, first served, by lanes that open and close. Each vehicle takes the lane
// that can have it first (Kiefer and Wolfowitz 1955, Transactions of the American Mathematical Society 78, with lanes that are not always open):
// no events are needed, since nothing but those before it decides when a vehicle is served.

import { quantileVariate } from '../../random/quantile-variate.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { KioskBank } from '../../scenario/schema/vehicle-schema.ts';
import { clockSeconds } from '../measure-layout.ts';
import { normalLuck, purposes } from '../luck.ts';
import type { Vehicle } from './vehicle-arrivals.ts';

export interface ServedVehicle {
  readonly vehicle: Vehicle;
  readonly lane: number;
  /** Clearance begins and ends [s from midnight]; the lane is free again after the handover. */
  readonly start: number;
  readonly end: number;
  readonly free: number;
}

/** From one time to another [s from midnight] so many lanes are open. */
export interface LaneStretch {
  readonly from: number;
  readonly to: number;
  readonly open: number;
}

/** Lanes open at and after each time. Rosters change from the opening until the closing; then those open stay until everybody is cleared. */
export interface LaneSteps {
  readonly lanes: number;
  readonly stretches: readonly LaneStretch[];
  /** The earliest time not before this one at which a lane is open; Infinity where none is any more. */
  opens(lane: number, from: number): number;
}

export function laneSteps(scenario: Pick<Scenario, 'openingHours'>, timetable: KioskBank['timetable']): LaneSteps {
  const [opening, closing] = [clockSeconds(scenario.openingHours.opens), clockSeconds(scenario.openingHours.closes)];
  const steps = timetable.map(({ from, open }) => ({ from: clockSeconds(from), open })).filter(({ from }) => from < closing);
  const stretches = steps.map(({ from, open }, index) => ({ from: Math.max(from, opening), to: steps[index + 1]?.from ?? Infinity, open }));
  return {
    lanes: steps.reduce((most, { open }) => Math.max(most, open), 0),
    stretches,
    opens: (lane, from) =>
      stretches.reduce((earliest, stretch) => {
        const time = Math.max(from, stretch.from);
        return stretch.open > lane && time < stretch.to ? Math.min(earliest, time) : earliest;
      }, Infinity),
  };
}

/** In the order in which they came. A lane that closes finishes its vehicle; of lanes that could begin at one time that with the lowest number does. */
export function servedAt(kiosk: KioskBank, steps: LaneSteps, vehicles: readonly Vehicle[]): readonly ServedVehicle[] {
  const [perVehicle, perOccupant] = [quantileVariate(kiosk.perVehicle), quantileVariate(kiosk.perOccupant)];
  const free = new Float64Array(steps.lanes);
  let latest = 0;
  return vehicles.map((vehicle) => {
    let lane = -1;
    let start = Infinity;
    for (let candidate = 0; candidate < steps.lanes; candidate += 1) {
      const time = steps.opens(candidate, Math.max(vehicle.arrival, latest, free[candidate]!));
      if (time < start) [lane, start] = [candidate, time];
    }
    if (lane < 0) throw new Error(`no lane of ${kiosk.id} opens any more for a vehicle that came at ${vehicle.arrival} s`);
    latest = start;
    let people = 0;
    for (let i = 0; i < vehicle.occupants; i += 1) people += perOccupant.atNormal(normalLuck(vehicle.key, purposes.occupantTime, i));
    const end = start + perVehicle.atNormal(normalLuck(vehicle.key, purposes.vehicleTime)) + people / kiosk.teamOfficers;
    free[lane] = end + kiosk.handover;
    return { vehicle, lane, start, end, free: free[lane]! };
  });
}
