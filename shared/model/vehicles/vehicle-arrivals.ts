// The vehicles of a day in order of arrival, each with people and luck of its own: the same whatever the kiosks.

import { boundaryOf, expectedByQuarter } from './vehicle-profile.ts';
import { streamFor } from '../../random/stream-for.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { VehicleFlow } from '../../scenario/schema/vehicle-schema.ts';
import { clockSeconds } from '../measure-layout.ts';
import { purposes, uniformLuck } from '../luck.ts';

export interface Vehicle {
  /** Index of its flow. */
  readonly flow: number;
  /** [s from midnight] */
  readonly arrival: number;
  readonly key: number;
  readonly occupants: number;
}

/** Of several at one time that of the flow listed first comes first. */
export function vehiclesOfDay(scenario: Scenario, replication: number): readonly Vehicle[] {
  const flows = scenario.vehicles?.flows ?? [];
  return flows
    .flatMap((flow, index) => comingOf(scenario, flow, replication).map((one): Vehicle => ({ flow: index, ...one })))
    .toSorted((a, b) => a.arrival - b.arrival || a.flow - b.flow);
}

function comingOf(scenario: Scenario, flow: VehicleFlow, replication: number): readonly Omit<Vehicle, 'flow'>[] {
  const stream = streamFor(scenario.run.seed, `vehicles ${flow.direction} ${flow.vehicle}`, replication);
  const vehicle = (arrival: number, key: number) => ({ arrival, key, occupants: peopleIn(flow, key) });
  if (flow.comes.by === 'timetable') {
    const late = flow.comes.lateMinutes * 60;
    return flow.comes.coachRuns
      .flatMap(({ at, coaches }) => Array.from({ length: coaches }, () => clockSeconds(at)))
      .map((due) => {
        const key = stream.bits();
        return vehicle(due + uniformLuck(key, purposes.lateness) * late, key);
      });
  }
  const cumulative = expectedByQuarter(scenario, flow.comes);
  const whole = cumulative.at(-1) ?? 0;
  const coming: Omit<Vehicle, 'flow'>[] = [];
  // A process with rate 1, read backwards through the curve of the expected number.
  for (let reached = stream.exponential(); reached < whole; reached += stream.exponential()) {
    const next = cumulative.findIndex((expected) => expected > reached);
    const before = cumulative[next - 1] ?? 0;
    const share = (reached - before) / (cumulative[next]! - before);
    coming.push(vehicle(boundaryOf(scenario, next) + share * 900, stream.bits()));
  }
  return coming;
}

/** One of the two whole numbers beside the mean, with that mean. */
function peopleIn({ occupants }: VehicleFlow, key: number): number {
  const fewest = Math.floor(occupants);
  return fewest + +(uniformLuck(key, purposes.occupants) < occupants - fewest);
}
