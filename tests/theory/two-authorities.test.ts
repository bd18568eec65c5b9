// Two authorities against theory: the cycle of a saturated lane with two zones, and two banks of counters in a row, which Burke's theorem makes
// independent queues.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { tandem } from '../../shared/queueing-theory/markovian-queue.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { agreement } from '../support/against-theory.ts';
import { category, counters, exponential, lanes, scenario, withPassengers } from '../support/scenario-builder.ts';

const precision = 0.04;
const seeded = (day: Scenario): Scenario => ({ ...day, run: { ...day.run, seed: 20_250_418 } });

describe('a saturated lane with exponential times in its zones', () => {
  // Each passenger enters the second zone when both the passenger before has left it and its own first check is over: the cycle is the longer of
  // two exponential times, 1/a + 1/b - 1/(a + b). With equal rates two thirds of a zone's rate come through.
  it.each([
    [30, 30, 45],
    [20, 40, 20 + 40 - 1 / (1 / 20 + 1 / 40)],
    [40, 20, 20 + 40 - 1 / (1 / 20 + 1 / 40)],
  ])('of mean %d s and %d s lets one through every %f s', (here, there, cycle) => {
    const day = seeded(
      withPassengers(
        scenario(
          [
            lanes('lane', 4, exponential(here), { secondZone: { time: exponential(there), refusal: 0 } }),
            counters('desk', 1, exponential(1)),
          ],
          { categories: [category('user', 'resident', { eChannelUptake: 1 })] },
        ),
        20_000,
      ),
    );
    const layout = measureLayout(day);
    const through = new Tally();
    for (let replication = 0; replication < 25; replication += 1) {
      const { measures } = runReplication(day, replication);
      const cleared = measures.subarray(layout.hall(0, 'cleared') + 8, layout.hall(0, 'cleared') + 88);
      through.record(cleared.reduce((sum, count) => sum + count, 0));
    }
    const found = agreement(through, (4 * 80 * 900) / cycle);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(precision);
  });
});

describe('three counters of one authority, then two of the other, all exponential', () => {
  const arrivalRate = 1 / 30;
  const [first, second] = tandem(arrivalRate, [
    { serviceRate: 1 / 72, servers: 3 },
    { serviceRate: 1 / 48, servers: 2 },
  ]);
  const day = seeded(
    withPassengers(
      scenario([
        counters('first', 3, exponential(72), { authority: 'first' }),
        counters('second', 2, exponential(48), { authority: 'second' }),
      ]),
      86_400 * arrivalRate,
    ),
  );
  const layout = measureLayout(day);
  const waits = [new Tally(), new Tally()] as const;
  for (let replication = 0; replication < 150; replication += 1) {
    const { measures } = runReplication(day, replication);
    waits.forEach((tally, authority) => {
      let waited = 0;
      for (let interval = 16; interval < 96; interval += 1) {
        const passengers = measures[layout.authority(0, authority, 'passengers') + interval]!;
        if (passengers > 0) waited += passengers * measures[layout.authority(0, authority, 'mean') + interval]!;
      }
      // Over the number expected: unbiased, unlike the mean of a random number of waits.
      tally.record(waited / (80 * 900 * arrivalRate));
    });
  }

  it.each([
    ['first', waits[0], first!],
    ['second', waits[1], second!],
  ] as const)('have the mean wait with the %s of theory', (_, observed, theory) => {
    const found = agreement(observed, theory.meanWait);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.12);
  });
});
