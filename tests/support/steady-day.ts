// A day with a constant arrival rate through the whole model, observed where the start from an empty hall is forgotten: what theory speaks about.
// The books of every replication are checked on the way: nobody lost, and Little's law to the last digits, since the day ends empty.

import { intervalLength, measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import { counters, scenario } from './scenario-builder.ts';

/** Passengers arrive from 00:00 to 22:00; those from 04:00 on are observed; the last two hours empty the hall. */
const arrivalIntervals = 88;
const observedFrom = 16;
const observedTime = (arrivalIntervals - observedFrom) * intervalLength;

export interface SteadyDay {
  readonly servers: number;
  readonly time: ServiceTime;
  /** [passengers/s]; must make a whole number in 22 hours. */
  readonly arrivalRate: number;
  /** Waits whose exceedance is observed [s]; whole minutes or not. */
  readonly limits: readonly number[];
}

/** One number for each replication. */
export interface SteadyObservations {
  /** Sum of waits of those who arrive in the observed time, over the number expected [s]: unbiased, unlike the mean of a random number of waits. */
  readonly meanWait: Tally;
  readonly meanQueueLength: Tally;
  readonly busyServers: Tally;
  readonly meanInSystem: Tally;
  /** Passengers who wait longer than each limit, over the number expected. */
  readonly waitExceeds: readonly Tally[];
}

export function observeSteadyDay(day: SteadyDay, replications: number): SteadyObservations {
  const simulated = scenarioOf(day);
  const expected = day.arrivalRate * observedTime;
  const observations = {
    meanWait: new Tally(),
    meanQueueLength: new Tally(),
    busyServers: new Tally(),
    meanInSystem: new Tally(),
    waitExceeds: day.limits.map(() => new Tally()),
  };
  const layout = measureLayout(simulated);
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(simulated, replication);
    // Where nobody arrived there is no mean, and no sum either.
    const at = (start: number, interval: number) => {
      const value = measures[start + interval]!;
      return Number.isNaN(value) ? 0 : value;
    };
    const over = (of: (interval: number) => number, from = 0, to = layout.intervals) => {
      let sum = 0;
      for (let interval = from; interval < to; interval += 1) sum += of(interval);
      return sum;
    };
    const passengers = (i: number) => at(layout.wait(0, 'passengers'), i);
    const waited = (i: number) => passengers(i) * at(layout.wait(0, 'mean'), i);
    const level = (start: number) => (i: number) => at(start, i) * intervalLength;
    const queue = level(layout.bank(0, 'queueLength'));
    const busy = level(layout.bank(0, 'busyServers'));
    const present = level(layout.hall(0, 'occupancy'));

    requireEqual('Little: time in line', over(queue), over(waited));
    requireEqual('time present is time in line and in service', over(present), over(queue) + over(busy));
    requireEqual('cleared', measures[layout.day(0, 'cleared')]!, measures[layout.day(0, 'arrived')]!);
    requireEqual('waits', over(passengers), measures[layout.day(0, 'arrived')]!);
    requireEqual(
      'served',
      over((i) => at(layout.bank(0, 'served'), i)),
      over(passengers),
    );
    requireEqual(
      'cleared by interval',
      over((i) => at(layout.hall(0, 'cleared'), i)),
      over(passengers),
    );
    requireEqual('left at the end', measures[layout.day(0, 'inLineAtClosing')]!, 0);

    const observed = (of: (interval: number) => number) => over(of, observedFrom, arrivalIntervals);
    observations.meanWait.record(observed(waited) / expected);
    observations.meanQueueLength.record(observed(queue) / observedTime);
    observations.busyServers.record(observed(busy) / observedTime);
    observations.meanInSystem.record(observed(present) / observedTime);
    day.limits.forEach((_, index) => {
      const beyond = (i: number) => passengers(i) * (1 - at(layout.target(index), i));
      observations.waitExceeds[index]!.record(observed(beyond) / expected);
    });
  }
  return observations;
}

/** The same day for the model: residents at one bank of counters. */
function scenarioOf({ servers, time, arrivalRate, limits }: SteadyDay): Scenario {
  const passengers = arrivalRate * arrivalIntervals * intervalLength;
  if (Math.abs(passengers - Math.round(passengers)) > 1e-6) throw new RangeError(`${passengers} passengers are no whole number.`);
  const base = scenario([counters('counter', servers, time)]);
  const weights = Array.from({ length: 96 }, (_, quarter) => +(quarter < arrivalIntervals));
  return {
    ...base,
    demand: {
      ...base.demand,
      flows: base.demand.flows.map((flow) => ({ ...flow, passengers: Math.round(passengers) })),
      profiles: base.demand.profiles.map((profile) => ({ ...profile, weights })),
    },
    targets: limits.map((limit, index) => ({
      id: `limit-${index}`,
      direction: 'departure' as const,
      groups: ['resident' as const],
      share: 0.95,
      withinMinutes: limit / 60,
    })),
    run: { ...base.run, seed: 20_250_418 },
  };
}

function requireEqual(what: string, found: number, expected: number): void {
  if (!(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))) throw new Error(`${what}: ${found} instead of ${expected}`);
}
