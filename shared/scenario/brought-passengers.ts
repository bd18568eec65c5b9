// How many passengers the transport of a timetable brings of each group, and what that leaves of the counts for their profiles.

import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import type { Demand, Flow } from './schema/demand-schema.ts';
import type { Transport } from './schema/scheduled-schema.ts';
import { passengersPerSize, plannedRuns, plannedSize } from './transport-runs.ts';

/** Expected of each group for one unit of a run's size: shares, seats taken and scaling together; growth apart. In the order of transport.groups. */
export function passengersPerUnit(
  demand: Demand,
  transport: Transport,
): readonly { readonly group: PassengerGroup; readonly passengers: number }[] {
  const each = passengersPerSize(transport.load);
  return transport.groups.map(({ group, share }) => ({ group, passengers: each * share * scaling(demand, transport.direction, group) }));
}

/** Passengers expected of its fullest run. */
export function largestRun(demand: Demand, transport: Transport): number {
  const perUnit = sum(passengersPerUnit(demand, transport).map(({ passengers }) => passengers));
  return Math.ceil(Math.max(0, ...plannedRuns(transport).map(({ size }) => size)) * perUnit * demand.growthFactor);
}

/** Expected in the day of a group with one transport; growth apart. */
export function broughtBy(demand: Demand, transport: Transport, group: PassengerGroup): number {
  return plannedBy(transport, group) * scaling(demand, transport.direction, group);
}

/** Expected in the day with all transport; growth apart. */
export function broughtIn(demand: Demand, direction: Direction, group: PassengerGroup): number {
  const scale = scaling(demand, direction, group);
  return sum(transportsOf(demand, direction).map((transport) => plannedBy(transport, group) * scale));
}

/** Expected by their profile: the count, or what transport does not bring of it; 0 where the listed passengers come alone. Growth apart. */
export function spreadByProfile(demand: Demand, { direction, group, passengers }: Flow): number {
  if (demand.arrivals.kind === 'trace' && demand.arrivals.others === undefined) return 0;
  if (demand.scheduled === undefined || demand.scheduled.counting === 'added') return passengers;
  const left = passengers - broughtIn(demand, direction, group);
  // Loads that were scaled to the count leave nothing of it but rounding.
  return left > passengers * 1e-9 ? left : 0;
}

/** What loads are multiplied by, of passengers of this group: 1 unless they are scaled to the counts. */
export function scaling(demand: Demand, direction: Direction, group: PassengerGroup): number {
  if (demand.scheduled?.counting !== 'scaled') return 1;
  const planned = sum(transportsOf(demand, direction).map((transport) => plannedBy(transport, group)));
  const count = sum(
    demand.flows.filter((flow) => flow.direction === direction && flow.group === group).map(({ passengers }) => passengers),
  );
  return planned > 0 ? count / planned : 0;
}

function plannedBy(transport: Transport, group: PassengerGroup): number {
  const share = sum(transport.groups.filter((one) => one.group === group).map((one) => one.share));
  return share === 0 ? 0 : share * passengersPerSize(transport.load) * plannedSize(transport);
}

const transportsOf = ({ scheduled }: Demand, direction: Direction): readonly Transport[] =>
  scheduled?.transports.filter((transport) => transport.direction === direction) ?? [];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
