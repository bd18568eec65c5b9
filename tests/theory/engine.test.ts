// The engine alone, with a small model of textbook systems that a control point is not: loss, finite room, impatience, stations in a row.

import { describe, expect, it } from 'vitest';
import { erlangA } from '../../shared/queueing-theory/erlang-a.ts';
import { erlangB } from '../../shared/queueing-theory/erlang.ts';
import { finiteQueue } from '../../shared/queueing-theory/finite-queue.ts';
import { tandem } from '../../shared/queueing-theory/markovian-queue.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { runNetwork, type Station, type StationPlan } from '../support/queue-network.ts';

const precision = 0.04;

interface Experiment {
  readonly plans: readonly StationPlan[];
  readonly arrivalRate: number;
  readonly replications: number;
  /** In mean services of about 1. */
  readonly observed?: number;
}

/** One tally over replications for each quantity asked of a station. Who came is accounted for on every run. */
function observe(
  { plans, arrivalRate, replications, observed = 5000 }: Experiment,
  quantities: readonly ((station: Station) => number)[][],
): Tally[][] {
  const tallies = quantities.map((ofStation) => ofStation.map(() => new Tally()));
  for (let replication = 0; replication < replications; replication += 1) {
    const run = { arrivalRate, warmUp: 500, observed, seed: 20_250_418, replication };
    runNetwork(plans, run).forEach((station, index) => {
      quantities[index]!.forEach((quantity, place) => tallies[index]![place]!.record(quantity(station)));
    });
  }
  return tallies;
}

const until = 5500;

describe('Erlang B: six servers, no room to wait', () => {
  const [[lost, busy]] = observe({ plans: [{ servers: 6, meanService: 1, capacity: 6 }], arrivalRate: 4.5, replications: 60 }, [
    [(station) => station.turnedAway / station.came, (station) => station.busy.average(until)],
  ]) as [[Tally, Tally]];
  const blocked = erlangB(6, 4.5);

  it.each([
    ['share lost', lost, blocked],
    ['busy servers', busy, 4.5 * (1 - blocked)],
  ] as const)('has the %s of theory', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('M/M/3/7, overloaded', () => {
  const theory = finiteQueue({ arrivalRate: 3.6, serviceRate: 1, servers: 3, capacity: 7 });
  const [[lost, wait, line, busy]] = observe({ plans: [{ servers: 3, meanService: 1, capacity: 7 }], arrivalRate: 3.6, replications: 60 }, [
    [
      (station) => station.turnedAway / station.came,
      (station) => station.waits.mean,
      (station) => station.inLine.average(until),
      (station) => station.busy.average(until),
    ],
  ]) as [[Tally, Tally, Tally, Tally]];

  it.each([
    ['share turned away', lost, theory.blockingProbability],
    ['mean wait', wait, theory.meanWait],
    ['mean queue length', line, theory.meanQueueLength],
    ['busy servers', busy, 3 * theory.utilization],
  ] as const)('has the %s of theory', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('Erlang A: four servers, overload, patience of two services', () => {
  const theory = erlangA({ arrivalRate: 4.4, serviceRate: 1, servers: 4, patienceRate: 1 / 2 });
  const [[gaveUp, inLine, line, busy]] = observe(
    { plans: [{ servers: 4, meanService: 1, meanPatience: 2 }], arrivalRate: 4.4, replications: 60 },
    [
      [
        (station) => station.gaveUp / station.came,
        (station) => station.timesInLine.mean,
        (station) => station.inLine.average(until),
        (station) => station.busy.average(until),
      ],
    ],
  ) as [[Tally, Tally, Tally, Tally]];

  it.each([
    ['share who give up', gaveUp, theory.abandonmentProbability],
    ['mean time in line', inLine, theory.meanWait],
    ['mean queue length', line, theory.meanQueueLength],
    ['busy servers', busy, 4 * theory.utilization],
  ] as const)('has the %s of theory', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('a tandem of one, two and one servers', () => {
  const plans = [
    { servers: 1, meanService: 1 },
    { servers: 2, meanService: 2 },
    { servers: 1, meanService: 0.8 },
  ];
  const theory = tandem(
    0.65,
    plans.map(({ servers, meanService }) => ({ servers, serviceRate: 1 / meanService })),
  );
  const ofEach = [
    (station: Station) => station.waits.mean,
    (station: Station) => station.inLine.average(until),
    (station: Station) => station.busy.average(until),
  ];
  const found = observe({ plans, arrivalRate: 0.65, replications: 250 }, [ofEach, ofEach, ofEach]);

  it.each(
    theory.flatMap((station, index) => [
      [index + 1, 'mean wait', found[index]![0]!, station.meanWait] as const,
      [index + 1, 'mean queue length', found[index]![1]!, station.meanQueueLength] as const,
      [index + 1, 'busy servers', found[index]![2]!, station.utilization * plans[index]!.servers] as const,
    ]),
  )('at station %i has the %s of Jackson', (_, __, simulated, theoretical) => {
    const { distance, precision: reached } = agreement(simulated, theoretical);
    expect(distance).toBeLessThan(1);
    expect(reached).toBeLessThan(precision);
  });
});

describe('every run', () => {
  it('accounts for all who came, and obeys Little within what the ends of the observation cut off', () => {
    for (let replication = 0; replication < 5; replication += 1) {
      const plans = [
        { servers: 3, meanService: 1, capacity: 9, meanPatience: 3 },
        { servers: 2, meanService: 1 },
      ];
      const [first, second] = runNetwork(plans, { arrivalRate: 3, warmUp: 0, observed: 20_000, seed: 5, replication }) as [
        Station,
        Station,
      ];
      expect(first.came).toBe(first.turnedAway + first.gaveUp + first.served + first.present);
      expect(second.came).toBe(first.served);
      expect(second.came).toBe(second.served + second.present);
      // Whoever is in line at the end is counted in the area but not among the times: nobody stays longer than the line is long.
      const area = first.inLine.area(20_000);
      const times = first.timesInLine.mean * first.timesInLine.count;
      expect(area).toBeGreaterThanOrEqual(times * (1 - 1e-12));
      expect(area - times).toBeLessThan(100);
    }
  });
});
