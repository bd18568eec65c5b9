// The wait beyond the control against theory. With servers for everybody and exponential times those who came together are through after independent
// exponential times, so how long who is first waits is the difference of two of them, and what the party takes in all the larger.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import type { RegroupingStatistic } from '../../shared/model/regrouping-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { familiesOfThree, split } from '../support/followed-families.ts';
import { category, counters, exponential, lanes, scenario, withPassengers } from '../support/scenario-builder.ts';

const replications = 40;

/** Which of these lie outside their intervals, or have intervals too wide to tell. */
function disagreements(day: Scenario, expected: Partial<Record<RegroupingStatistic, number>>): readonly string[] {
  const layout = measureLayout(day);
  const tallies = Object.keys(expected).map((name) => [name as RegroupingStatistic, new Tally()] as const);
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(day, replication);
    for (const [statistic, tally] of tallies) tally.record(measures[layout.regrouping!.day(0, statistic)]!);
  }
  return tallies.flatMap(([statistic, tally]) => {
    const { distance, precision } = agreement(tally, expected[statistic]!);
    return distance <= 1 && precision < 0.05 ? [] : [`${statistic}: ${distance} half-widths away, ${precision} wide`];
  });
}

describe('two who go through lanes by themselves', () => {
  /** Each with one companion, who takes 20 s; the leader takes `times` as long. */
  const pairs = (times: number): Scenario =>
    withPassengers(
      scenario([lanes('lanes', 60, exponential(20)), counters('desk', 1, exponential(20))], {
        categories: [
          category('leader', 'resident', {
            companions: 1,
            share: 0.5,
            eChannelUptake: 1,
            timeFactors: { eChannel: times, counter: 1 },
            party: split(1),
          }),
          category('companion', 'resident', { share: 0.5, eChannelUptake: 1 }),
        ],
      }),
      20_000,
    );

  it('meet after E|S1 - S2|, which is exponential where both take as long', () => {
    expect(disagreements(pairs(1), { mean: 20, p95: 20 * Math.log(20), partyTime: 30 })).toEqual([]);
  });

  it('meet after (a^2 + b^2) / (a + b) where their means are a and b', () => {
    const [a, b] = [60, 20];
    const least = (a * b) / (a + b);
    expect(disagreements(pairs(3), { mean: (a * a + b * b) / (a + b), partyTime: a + b - least })).toEqual([]);
  });
});

describe('a child with an adult at a counter, and an adult in a lane', () => {
  it('meet as an Erlang and an exponential time say', () => {
    const [c, b] = [30, 50];
    const day = withPassengers(
      scenario([lanes('lanes', 60, exponential(b)), counters('desks', 60, exponential(c))], { categories: familiesOfThree(split(1)) }),
      20_000,
    );
    const rate = 1 / c + 1 / b;
    const least = 1 / rate + 1 / (c * rate * rate);
    const pairWaits = (b / (b + c)) ** 2;
    // Where the pair is through first two of them wait.
    const waited = 2 * (b - least) + (2 * c - least);
    expect(disagreements(day, { mean: waited / (2 * pairWaits + (1 - pairWaits)), partyTime: 2 * c + b - least })).toEqual([]);
  });
});
