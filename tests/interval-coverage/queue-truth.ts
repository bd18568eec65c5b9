// The true values of a queue day, from so many days that their own error does not count.

import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { queueDay } from './queue-days.ts';

/** Another seed than any experiment has. */
const seed = 4_000_000_000;

export function queueTruth(days: number) {
  return { two: truthOf(2, days), three: truthOf(3, days) };
}

/** Waits in minutes. */
function truthOf(desks: number, days: number) {
  const scenario = queueDay(desks, seed);
  const layout = measureLayout(scenario);
  const replicate = replicationRunner();
  const tallies = { meanWait: new Tally(), p95: new Tally(), withinTarget: new Tally() };
  for (let day = 0; day < days; day++) {
    const { measures } = replicate(scenario, day);
    tallies.meanWait.record((measures[layout.dayWait(0, 'mean')] as number) / 60);
    tallies.p95.record((measures[layout.dayWait(0, 'p95')] as number) / 60);
    tallies.withinTarget.record(measures[layout.dayTarget(0)] as number);
  }
  return { meanWait: tallies.meanWait.mean, p95: tallies.p95.mean, withinTarget: tallies.withinTarget.mean };
}
