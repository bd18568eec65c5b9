// From what the statistics recorder has counted to the vector of measures of one replication.

import { bucketCount } from '../../statistics/quantile-histogram.ts';
import { clearanceWays, type DayStatistic, intervalLength, type WaitStatistic } from '../measure-layout.ts';
import { kindIncludes } from '../passenger-kind.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { HistogramCounts } from '../replication-result.ts';
import type { StatisticsRecorder } from './statistics-recorder.ts';
import type { WaitStatistics } from './wait-statistics.ts';

const probabilities = [0.5, 0.9, 0.95, 0.99] as const;
const quantileNames = ['p50', 'p90', 'p95', 'p99'] as const;

/** All measures, in the order of the plan's layout. The recorder's levels must have been brought up to the end of the run. */
export function measuresOf(plan: HallPlan, recorder: StatisticsRecorder): Float64Array {
  const measures = new Float64Array(plan.layout.length).fill(NaN);
  writeWaits(plan, recorder.waits, measures);
  writeTargets(plan, recorder.waits, measures);
  writeBanks(plan, recorder, measures);
  writeHalls(plan, recorder, measures);
  return measures;
}

/** The day's waits of each kind of the layout as histograms, without the empty buckets at either end. */
export function waitHistograms(plan: HallPlan, { histograms }: WaitStatistics): readonly HistogramCounts[] {
  const byLeaf = plan.leaves.map((leaf) => {
    const dense = new Uint32Array(bucketCount);
    for (let interval = 0; interval < plan.intervals; interval += 1) histograms.addTo(leaf.index * plan.intervals + interval, dense);
    return dense;
  });
  return plan.layout.kinds.map((_, kind) => {
    const dense = new Uint32Array(bucketCount);
    for (const leaf of leavesOfKind(plan, kind)) byLeaf[leaf]!.forEach((count, bucket) => (dense[bucket]! += count));
    const first = dense.findIndex((count) => count > 0);
    return first < 0 ? { first: 0, counts: new Uint32Array(0) } : { first, counts: dense.slice(first, dense.findLastIndex((count) => count > 0) + 1) };
  });
}

function leavesOfKind(plan: HallPlan, kind: number): readonly number[] {
  const wanted = plan.layout.kinds[kind]!;
  return plan.leaves
    .filter((leaf) => leaf.direction === wanted.direction && kindIncludes(wanted, leaf.category))
    .map((leaf) => leaf.index);
}

function writeWaits(plan: HallPlan, waits: WaitStatistics, measures: Float64Array): void {
  const { layout, intervals } = plan;
  const everyInterval = Array.from({ length: intervals }, (_, interval) => interval);
  layout.kinds.forEach((_, kind) => {
    const leaves = leavesOfKind(plan, kind);
    for (const interval of everyInterval) {
      writeWait(plan, waits, leaves, [interval], measures, (statistic) => layout.wait(kind, statistic) + interval);
    }
    writeWait(plan, waits, leaves, everyInterval, measures, (statistic) => layout.dayWait(kind, statistic));
  });
}

/** The wait statistics of some leaves in some intervals together. */
function writeWait(
  plan: HallPlan,
  waits: WaitStatistics,
  leaves: readonly number[],
  intervals: readonly number[],
  measures: Float64Array,
  at: (statistic: WaitStatistic) => number,
): void {
  let count = 0;
  let sum = 0;
  let maximum = 0;
  let targeted = 0;
  let within = 0;
  const cells: number[] = [];
  for (const leaf of leaves) {
    const row = waits.firstRow[leaf]!;
    const hasTarget = row < waits.firstRow[leaf + 1]!;
    for (const interval of intervals) {
      const cell = leaf * plan.intervals + interval;
      if (waits.count[cell] === 0) continue;
      cells.push(cell);
      count += waits.count[cell]!;
      sum += waits.sum[cell]!;
      maximum = Math.max(maximum, waits.maximum[cell]!);
      if (hasTarget) {
        targeted += waits.count[cell]!;
        within += waits.within[row * plan.intervals + interval]!;
      }
    }
  }
  measures[at('passengers')] = count;
  if (count === 0) return;
  measures[at('mean')] = sum / count;
  measures[at('maximum')] = maximum;
  if (targeted > 0) measures[at('serviceLevel')] = within / targeted;
  const quantiles = new Float64Array(probabilities.length);
  waits.histograms.quantiles(cells, count, probabilities, quantiles);
  // A bucket's middle may lie a little above the largest value in it.
  quantileNames.forEach((name, index) => (measures[at(name)] = Math.min(quantiles[index]!, maximum)));
}

function writeTargets(plan: HallPlan, waits: WaitStatistics, measures: Float64Array): void {
  const { intervals, layout, leaves } = plan;
  plan.scenario.targets.forEach((_, target) => {
    const passengers = new Float64Array(intervals);
    const within = new Float64Array(intervals);
    for (const { index: leaf } of leaves) {
      for (let row = waits.firstRow[leaf]!; row < waits.firstRow[leaf + 1]!; row += 1) {
        if (waits.targetOfRow[row] !== target) continue;
        for (let interval = 0; interval < intervals; interval += 1) {
          passengers[interval]! += waits.count[leaf * intervals + interval]!;
          within[interval]! += waits.within[row * intervals + interval]!;
        }
      }
    }
    for (let interval = 0; interval < intervals; interval += 1) {
      if (passengers[interval]! > 0) measures[layout.target(target) + interval] = within[interval]! / passengers[interval]!;
    }
    const all = sumOf(passengers);
    if (all > 0) measures[layout.dayTarget(target)] = sumOf(within) / all;
  });
}

function writeBanks(plan: HallPlan, recorder: StatisticsRecorder, measures: Float64Array): void {
  const { intervals, layout } = plan;
  const { levels } = recorder;
  plan.banks.forEach((_, bank) => {
    const level = { queue: 3 * bank, busy: 3 * bank + 1, open: 3 * bank + 2 };
    const area = (of: number) => levels.series.subarray(of * intervals, (of + 1) * intervals);
    const row = (counts: Float64Array) => counts.subarray(bank * intervals, (bank + 1) * intervals);
    const [queue, busy, open] = [area(level.queue), area(level.busy), area(level.open)];
    const peak = levels.peakSeries.subarray(level.queue * intervals, (level.queue + 1) * intervals);
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.bank(bank, 'queueLength') + interval] = queue[interval]! / intervalLength;
      measures[layout.bank(bank, 'peakQueueLength') + interval] = peak[interval]!;
      measures[layout.bank(bank, 'busyServers') + interval] = busy[interval]! / intervalLength;
      measures[layout.bank(bank, 'openServers') + interval] = open[interval]! / intervalLength;
      if (open[interval]! > 0) measures[layout.bank(bank, 'utilization') + interval] = busy[interval]! / open[interval]!;
      measures[layout.bank(bank, 'served') + interval] = row(recorder.served)[interval]!;
      measures[layout.bank(bank, 'refused') + interval] = row(recorder.refused)[interval]!;
    }
    const hours = intervals * intervalLength;
    const busyTime = sumOf(busy) + levels.areas[level.busy]!;
    const openTime = sumOf(open) + levels.areas[level.open]!;
    measures[layout.dayBank(bank, 'queueLength')] = sumOf(queue) / hours;
    measures[layout.dayBank(bank, 'peakQueueLength')] = levels.dayPeaks[level.queue]!;
    measures[layout.dayBank(bank, 'busyServers')] = busyTime / hours;
    measures[layout.dayBank(bank, 'openServers')] = openTime / hours;
    if (openTime > 0) measures[layout.dayBank(bank, 'utilization')] = busyTime / openTime;
    measures[layout.dayBank(bank, 'served')] = sumOf(row(recorder.served));
    measures[layout.dayBank(bank, 'refused')] = sumOf(row(recorder.refused));
  });
}

function writeHalls(plan: HallPlan, recorder: StatisticsRecorder, measures: Float64Array): void {
  const { intervals, layout } = plan;
  layout.directions.forEach((_, direction) => {
    const level = 3 * plan.banks.length + direction;
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.hall(direction, 'occupancy') + interval] = recorder.levels.series[level * intervals + interval]! / intervalLength;
      measures[layout.hall(direction, 'peakOccupancy') + interval] = recorder.levels.peakSeries[level * intervals + interval]!;
      measures[layout.hall(direction, 'cleared') + interval] = recorder.clearedByInterval[direction * intervals + interval]!;
    }
    const day: Record<DayStatistic, number> = {
      arrived: recorder.arrivedInAll[direction]!,
      cleared: recorder.clearedInAll[direction]!,
      inLineAtClosing: recorder.inLineAtClosing[direction]!,
      lastCleared: recorder.lastCleared[direction]!,
      peakOccupancy: recorder.levels.dayPeaks[level]!,
    };
    for (const [statistic, value] of Object.entries(day)) measures[layout.day(direction, statistic as DayStatistic)] = value;
    clearanceWays.forEach((way, index) => {
      const at = (direction * clearanceWays.length + index) * 2;
      measures[layout.clearance(direction, way, 'cleared')] = recorder.clearance[at]!;
      measures[layout.clearance(direction, way, 'refused')] = recorder.clearance[at + 1]!;
    });
  });
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
