// A reserved line for those whom a lane refused, against theory: two classes in M/M/c, of which one has priority without interrupting anybody.

import { describe, expect, it } from 'vitest';
import { intervalLength, measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { priorityQueue } from '../../shared/queueing-theory/priority-queue.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { category, constant, counters, exponential, lanes, scenario } from '../support/scenario-builder.ts';

const servers = 3;
const meanService = 60;
const [refused, visitors] = [1200, 2400];
const replications = 150;
/** From 04:00 on the start is forgotten; whoever comes until 22:00 is observed. */
const [from, to] = [16, 88];

/** Residents all of whom one of many lanes refuses at once, so that they come to the counters at random; visitors who come there straight. */
const weights = Array.from({ length: 96 }, (_, quarter) => +(quarter < to));
const base = scenario(
  [
    lanes('lanes', 40, constant(1), { services: [{ service: 'resident', time: constant(1), refusal: 1 }] }),
    counters('desks', servers, exponential(meanService), { refusedJoin: 'reserved' }),
  ],
  { categories: [category('resident', 'resident', { eChannelUptake: 1 }), category('visitor', 'mainland-visitor')] },
);
const perDay = (rate: number) => Math.round((rate * to) / 96);
const day = {
  ...base,
  demand: {
    ...base.demand,
    flows: [
      { direction: 'departure' as const, group: 'resident' as const, passengers: perDay(refused), profile: 'even' },
      { direction: 'departure' as const, group: 'mainland-visitor' as const, passengers: perDay(visitors), profile: 'even' },
    ],
    profiles: base.demand.profiles.map((profile) => ({ ...profile, weights })),
  },
  run: { ...base.run, seed: 20_250_418 },
};
const layout = measureLayout(day);
const runs = Array.from({ length: replications }, (_, replication) => runReplication(day, replication).measures);

/** Sum of the waits of those who come in the time observed, over the number expected: unbiased, unlike a mean of a random number. */
function meanWait(kind: string, aDay: number): Tally {
  const index = layout.kinds.findIndex(({ id }) => id === kind);
  const tally = new Tally();
  for (const measures of runs) {
    let sum = 0;
    for (let quarter = from; quarter < to; quarter += 1) {
      const passengers = measures[layout.wait(index, 'passengers') + quarter]!;
      if (passengers > 0) sum += passengers * measures[layout.wait(index, 'mean') + quarter]!;
    }
    tally.record(sum / ((aDay / 96) * (to - from)));
  }
  return tally;
}

describe('a reserved line', () => {
  const theory = priorityQueue({
    priorityRate: refused / 86_400,
    ordinaryRate: visitors / 86_400,
    serviceRate: 1 / meanService,
    servers,
  });

  it('makes those refused wait as those with priority in M/M/3', () => {
    const { distance, precision } = agreement(meanWait('departure/resident', refused), theory.priorityWait);
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.1);
  });

  it('makes the others wait as those without', () => {
    const { distance, precision } = agreement(meanWait('departure/mainland-visitor', visitors), theory.ordinaryWait);
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.15);
  });

  it('tells of those refused what their waits tell, and keeps the law of Little in the reserved line', () => {
    const [place] = layout.refused.banks.keys();
    const kind = layout.kinds.findIndex(({ id }) => id === 'departure/resident');
    for (const measures of runs) {
      const passengers = measures[layout.refused.day(place!, 'passengers')]!;
      const mean = measures[layout.refused.day(place!, 'mean')]!;
      expect(passengers).toBe(measures[layout.dayWait(kind, 'passengers')]);
      expect(mean).toBeCloseTo(measures[layout.dayWait(kind, 'mean')]!, 9);
      expect(measures[layout.refused.day(place!, 'maximum')]).toBe(measures[layout.dayWait(kind, 'maximum')]);
      let standing = 0;
      for (let quarter = 0; quarter < layout.intervals; quarter += 1) {
        standing += measures[layout.refused.series(place!, 'people') + quarter]! * intervalLength;
      }
      expect(standing / (passengers * mean)).toBeCloseTo(1, 9);
    }
  });
});
