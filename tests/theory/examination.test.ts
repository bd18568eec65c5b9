// Secondary examination against theory: those sent from M/M/c desks are a Poisson process again (Burke), thinned, so that the room is M/M/c itself;
// and where desks keep whom the room cannot take, a desk and a room with one place are two servers in tandem without a buffer.

import { describe, expect, it } from 'vitest';
import { type MeasureLayout, measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { erlangC } from '../../shared/queueing-theory/erlang.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement, type Agreement } from '../support/against-theory.ts';
import { examinationBy } from '../support/examination-golden-days.ts';
import { always, counters, exponential, scenario, withPassengers } from '../support/scenario-builder.ts';

const forgottenAfter = 8;

/** Of each replication what `of` gives, from 02:00 on; the last quarter-hour also holds what comes later, and is left out. */
function observe(
  day: Scenario,
  replications: number,
  of: (layout: MeasureLayout, at: (place: number) => number, quarters: readonly number[]) => readonly number[],
): readonly Tally[] {
  const layout = measureLayout(day);
  const quarters = Array.from({ length: layout.intervals - forgottenAfter - 1 }, (_, index) => index + forgottenAfter);
  const tallies: Tally[] = [];
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(day, replication);
    of(layout, (place) => measures[place] || 0, quarters).forEach((value, index) => (tallies[index] ??= new Tally()).record(value));
  }
  return tallies;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const held = (observed: Tally | undefined, theory: number) => agreement(observed!, theory);

/** The theoretical value lies in the interval, which is at most so wide. */
const agreesWithin =
  (precise: number) =>
  ({ distance, precision }: Agreement): boolean =>
    distance <= 1 && precision < precise;

describe('secondary examination', () => {
  it('of a share of those from M/M/3 desks is M/M/2, with its waits by Erlang C', () => {
    const [share, passengers, meanExamination, examiners] = [0.4, 2160, 150, 2];
    const referralRate = (share * passengers) / 86_400;
    const day: Scenario = {
      ...withPassengers(scenario([counters('desks', 3, exponential(90))]), passengers),
      examination: examinationBy(
        [{ reason: 'questioning', time: exponential(meanExamination), referrals: [{ group: 'resident', share, refused: 0.4 }] }],
        { officers: always(examiners), places: 500 },
      ),
    };
    const load = referralRate * meanExamination;
    const meanWait = (erlangC(examiners, load) * meanExamination) / (examiners - load);
    const [waits, cases, refused] = observe(day, 160, ({ examination }, at, quarters) => {
      const over = (of: (quarter: number) => number) => sum(quarters.map(of)) / quarters.length;
      const waited = over((quarter) => at(examination!.room('referred') + quarter) * at(examination!.room('meanWait') + quarter));
      return [
        waited / (referralRate * 900),
        over((quarter) => at(examination!.room('inRoom') + quarter)),
        at(examination!.outcome(0, 0, 'refusedLanding')),
      ];
    });
    expect(held(waits, meanWait)).toSatisfy(agreesWithin(0.15));
    expect(held(cases, referralRate * (meanWait + meanExamination))).toSatisfy(agreesWithin(0.1));
    expect(held(refused, 0.4 * share * passengers)).toSatisfy(agreesWithin(0.05));
  });

  it('kept at a desk that never rests makes two servers in tandem without a buffer', () => {
    const [service, examination] = [60, 40];
    const day: Scenario = {
      ...withPassengers(scenario([counters('desk', 1, exponential(service))]), 1500),
      examination: examinationBy(
        [{ reason: 'questioning', time: exponential(examination), referrals: [{ group: 'resident', share: 1, refused: 0 }] }],
        { whenFull: 'hold' },
      ),
    };
    // Each turn takes the longer of a service and the examination beside it.
    const turn = service + examination - 1 / (1 / service + 1 / examination);
    const [perQuarter] = observe(day, 60, (layout, at, quarters) => [
      sum(quarters.map((quarter) => at(layout.examination!.room('referred') + quarter))) / quarters.length,
    ]);
    expect(held(perQuarter, 900 / turn)).toSatisfy(agreesWithin(0.03));
  });
});
