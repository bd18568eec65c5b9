// Who waits outside the hall, by direction: how many by quarter-hour, and how long those who do [s].

import { type LevelSeriesState, LevelSeries } from '../../statistics/level-series.ts';
import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import { bucketOf } from '../../statistics/quantile-histogram.ts';
import { intervalLength } from '../measure-layout.ts';
import type { OutsideStatistic } from '../outside-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Parties } from '../state/parties.ts';

export interface OutsideWaitsState {
  readonly levels: LevelSeriesState;
  readonly arrays: readonly Float64Array[];
  readonly histograms: PagedHistogramsState;
}

const probabilities = [0.5, 0.95] as const;

export class OutsideWaits {
  private readonly levels: LevelSeries;
  private readonly count: Float64Array;
  private readonly sum: Float64Array;
  private readonly maximum: Float64Array;
  private readonly histograms: PagedHistograms;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { intervals, layout, opens } = plan;
    const directions = layout.directions.length;
    this.levels = new LevelSeries(clock, directions, opens, intervalLength, intervals);
    this.count = new Float64Array(directions);
    this.sum = new Float64Array(directions);
    this.maximum = new Float64Array(directions);
    this.histograms = new PagedHistograms(directions);
  }

  came({ leaf, size }: Parties, party: number): void {
    this.levels.update(this.levels.levels[this.plan.leaves[leaf[party]!]!.directionIndex]!, size[party]!);
  }

  /** `waited` is the time spent outside. */
  left({ leaf, size, waited }: Parties, party: number): void {
    const direction = this.plan.leaves[leaf[party]!]!.directionIndex;
    const passengers = size[party]!;
    const wait = waited[party]!;
    this.levels.update(this.levels.levels[direction]!, -passengers);
    this.count[direction]! += passengers;
    this.sum[direction]! += passengers * wait;
    this.maximum[direction] = Math.max(this.maximum[direction]!, wait);
    for (let i = 0; i < passengers; i += 1) this.histograms.count(direction, bucketOf(wait));
  }

  /** At the end of the run, of which `arrived` are all passengers by direction. */
  write(measures: Float64Array, arrived: Float64Array): void {
    const { intervals, layout } = this.plan;
    this.levels.finish();
    layout.directions.forEach((_, direction) => {
      const { outside } = layout;
      if (outside === undefined) return;
      for (let interval = 0; interval < intervals; interval += 1) {
        const at = direction * intervals + interval;
        measures[outside.series(direction, 'people') + interval] = this.levels.series[at]! / intervalLength;
        measures[outside.series(direction, 'most') + interval] = this.levels.peakSeries[at]!;
      }
      for (const [statistic, value] of Object.entries(this.dayOf(direction, arrived[direction]!))) {
        measures[outside.day(direction, statistic as OutsideStatistic)] = value;
      }
    });
  }

  save(): OutsideWaitsState {
    return { levels: this.levels.save(), arrays: this.arrays().map((array) => array.slice()), histograms: this.histograms.save() };
  }

  restore(state: OutsideWaitsState): void {
    this.levels.restore(state.levels);
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.histograms.restore(state.histograms);
  }

  private dayOf(direction: number, arrived: number): Record<OutsideStatistic, number> {
    const passengers = this.count[direction]!;
    const maximum = passengers > 0 ? this.maximum[direction]! : NaN;
    const quantiles = new Float64Array(2).fill(NaN);
    if (passengers > 0) this.histograms.quantiles([direction], passengers, probabilities, quantiles);
    return {
      passengers,
      mean: this.sum[direction]! / passengers,
      // A bucket's middle may lie a little above the largest value in it.
      p50: Math.min(quantiles[0]!, maximum),
      p95: Math.min(quantiles[1]!, maximum),
      maximum,
      most: this.levels.dayPeaks[direction]!,
      meanOfAll: this.sum[direction]! / arrived,
      p95OfAll: arrived > 0 ? this.p95OfAll(direction, arrived) : NaN,
      maximumOfAll: arrived > 0 ? this.maximum[direction]! : NaN,
    };
  }

  /** Those who go in at once stand at the lower end, with a wait of 0. */
  private p95OfAll(direction: number, arrived: number): number {
    const passengers = this.count[direction]!;
    const rank = 0.95 * arrived - (arrived - passengers);
    if (rank <= 0) return 0;
    const quantile = new Float64Array(1);
    this.histograms.quantiles([direction], passengers, [rank / passengers], quantile);
    return Math.min(quantile[0]!, this.maximum[direction]!);
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.maximum];
  }
}
