// The transport of a timetable prepared for running: how loads, delays and ways to the hall vary, who travels, and every run of the day.

import { type QuantileVariate, quantileVariate } from '../random/quantile-variate.ts';
import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import { passengersPerUnit } from '../scenario/brought-passengers.ts';
import type { Load, ToHall, Transport } from '../scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { plannedRuns } from '../scenario/transport-runs.ts';
import { type PartyComposition, type PartyLeader, partyComposition, passengersAlone } from './party-composition.ts';

/** A group among the passengers of a transport. */
export interface TravellingGroup extends PartyComposition {
  readonly group: PassengerGroup;
  /** Passengers of it for one unit of a run's size, growth included. */
  readonly perUnit: number;
  readonly alone: readonly PartyLeader[];
}

export interface BatchPlan {
  /** By the timetable [s from midnight]. */
  readonly at: number;
  readonly size: number;
  readonly name: string | undefined;
  /** Names its luck: the same run meets the same whatever other runs there are. */
  readonly luckName: string;
}

export interface TransportPlan {
  /** Index in the scenario's list, and the run's in it. */
  readonly index: number;
  readonly direction: Direction;
  readonly brings: boolean;
  readonly travel: Transport['travel'];
  readonly groups: readonly TravellingGroup[];
  /** Factor on the load, with mean 1. */
  readonly load: QuantileVariate;
  /** [s] */
  readonly delayMean: number;
  readonly delayDeviation: number;
  readonly toHall: QuantileVariate;
  readonly batches: readonly BatchPlan[];
}

/** Those that bring anybody. Throws on a scenario that checkScenario refuses. */
export function transportPlans(scenario: Scenario): readonly TransportPlan[] {
  const { demand } = scenario;
  return (demand.scheduled?.transports ?? []).flatMap((transport, index): TransportPlan[] => {
    const groups = passengersPerUnit(demand, transport)
      .filter(({ passengers }) => passengers * demand.growthFactor > 0)
      .map(({ group, passengers }) => ({
        group,
        perUnit: passengers * demand.growthFactor,
        alone: passengersAlone(scenario.categories, group),
        ...partyComposition(scenario.categories, group),
      }));
    if (groups.length === 0) return [];
    const { direction, role, travel, load, delay, toHall } = transport;
    return [
      {
        index,
        direction,
        brings: role === 'brings',
        travel,
        groups,
        load: loadVariate(load),
        delayMean: 60 * (delay?.meanMinutes ?? 0),
        delayDeviation: 60 * (delay?.sdMinutes ?? 0),
        toHall: toHallVariate(toHall),
        batches: batchesOf(transport),
      },
    ];
  });
}

/** Runs at one time are told apart by their order. */
function batchesOf(transport: Transport): readonly BatchPlan[] {
  const seen = new Map<number, number>();
  return plannedRuns(transport).map(({ at, size, name }) => {
    const before = seen.get(at) ?? 0;
    seen.set(at, before + 1);
    return { at, size, name, luckName: `${transport.id} ${at} ${before}` };
  });
}

export function loadVariate({ of, cv }: Load): QuantileVariate {
  return quantileVariate({ distribution: of === 'seats' ? 'uniform' : 'lognormal', mean: 1, cv });
}

/** In seconds. */
export function toHallVariate({ meanMinutes, cv, leastMinutes = 0 }: ToHall): QuantileVariate {
  // All at once: no duration has a mean of nothing.
  if (meanMinutes === 0) return quantileVariate({ distribution: 'empirical', observations: [0] });
  return quantileVariate({ distribution: 'gamma', mean: 60 * meanMinutes, cv, minimum: 60 * leastMinutes });
}
