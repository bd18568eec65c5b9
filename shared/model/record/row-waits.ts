// Waits [s] of people in a few rows: number, mean, quantiles and longest of the day.

import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import { bucketOf } from '../../statistics/quantile-histogram.ts';

export interface RowWaitsState {
  readonly arrays: readonly Float64Array[];
  readonly histograms: PagedHistogramsState;
}

export interface DayOfWaits {
  readonly passengers: number;
  /** NaN where nobody waited. */
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly maximum: number;
}

const probabilities = [0.5, 0.95] as const;

export class RowWaits {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly maximum: Float64Array;
  private readonly histograms: PagedHistograms;

  constructor(rows: number) {
    this.count = new Float64Array(rows);
    this.sum = new Float64Array(rows);
    this.maximum = new Float64Array(rows);
    this.histograms = new PagedHistograms(rows);
  }

  record(row: number, wait: number, people: number): void {
    this.count[row]! += people;
    this.sum[row]! += people * wait;
    this.maximum[row] = Math.max(this.maximum[row]!, wait);
    for (let i = 0; i < people; i += 1) this.histograms.count(row, bucketOf(wait));
  }

  day(row: number): DayOfWaits {
    const passengers = this.count[row]!;
    const maximum = passengers > 0 ? this.maximum[row]! : NaN;
    const quantiles = new Float64Array(2).fill(NaN);
    if (passengers > 0) this.histograms.quantiles([row], passengers, probabilities, quantiles);
    return {
      passengers,
      mean: this.sum[row]! / passengers,
      // A bucket's middle may lie a little above the largest value in it.
      p50: Math.min(quantiles[0]!, maximum),
      p95: Math.min(quantiles[1]!, maximum),
      maximum,
    };
  }

  /** Of a row in which somebody has waited. */
  quantile(row: number, probability: number): number {
    const quantile = new Float64Array(1);
    this.histograms.quantiles([row], this.count[row]!, [probability], quantile);
    return Math.min(quantile[0]!, this.maximum[row]!);
  }

  save(): RowWaitsState {
    return { arrays: this.arrays().map((array) => array.slice()), histograms: this.histograms.save() };
  }

  restore(state: RowWaitsState): void {
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.histograms.restore(state.histograms);
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.maximum];
  }
}
