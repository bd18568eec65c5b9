// The whole path from scenario to measures, on days that are textbook queues.

import { describe, expect, it } from 'vitest';
import { constantServiceWait, infiniteServers, pollaczekKhinchine } from '../../shared/queueing-theory/general-service.ts';
import { markovianQueue, waitExceeds } from '../../shared/queueing-theory/markovian-queue.ts';
import { measuresOf } from '../../shared/queueing-theory/queue-measures.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import { agreement } from '../support/against-theory.ts';
import { constant, exponential } from '../support/scenario-builder.ts';
import { observeSteadyDay } from '../support/steady-day.ts';

const hourly = (passengers: number) => passengers / 3600;

/** Half-widths may be at most this share of the theoretical value. */
const precision = 0.04;

describe.each([
  { name: 'M/M/1', servers: 1, mean: 1, perHour: 2520, limits: [0, 3, 6], replications: 60 },
  { name: 'M/M/8', servers: 8, mean: 4, perHour: 5904, limits: [0, 1, 3], replications: 50 },
  { name: 'M/M/20, Erlang C', servers: 20, mean: 8, perHour: 7650, limits: [0, 1], replications: 50 },
])('$name', ({ servers, mean, perHour, limits, replications }) => {
  const queue = { arrivalRate: hourly(perHour), serviceRate: 1 / mean, servers };
  const theory = markovianQueue(queue);
  const observed = observeSteadyDay({ servers, time: exponential(mean), arrivalRate: queue.arrivalRate, limits }, replications);

  it.each([
    ['mean wait', observed.meanWait, theory.meanWait],
    ['mean queue length', observed.meanQueueLength, theory.meanQueueLength],
    ['busy servers', observed.busyServers, theory.utilization * servers],
    ['mean in the hall', observed.meanInSystem, theory.meanInSystem],
    ...limits.map((limit, i) => [`share waiting more than ${limit} s`, observed.waitExceeds[i]!, waitExceeds(queue, limit)] as const),
  ] as const)('has the %s of theory', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    console.log(_, found);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe.each<{ name: string; time: ServiceTime & { mean: number; cv: number }; perHour: number; replications: number }>([
  { name: 'M/D/1', time: { distribution: 'constant', mean: 1.2, cv: 0 }, perHour: 2400, replications: 50 },
  { name: 'M/G/1, lognormal', time: { distribution: 'lognormal', mean: 1.2, cv: 0.5 }, perHour: 2250, replications: 50 },
  { name: 'M/G/1, gamma', time: { distribution: 'gamma', mean: 1.2, cv: 1.5 }, perHour: 1800, replications: 80 },
  {
    name: 'M/G/1, lognormal above a minimum',
    time: { distribution: 'lognormal', mean: 1.2, cv: 0.6, minimum: 0.6 },
    perHour: 2100,
    replications: 50,
  },
  { name: 'M/G/1, triangular', time: { distribution: 'triangular', mean: 1.2, cv: 0.35 }, perHour: 2100, replications: 50 },
])('$name', ({ time, perHour, replications }) => {
  const arrivalRate = hourly(perHour);
  const theory = pollaczekKhinchine({ arrivalRate, meanService: time.mean, cv: time.cv });
  const observed = observeSteadyDay({ servers: 1, time, arrivalRate, limits: [0] }, replications);

  it.each([
    ['mean wait', observed.meanWait, theory.meanWait],
    ['mean queue length', observed.meanQueueLength, theory.meanQueueLength],
    ['busy servers', observed.busyServers, theory.utilization],
    ['share who wait', observed.waitExceeds[0]!, theory.waitingProbability],
  ] as const)('has the %s of Pollaczek and Khinchine', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    console.log(_, found);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('M/D/5', () => {
  const arrivalRate = hourly(6120);
  const meanWait = constantServiceWait({ arrivalRate, service: 2.5, servers: 5 });
  const theory = measuresOf({ arrivalRate, meanService: 2.5, utilization: arrivalRate / 2, waitingProbability: NaN, meanWait });
  const observed = observeSteadyDay({ servers: 5, time: constant(2.5), arrivalRate, limits: [] }, 40);

  it.each([
    ['mean wait', observed.meanWait, theory.meanWait],
    ['mean queue length', observed.meanQueueLength, theory.meanQueueLength],
    ['busy servers', observed.busyServers, theory.utilization * 5],
  ] as const)('has the %s of Crommelin', (_, simulated, theoretical) => {
    const found = agreement(simulated, theoretical);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('M/M/infinity', () => {
  // 60 busy on average; 130 servers are as good as any number: they are all busy once in 10^14 arrivals.
  const arrivalRate = hourly(7200);
  const theory = infiniteServers({ arrivalRate, meanService: 30 });
  const observed = observeSteadyDay({ servers: 130, time: exponential(30), arrivalRate, limits: [0] }, 40);

  it('has as many in the hall as theory, and nobody waits', () => {
    const found = agreement(observed.meanInSystem, theory.meanInSystem);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.005);
    expect(observed.meanWait.maximum).toBe(0);
    expect(observed.waitExceeds[0]!.maximum).toBe(0);
  });
});
