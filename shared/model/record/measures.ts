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
    return first < 0
      ? { first: 0, counts: new Uint32Array(0) }
      : { first, counts: dense.slice(first, dense.findLastIndex((count) => count > 0) + 1) };
  });
}

function leavesOfKind(plan: HallPlan, kind: number): readonly number[] {
  const wanted = plan.layout.kinds[kind]!;
  return plan.leaves.filter((leaf) => leaf.direction === wanted.direction && kindIncludes(wanted, leaf.category)).map((leaf) => leaf.index);
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
    const { served, refused } = servicesOf(plan, recorder, bank);
    const [queue, busy, open] = [area(level.queue), area(level.busy), area(level.open)];
    const peak = levels.peakSeries.subarray(level.queue * intervals, (level.queue + 1) * intervals);
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.bank(bank, 'queueLength') + interval] = queue[interval]! / intervalLength;
      measures[layout.bank(bank, 'peakQueueLength') + interval] = peak[interval]!;
      measures[layout.bank(bank, 'busyServers') + interval] = busy[interval]! / intervalLength;
      measures[layout.bank(bank, 'openServers') + interval] = open[interval]! / intervalLength;
      if (open[interval]! > 0) measures[layout.bank(bank, 'utilization') + interval] = busy[interval]! / open[interval]!;
      measures[layout.bank(bank, 'served') + interval] = served[interval]!;
      measures[layout.bank(bank, 'refused') + interval] = refused[interval]!;
    }
    const hours = intervals * intervalLength;
    const busyTime = sumOf(busy) + levels.overtime(level.busy);
    const openTime = sumOf(open) + levels.overtime(level.open);
    measures[layout.dayBank(bank, 'queueLength')] = sumOf(queue) / hours;
    measures[layout.dayBank(bank, 'peakQueueLength')] = levels.dayPeaks[level.queue]!;
    measures[layout.dayBank(bank, 'busyServers')] = busyTime / hours;
    measures[layout.dayBank(bank, 'openServers')] = openTime / hours;
    if (openTime > 0) measures[layout.dayBank(bank, 'utilization')] = busyTime / openTime;
    measures[layout.dayBank(bank, 'served')] = sumOf(served);
    measures[layout.dayBank(bank, 'refused')] = sumOf(refused);
  });
}

function writeHalls(plan: HallPlan, recorder: StatisticsRecorder, measures: Float64Array): void {
  const { intervals, layout } = plan;
  layout.directions.forEach((_, direction) => {
    const level = 3 * plan.banks.length + direction;
    const { cleared, byWay } = clearancesOf(plan, recorder, direction);
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.hall(direction, 'occupancy') + interval] = recorder.levels.series[level * intervals + interval]! / intervalLength;
      measures[layout.hall(direction, 'peakOccupancy') + interval] = recorder.levels.peakSeries[level * intervals + interval]!;
      measures[layout.hall(direction, 'cleared') + interval] = cleared[interval]!;
    }
    const day: Record<DayStatistic, number> = {
      arrived: recorder.arrivedInAll[direction]!,
      cleared: sumOf(cleared),
      inLineAtClosing: recorder.inLineAtClosing[direction]!,
      lastCleared: recorder.lastCleared[direction]!,
      peakOccupancy: recorder.levels.dayPeaks[level]!,
    };
    for (const [statistic, value] of Object.entries(day)) measures[layout.day(direction, statistic as DayStatistic)] = value;
    clearanceWays.forEach((way, index) => {
      measures[layout.clearance(direction, way, 'cleared')] = byWay[2 * index]!;
      measures[layout.clearance(direction, way, 'refused')] = byWay[2 * index + 1]!;
    });
  });
}

/** Passengers served, and of these refused, at a bank by interval. */
function servicesOf(plan: HallPlan, recorder: StatisticsRecorder, bank: number): { served: Float64Array; refused: Float64Array } {
  const served = new Float64Array(plan.intervals);
  const refused = new Float64Array(plan.intervals);
  for (const leaf of plan.leaves) {
    const row = (bank * plan.leaves.length + leaf.index) * plan.intervals;
    for (let interval = 0; interval < plan.intervals; interval += 1) {
      refused[interval]! += recorder.refusedAt[row + interval]!;
      served[interval]! += recorder.clearedAt[row + interval]! + recorder.refusedAt[row + interval]!;
    }
  }
  return { served, refused };
}

/** Passengers of a direction cleared by interval, and cleared and refused over the day by way of clearance (pairs in the order of clearanceWays). */
function clearancesOf(plan: HallPlan, recorder: StatisticsRecorder, direction: number): { cleared: Float64Array; byWay: Float64Array } {
  const cleared = new Float64Array(plan.intervals);
  const byWay = new Float64Array(clearanceWays.length * 2);
  for (const bank of plan.banks) {
    for (const leaf of plan.leaves) {
      const option = bank.options[leaf.index];
      if (option === undefined || leaf.directionIndex !== direction) continue;
      const row = (bank.index * plan.leaves.length + leaf.index) * plan.intervals;
      const way = clearanceWays.indexOf(option.way);
      for (let interval = 0; interval < plan.intervals; interval += 1) {
        cleared[interval]! += recorder.clearedAt[row + interval]!;
        byWay[2 * way]! += recorder.clearedAt[row + interval]!;
        byWay[2 * way + 1]! += recorder.refusedAt[row + interval]!;
      }
    }
  }
  return { cleared, byWay };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
