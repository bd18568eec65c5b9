// How those fare at counters whom a lane refused: how long they wait from then until a counter takes them, and how many stand in its reserved line.

import { type LevelSeriesState, LevelSeries } from '../../statistics/level-series.ts';
import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import { bucketOf } from '../../statistics/quantile-histogram.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { RefusedStatistic } from '../refused-layout.ts';
import type { Party } from '../state/party.ts';

export interface RefusedWaitsState {
  readonly levels: LevelSeriesState;
  readonly arrays: readonly Float64Array[];
  readonly histograms: PagedHistogramsState;
  readonly before: ReadonlyMap<number, number>;
}

const upperQuantile = [0.95] as const;

export class RefusedWaits {
  /** One each for the layout's banks. */
  private readonly levels: LevelSeries;
  private readonly count: Float64Array;
  private readonly sum: Float64Array;
  private readonly maximum: Float64Array;
  private readonly histograms: PagedHistograms;
  /** Of parties on their way to a counter: what they had waited when the lane refused them [s]. */
  private before = new Map<number, number>();

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { intervals, layout, opens } = plan;
    const banks = layout.refused.banks.length;
    this.levels = new LevelSeries(clock, banks, opens, intervalLength, intervals);
    this.count = new Float64Array(banks);
    this.sum = new Float64Array(banks);
    this.maximum = new Float64Array(banks);
    this.histograms = new PagedHistograms(banks);
  }

  /** A lane refuses a party that has waited so long [s]. */
  refused(party: Party, waited: number): void {
    this.before.set(party.slot, waited);
  }

  /** A counter takes a party that has waited so long in all [s]; nothing is told of one whom no lane refused, or whom a desk takes for the second time. */
  taken(party: Party, bank: number, waited: number): void {
    const before = this.before.get(party.slot);
    if (before === undefined) return;
    this.before.delete(party.slot);
    const place = this.plan.layout.refused.banks.indexOf(bank);
    if (place < 0) return;
    const wait = waited - before;
    this.count[place]! += 1;
    this.sum[place]! += wait;
    this.maximum[place] = Math.max(this.maximum[place]!, wait);
    this.histograms.count(place, bucketOf(wait));
  }

  /** So many people more, or fewer, stand in the reserved line of a bank. */
  lineChanged(bank: number, people: number): void {
    this.levels.update(this.levels.levels[this.plan.layout.refused.banks.indexOf(bank)]!, people);
  }

  /** At the end of the run. */
  write(measures: Float64Array): void {
    const { intervals, layout } = this.plan;
    this.levels.finish();
    layout.refused.banks.forEach((_, place) => {
      for (let interval = 0; interval < intervals; interval += 1) {
        const at = place * intervals + interval;
        measures[layout.refused.series(place, 'people') + interval] = this.levels.series[at]! / intervalLength;
        measures[layout.refused.series(place, 'most') + interval] = this.levels.peakSeries[at]!;
      }
      for (const [statistic, value] of Object.entries(this.dayOf(place))) {
        measures[layout.refused.day(place, statistic as RefusedStatistic)] = value;
      }
    });
  }

  save(): RefusedWaitsState {
    const { levels, histograms, before } = this;
    return {
      levels: levels.save(),
      arrays: this.arrays().map((array) => array.slice()),
      histograms: histograms.save(),
      before: new Map(before),
    };
  }

  restore(state: RefusedWaitsState): void {
    this.levels.restore(state.levels);
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.histograms.restore(state.histograms);
    this.before = new Map(state.before);
  }

  private dayOf(place: number): Record<RefusedStatistic, number> {
    const passengers = this.count[place]!;
    const maximum = passengers > 0 ? this.maximum[place]! : NaN;
    const quantile = new Float64Array(1).fill(NaN);
    if (passengers > 0) this.histograms.quantiles([place], passengers, upperQuantile, quantile);
    return {
      passengers,
      mean: this.sum[place]! / passengers,
      // A bucket's middle may lie a little above the largest value in it.
      p95: Math.min(quantile[0]!, maximum),
      maximum,
      most: this.levels.dayPeaks[place]!,
    };
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.maximum];
  }
}
