// Hot path. Waiting times by leaf and quarter-hour of arrival: number, sum, maximum, how many within each target, and a histogram for quantiles.

import { bucketOf } from '../../statistics/quantile-histogram.ts';
import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Party } from '../state/party.ts';

export interface WaitStatisticsState {
  readonly arrays: readonly Float64Array[];
  readonly histograms: PagedHistogramsState;
}

export class WaitStatistics {
  /** Cells are leaf x intervals + interval. */
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly maximum: Float64Array;
  readonly histograms: PagedHistograms;
  /** One row of intervals for each target of each leaf: those of a leaf are rows firstRow[leaf] to firstRow[leaf + 1] - 1. */
  readonly firstRow: Int32Array;
  readonly targetOfRow: Int32Array;
  readonly within: Float64Array;
  private readonly limitOfRow: Float64Array;

  private readonly intervals: number;

  constructor(plan: HallPlan) {
    const { leaves, intervals, scenario } = plan;
    this.intervals = intervals;
    const rows = leaves.map(({ direction, category }) =>
      scenario.targets.flatMap((target, index) =>
        target.direction === direction && target.groups.includes(category.group) ? [index] : [],
      ),
    );
    this.count = new Float64Array(leaves.length * intervals);
    this.sum = new Float64Array(leaves.length * intervals);
    this.maximum = new Float64Array(leaves.length * intervals);
    this.histograms = new PagedHistograms(leaves.length * intervals);
    this.firstRow = new Int32Array(leaves.length + 1);
    rows.forEach((targets, leaf) => (this.firstRow[leaf + 1] = this.firstRow[leaf]! + targets.length));
    this.targetOfRow = Int32Array.from(rows.flat());
    this.limitOfRow = Float64Array.from(this.targetOfRow, (target) => scenario.targets[target]!.withinMinutes * 60);
    this.within = new Float64Array(this.targetOfRow.length * intervals);
  }

  /** A passenger of a leaf has arrived when the party did of which it is one, and waited as long. */
  record(leaf: number, { interval, waited: wait }: Party): void {
    const { firstRow, intervals } = this;
    const cell = (Math.imul(leaf, intervals) + interval) | 0;
    this.count[cell]! += 1;
    this.sum[cell]! += wait;
    if (wait > this.maximum[cell]!) this.maximum[cell] = wait;
    this.histograms.count(cell, bucketOf(wait));
    const end = firstRow[leaf + 1]!;
    for (let row = firstRow[leaf]!; row < end; row += 1) {
      this.within[(Math.imul(row, intervals) + interval) | 0]! += +(wait <= this.limitOfRow[row]!);
    }
  }

  save(): WaitStatisticsState {
    return { arrays: this.arrays().map((array) => array.slice()), histograms: this.histograms.save() };
  }

  restore(state: WaitStatisticsState): void {
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.histograms.restore(state.histograms);
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.maximum, this.within];
  }
}
