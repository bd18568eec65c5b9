// Lanes in steps and their officers as measures.

import type { EChannelBank } from '../../scenario/schema/bank-schema.ts';
import type { LaneStatistic, OfficerStatistic } from '../lane-layout.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { LaneStatistics } from './lane-statistics.ts';

export function writeLanes(plan: HallPlan, lanes: LaneStatistics, measures: Float64Array): void {
  const { layout, scenario } = plan;
  layout.stepped.forEach(({ bank, service }, index) => {
    const [atFirst, afterRetries, assisted, refused] = [lanes.atFirst, lanes.afterRetries, lanes.assisted, lanes.refused].map(
      (counts) => counts[index]!,
    ) as [number, number, number, number];
    const passengers = atFirst + afterRetries + assisted + refused;
    measures[layout.lane(index, 'passengers')] = passengers;
    if (passengers === 0) return;
    const steps = (scenario.banks[bank] as EChannelBank).services.find((offer) => offer.service === service)!.steps!;
    const perPassenger: Readonly<Record<Exclude<LaneStatistic, 'passengers'>, number>> = {
      atFirst,
      afterRetries,
      assisted,
      refused,
      entry: steps.entry * lanes.paces[index]!,
      read: steps.read * lanes.paces[index]!,
      match: steps.match * lanes.attemptPaces[index]!,
      officerWait: lanes.officerWaits[index]!,
      assistance: lanes.assistance[index]!,
      exit: steps.exit * lanes.exitPaces[index]!,
    };
    for (const [statistic, total] of Object.entries(perPassenger)) {
      measures[layout.lane(index, statistic as LaneStatistic)] = total / passengers;
    }
  });
  layout.supervised.forEach((_, pool) => writeOfficers(plan, lanes, pool, measures));
}

function writeOfficers(plan: HallPlan, lanes: LaneStatistics, pool: number, measures: Float64Array): void {
  const { intervals, layout } = plan;
  const row = (values: Float64Array, of: number) => values.subarray(of * intervals, (of + 1) * intervals);
  const [onDuty, helping, waiting] = [0, 1, 2].map((level) => row(lanes.levels.series, 3 * pool + level)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [helps, helpWaits, unhelped] = [row(lanes.helps, pool), row(lanes.helpWaits, pool), row(lanes.unhelped, pool)];
  const write = (statistic: OfficerStatistic, interval: number, value: number) => {
    measures[layout.officers(pool, statistic) + interval] = value;
  };
  for (let interval = 0; interval < intervals; interval += 1) {
    write('onDuty', interval, onDuty[interval]! / intervalLength);
    write('helping', interval, helping[interval]! / intervalLength);
    if (onDuty[interval]! > 0) write('utilization', interval, helping[interval]! / onDuty[interval]!);
    write('lanesWaiting', interval, waiting[interval]! / intervalLength);
    if (helps[interval]! > 0) write('meanWait', interval, helpWaits[interval]! / helps[interval]!);
    write('unhelped', interval, unhelped[interval]!);
  }
  const day = (statistic: OfficerStatistic, value: number) => {
    measures[layout.dayOfficers(pool, statistic)] = value;
  };
  const hours = intervals * intervalLength;
  const dutyTime = sumOf(onDuty) + lanes.levels.overtime(3 * pool);
  const helpTime = sumOf(helping) + lanes.levels.overtime(3 * pool + 1);
  day('onDuty', dutyTime / hours);
  day('helping', helpTime / hours);
  if (dutyTime > 0) day('utilization', helpTime / dutyTime);
  day('lanesWaiting', (sumOf(waiting) + lanes.levels.overtime(3 * pool + 2)) / hours);
  if (sumOf(helps) > 0) day('meanWait', sumOf(helpWaits) / sumOf(helps));
  day('unhelped', sumOf(unhelped));
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
