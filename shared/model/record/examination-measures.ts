// Secondary examination as measures.

import { outcomeStatistics, type RoomStatistic } from '../examination-layout.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { ExaminationStatistics } from './examination-statistics.ts';

export function writeExamination({ intervals, layout }: HallPlan, recorded: ExaminationStatistics, measures: Float64Array): void {
  const { examination } = layout;
  if (examination === undefined) return;
  const { levels, totals, waits, waited, referred } = recorded;
  let refusedLanding = 0;
  layout.directions.forEach((_, direction) =>
    examination.reasons.forEach((_reason, reason) =>
      outcomeStatistics.forEach((statistic, outcome) => {
        const row = direction * examination.reasons.length + reason;
        const passengers = recorded.outcomes[row * outcomeStatistics.length + outcome]!;
        measures[examination.outcome(direction, reason, statistic)] = passengers;
        if (statistic === 'refusedLanding') refusedLanding += passengers;
      }),
    ),
  );
  measures[examination.day('refusedLanding')] = refusedLanding;
  const area = (name: Parameters<ExaminationStatistics['levelIndex']>[0]) => {
    const level = recorded.levelIndex(name);
    return levels.series.subarray(level * intervals, (level + 1) * intervals);
  };
  const write = (statistic: RoomStatistic, interval: number, value: number) => {
    measures[examination.room(statistic) + interval] = value;
  };
  const [onDuty, examining] = [area('onDuty'), area('examining')];
  const peaks = levels.peakSeries.subarray(recorded.levelIndex('inRoom') * intervals);
  for (let interval = 0; interval < intervals; interval += 1) {
    write('referred', interval, referred[interval]!);
    if (waited[interval]! > 0) write('meanWait', interval, waits[interval]! / waited[interval]!);
    if (onDuty[interval]! > 0) write('utilization', interval, examining[interval]! / onDuty[interval]!);
    write('peakInRoom', interval, peaks[interval]!);
  }
  const whole = (name: Parameters<ExaminationStatistics['levelIndex']>[0]) =>
    sumOf(area(name)) + levels.overtime(recorded.levelIndex(name));
  for (const name of ['onDuty', 'examining', 'inRoom', 'outside', 'held'] as const) {
    area(name).forEach((value, interval) => write(name, interval, value / intervalLength));
    measures[examination.dayRoom(name)] = whole(name) / (intervals * intervalLength);
  }
  measures[examination.dayRoom('referred')] = sumOf(referred);
  measures[examination.dayRoom('peakInRoom')] = levels.dayPeaks[recorded.levelIndex('inRoom')]!;
  if (whole('onDuty') > 0) measures[examination.dayRoom('utilization')] = whole('examining') / whole('onDuty');
  const [longest, cases, time, lastLeft] = totals as unknown as [number, number, number, number];
  if (cases === 0) return;
  const people = sumOf(waited);
  const p95 = new Float64Array(1);
  recorded.waitHistogram.quantiles([0], people, [0.95], p95);
  measures[examination.dayRoom('meanWait')] = sumOf(waits) / people;
  // A bucket's middle may lie a little above the largest value in it.
  measures[examination.day('p95Wait')] = Math.min(p95[0]!, longest);
  measures[examination.day('maximumWait')] = longest;
  measures[examination.day('meanTime')] = time / cases;
  measures[examination.day('lastLeft')] = lastLeft;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
