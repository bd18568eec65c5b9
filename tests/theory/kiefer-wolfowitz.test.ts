// Passenger by passenger: on the same random numbers, drawn here once more from their streams, the model and the recursion give the same waits.

import { describe, expect, it } from 'vitest';
import { blockLength } from '../../shared/model/arrivals/flow-source.ts';
import { quantileVariate } from '../../shared/random/quantile-variate.ts';
import { streamFor } from '../../shared/random/stream-for.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { kieferWolfowitzWaits } from '../support/kiefer-wolfowitz.ts';
import { traceOf } from '../support/run-trace.ts';
import { constant, counters, exponential, scenario, withPassengers, withTrace } from '../support/scenario-builder.ts';

const day = 86_400;

/** What the model should meet: passengers evenly over the day as a Poisson process, each with luck from the stream of service times. */
function drawnAgain(
  simulated: Scenario,
  passengers: number,
  time: ServiceTime,
  replication: number,
): { arrivals: number[]; services: number[] } {
  const { seed } = simulated.run;
  const gaps = streamFor(seed, 'departure resident gaps', replication);
  const times = streamFor(seed, 'departure resident times', replication);
  const variate = quantileVariate(time);
  const arrivals: number[] = [];
  let at = 0;
  for (const gap of inBlocks((into, bits) => gaps.fillExponentials(into, bits))) {
    at += gap;
    if (at >= passengers) break;
    arrivals.push((at / passengers) * day);
  }
  const luck = inBlocks((into, bits) => times.fillNormals(into, bits));
  return { arrivals, services: arrivals.map(() => variate.atNormal(luck.next().value!)) };
}

/** Random numbers without end, drawn by blocks as the model draws them. */
function* inBlocks(fill: (into: Float64Array, bits: Int32Array) => void): Generator<number, undefined> {
  const block = new Float64Array(blockLength);
  for (;;) {
    fill(block, new Int32Array(blockLength));
    yield* block;
  }
}

/** Times of arrival and waits as the model traced them, in order of passengers. */
function simulatedWaits(simulated: Scenario, replication: number): { arrivals: number[]; waits: number[] } {
  const entries = traceOf(simulated, replication);
  const waits: number[] = [];
  for (const { what, passenger, wait } of entries) if (what === 'wait ended') waits[passenger!] = wait!;
  return { arrivals: entries.filter(({ what }) => what === 'arrived').map(({ time }) => time), waits };
}

function largestDifference(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return NaN;
  return found.reduce((largest, value, index) => Math.max(largest, Math.abs(value - expected[index]!)), 0);
}

describe('the model and the recursion of Kiefer and Wolfowitz', () => {
  it.each<{ servers: number; time: ServiceTime; passengers: number; handover: number }>([
    { servers: 1, time: exponential(10), passengers: 6000, handover: 0 },
    { servers: 1, time: constant(14), passengers: 6500, handover: 0 },
    { servers: 3, time: { distribution: 'lognormal', mean: 45, cv: 0.7 }, passengers: 5500, handover: 0 },
    { servers: 7, time: { distribution: 'gamma', mean: 60, cv: 1.2, minimum: 8 }, passengers: 9000, handover: 4 },
    { servers: 40, time: { distribution: 'lognormal', mean: 75, cv: 0.8 }, passengers: 42_000, handover: 2.5 },
    // More than can be served: the line grows all day and is cleared after closing.
    { servers: 5, time: { distribution: 'triangular', mean: 30, cv: 0.3 }, passengers: 17_000, handover: 0 },
    { servers: 2, time: { distribution: 'empirical', observations: [5, 20, 20, 90] }, passengers: 4500, handover: 1 },
  ])('give $passengers passengers at $servers servers the same waits', ({ servers, time, passengers, handover }) => {
    const simulated = withPassengers(scenario([counters('counter', servers, time, { handover })]), passengers);
    for (const replication of [0, 1, 17]) {
      const { arrivals, services } = drawnAgain(simulated, passengers, time, replication);
      const occupations = services.map((service) => service + handover);
      const found = simulatedWaits(simulated, replication);
      expect(arrivals.length).toBeGreaterThan(0.9 * passengers);
      expect(largestDifference(found.arrivals, arrivals)).toBeLessThan(1e-6);
      const waits = kieferWolfowitzWaits(arrivals, occupations, servers);
      expect(Math.max(...waits)).toBeGreaterThan(1);
      expect(largestDifference(found.waits, waits)).toBeLessThan(1e-5);
    }
  });

  it('agree on a trace whose arrivals come in bunches and at the same second', () => {
    const at = Array.from({ length: 4000 }, (_, i) => 21_600 + 40 * Math.floor(i / 9) + (i % 3) * 5);
    const time: ServiceTime = { distribution: 'lognormal', mean: 20, cv: 0.5 };
    const base = withTrace(
      scenario([counters('counter', 5, time)]),
      at.map((second) => [second, 'resident'] as const),
    );
    const stream = streamFor(base.run.seed, 'trace', 0);
    const variate = quantileVariate(time);
    const services = at.map(() => {
      stream.bits();
      return variate.atNormal(stream.normal());
    });
    const sorted = at.toSorted((a, b) => a - b);
    const { arrivals, waits } = simulatedWaits(base, 0);
    expect(arrivals).toEqual(sorted);
    expect(largestDifference(waits, kieferWolfowitzWaits(sorted, services, 5))).toBeLessThan(1e-6);
  });
});

describe('kieferWolfowitzWaits', () => {
  it('can be checked by hand: arrivals at 1, 2, 3; service of 1.5; ends at 2.5, 4.0, 5.5', () => {
    expect(kieferWolfowitzWaits([1, 2, 3], [1.5, 1.5, 1.5], 1)).toEqual([0, 0.5, 1]);
    expect(kieferWolfowitzWaits([0, 0, 0, 1], [10, 1, 2, 5], 2)).toEqual([0, 0, 1, 2]);
  });
});
