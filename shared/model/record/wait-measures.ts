// Waiting times as measures: each kind of passenger and each target, by quarter-hour of arrival and over the day.

import { waitStatistics, type WaitStatistic } from '../measure-layout.ts';
import { kindIncludes } from '../passenger-kind.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { HistogramCounts } from '../replication-result.ts';
import type { PagedHistograms } from '../../statistics/paged-histograms.ts';
import type { WaitStatistics } from './wait-statistics.ts';

const probabilities = [0.5, 0.9, 0.95, 0.99] as const;
const quantileNames = ['p50', 'p90', 'p95', 'p99'] as const satisfies readonly WaitStatistic[];

/** Writes them into the vector, and returns the day's waits of each kind of the layout as histograms. */
export function writeWaits(plan: HallPlan, waits: WaitStatistics, measures: Float64Array): readonly HistogramCounts[] {
  const { layout, intervals } = plan;
  const byInterval = summedUp(waits.histograms);
  const wholeDays = summedUp(waits.histograms.grouped(intervals));
  writeTargets(plan, waits, measures);
  return layout.kinds.map((_, kind) => {
    const leaves = leavesOfKind(plan, kind);
    const at = placesOf((statistic) => layout.wait(kind, statistic));
    const day = new Sum();
    const cells: number[] = [];
    for (let interval = 0; interval < intervals; interval += 1) {
      const sum = new Sum();
      for (const leaf of leaves) sum.add(waits, leaf, intervals, interval);
      cells.length = 0;
      for (const leaf of leaves) if (waits.count[leaf * intervals + interval]! > 0) cells.push(leaf * intervals + interval);
      writeWait(sum, cells, byInterval, measures, at, interval);
      day.include(sum);
    }
    const dayPlaces = placesOf((statistic) => layout.dayWait(kind, statistic));
    writeWait(day, leaves, wholeDays, measures, dayPlaces, 0);
    return wholeDays.histograms.countsOf(leaves);
  });
}

interface SummedUp {
  readonly histograms: PagedHistograms;
  /** Of its pages. */
  readonly totals: Uint32Array;
}

function summedUp(histograms: PagedHistograms): SummedUp {
  return { histograms, totals: histograms.pageTotals() };
}

function leavesOfKind(plan: HallPlan, kind: number): readonly number[] {
  const wanted = plan.layout.kinds[kind]!;
  return plan.leaves.filter((leaf) => leaf.direction === wanted.direction && kindIncludes(wanted, leaf.category)).map((leaf) => leaf.index);
}

type Places = Readonly<Record<WaitStatistic, number>>;

function placesOf(placeOf: (statistic: WaitStatistic) => number): Places {
  return Object.fromEntries(waitStatistics.map((statistic) => [statistic, placeOf(statistic)])) as Places;
}

/** Waits of several leaves or quarter-hours together. `within` counts, of those who have a target, the ones within the first target of their group. */
class Sum {
  count = 0;
  total = 0;
  maximum = 0;
  targeted = 0;
  within = 0;

  add(waits: WaitStatistics, leaf: number, intervals: number, interval: number): void {
    const cell = leaf * intervals + interval;
    const row = waits.firstRow[leaf]!;
    this.count += waits.count[cell]!;
    this.total += waits.sum[cell]!;
    this.maximum = Math.max(this.maximum, waits.maximum[cell]!);
    if (row === waits.firstRow[leaf + 1]!) return;
    this.targeted += waits.count[cell]!;
    this.within += waits.within[row * intervals + interval]!;
  }

  include(other: Sum): void {
    this.count += other.count;
    this.total += other.total;
    this.maximum = Math.max(this.maximum, other.maximum);
    this.targeted += other.targeted;
    this.within += other.within;
  }
}

function writeWait(
  sum: Sum,
  cells: readonly number[],
  { histograms, totals }: SummedUp,
  measures: Float64Array,
  at: Places,
  interval: number,
): void {
  measures[at.passengers + interval] = sum.count;
  if (sum.count === 0) return;
  measures[at.mean + interval] = sum.total / sum.count;
  measures[at.maximum + interval] = sum.maximum;
  if (sum.targeted > 0) measures[at.serviceLevel + interval] = sum.within / sum.targeted;
  const quantiles = new Float64Array(probabilities.length);
  histograms.quantiles(cells, sum.count, probabilities, quantiles, totals);
  // A bucket's middle may lie a little above the largest value in it.
  quantileNames.forEach((name, index) => (measures[at[name] + interval] = Math.min(quantiles[index]!, sum.maximum)));
}

function writeTargets(plan: HallPlan, waits: WaitStatistics, measures: Float64Array): void {
  const { intervals, layout, leaves } = plan;
  plan.scenario.targets.forEach((_, target) => {
    let dayPassengers = 0;
    let dayWithin = 0;
    for (let interval = 0; interval < intervals; interval += 1) {
      let passengers = 0;
      let within = 0;
      for (const { index: leaf } of leaves) {
        for (let row = waits.firstRow[leaf]!; row < waits.firstRow[leaf + 1]!; row += 1) {
          if (waits.targetOfRow[row] !== target) continue;
          passengers += waits.count[leaf * intervals + interval]!;
          within += waits.within[row * intervals + interval]!;
        }
      }
      if (passengers > 0) measures[layout.target(target) + interval] = within / passengers;
      dayPassengers += passengers;
      dayWithin += within;
    }
    if (dayPassengers > 0) measures[layout.dayTarget(target)] = dayWithin / dayPassengers;
  });
}
