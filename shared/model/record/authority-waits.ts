// Waits with each of two authorities that check one after the other, by direction and quarter-hour of arrival: together they are the wait.

import { bucketOf } from '../../statistics/quantile-histogram.ts';
import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import { authorities, authorityStatistics, type AuthorityStatistic } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Party } from '../state/party.ts';

export interface AuthorityWaitsState {
  readonly arrays: readonly Float64Array[];
  readonly histograms: PagedHistogramsState;
}

const upperQuantile = [0.95] as const;

export class AuthorityWaits {
  /** Cells are (2 x direction + authority) x intervals + interval. */
  private readonly count: Float64Array;
  private readonly sum: Float64Array;
  private readonly maximum: Float64Array;
  private readonly histograms: PagedHistograms;
  private readonly rows: number;

  constructor(private readonly plan: HallPlan) {
    this.rows = plan.layout.hasTwoAuthorities ? plan.layout.directions.length * authorities.length : 0;
    const cells = this.rows * plan.intervals;
    this.count = new Float64Array(cells);
    this.sum = new Float64Array(cells);
    this.maximum = new Float64Array(cells);
    this.histograms = new PagedHistograms(cells);
  }

  /** A party has waited so long [s] with an authority (0 or 1). */
  record(party: Party, authority: number, wait: number): void {
    const direction = this.plan.leaves[party.leaf]!.directionIndex;
    const cell = (2 * direction + authority) * this.plan.intervals + party.interval;
    const passengers = party.size;
    this.count[cell]! += passengers;
    this.sum[cell]! += passengers * wait;
    this.maximum[cell] = Math.max(this.maximum[cell]!, wait);
    for (let i = 0; i < passengers; i += 1) this.histograms.count(cell, bucketOf(wait));
  }

  write(measures: Float64Array): void {
    const { intervals, layout } = this.plan;
    const wholeDays = this.histograms.grouped(intervals);
    for (let row = 0; row < this.rows; row += 1) {
      const at = (statistic: AuthorityStatistic) => layout.authority(row >> 1, row & 1, statistic);
      const cells = Array.from({ length: intervals }, (_, interval) => row * intervals + interval);
      cells.forEach((cell, interval) =>
        this.writeCells([cell], this.histograms, [cell], measures, (statistic) => at(statistic) + interval),
      );
      this.writeCells(cells, wholeDays, [row], measures, (statistic) => layout.dayAuthority(row >> 1, row & 1, statistic));
    }
  }

  save(): AuthorityWaitsState {
    return { arrays: this.arrays().map((array) => array.slice()), histograms: this.histograms.save() };
  }

  restore(state: AuthorityWaitsState): void {
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.histograms.restore(state.histograms);
  }

  private writeCells(
    cells: readonly number[],
    histograms: PagedHistograms,
    histogramCells: readonly number[],
    measures: Float64Array,
    place: (statistic: AuthorityStatistic) => number,
  ): void {
    const passengers = cells.reduce((sum, cell) => sum + this.count[cell]!, 0);
    const total = cells.reduce((sum, cell) => sum + this.sum[cell]!, 0);
    const maximum = cells.reduce((most, cell) => Math.max(most, this.maximum[cell]!), 0);
    const quantile = new Float64Array(1).fill(NaN);
    if (passengers > 0) histograms.quantiles(histogramCells, passengers, upperQuantile, quantile);
    const values: Record<AuthorityStatistic, number> = {
      passengers,
      mean: total / passengers,
      // A bucket's middle may lie a little above the largest value in it.
      p95: Math.min(quantile[0]!, maximum),
      maximum: passengers > 0 ? maximum : NaN,
    };
    for (const statistic of authorityStatistics) measures[place(statistic)] = values[statistic];
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.maximum];
  }
}
