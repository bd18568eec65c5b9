// Banks and halls as measures: lines, servers, occupancy and who was cleared where, by quarter-hour and over the day.

import { clearanceWays, type DayStatistic, intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { StatisticsRecorder } from './statistics-recorder.ts';

export function writeBanks(plan: HallPlan, recorder: StatisticsRecorder, measures: Float64Array): void {
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
    const openTime = sumOf(open) + levels.overtime(level.open) - openForNobody(plan, recorder, level.open);
    measures[layout.dayBank(bank, 'queueLength')] = sumOf(queue) / hours;
    measures[layout.dayBank(bank, 'peakQueueLength')] = levels.dayPeaks[level.queue]!;
    measures[layout.dayBank(bank, 'busyServers')] = busyTime / hours;
    measures[layout.dayBank(bank, 'openServers')] = openTime / hours;
    if (openTime > 0) measures[layout.dayBank(bank, 'utilization')] = busyTime / openTime;
    measures[layout.dayBank(bank, 'served')] = sumOf(served);
    measures[layout.dayBank(bank, 'refused')] = sumOf(refused);
    if (layout.lineChanges !== undefined) {
      measures[layout.lineChanges(bank, 'changedWithin')] = recorder.changes[2 * bank]!;
      measures[layout.lineChanges(bank, 'cameOver')] = recorder.changes[2 * bank + 1]!;
    }
  });
}

/** Time for which the servers of a level are still counted as open when only the examination room has anybody left [servers x s]. */
function openForNobody({ closes, layout }: HallPlan, { examinations, directions, levels }: StatisticsRecorder, level: number): number {
  if (examinations === undefined) return 0;
  const lastService = directions.reduce((last, { lastCleared }) => Math.max(last, lastCleared || 0), examinations.lastLetGo);
  const from = Math.max(lastService, closes, layout.firstInterval + layout.intervals * intervalLength);
  return levels.levels[level]!.value * Math.max(0, examinations.now - from);
}

export function writeHalls(plan: HallPlan, recorder: StatisticsRecorder, measures: Float64Array): void {
  const { intervals, layout } = plan;
  layout.directions.forEach((_, direction) => {
    const level = 3 * plan.banks.length + direction;
    const { cleared, byWay } = clearancesOf(plan, recorder, direction);
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.hall(direction, 'occupancy') + interval] = recorder.levels.series[level * intervals + interval]! / intervalLength;
      measures[layout.hall(direction, 'peakOccupancy') + interval] = recorder.levels.peakSeries[level * intervals + interval]!;
      measures[layout.hall(direction, 'cleared') + interval] = cleared[interval]!;
    }
    const { arrived, balked, inLineAtClosing, lastCleared } = recorder.directions[direction]!;
    const day: Record<DayStatistic, number> = {
      arrived,
      cleared: sumOf(cleared),
      inLineAtClosing,
      lastCleared,
      peakOccupancy: recorder.levels.dayPeaks[level]!,
    };
    for (const [statistic, value] of Object.entries(day)) measures[layout.day(direction, statistic as DayStatistic)] = value;
    if (layout.balked !== undefined) {
      measures.set(balked, layout.balked.series(direction));
      measures[layout.balked.day(direction)] = sumOf(balked);
    }
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
      served[interval]! += recorder.examinations?.referredAt[row + interval] ?? 0;
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
      const service = bank.options[leaf.index];
      if (service === undefined || leaf.directionIndex !== direction) continue;
      const row = (bank.index * plan.leaves.length + leaf.index) * plan.intervals;
      const way = clearanceWays.indexOf(service.way);
      for (let interval = 0; interval < plan.intervals; interval += 1) {
        byWay[2 * way + 1]! += recorder.refusedAt[row + interval]!;
        // Whom the first of two authorities has cleared is still in the hall.
        if (bank.authority === 'first') continue;
        const through = recorder.clearedAt[row + interval]! + (recorder.examinations?.landedAt[row + interval] ?? 0);
        cleared[interval]! += through;
        byWay[2 * way]! += through;
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
