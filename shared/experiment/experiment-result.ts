// N replications merged: for every measure its mean and variance over replications, ready for intervals.

import type { HistogramCounts } from '../model/replication-result.ts';

export interface ExperimentResult {
  readonly replications: number;
  /** Per measure of the layout: replications in which it was a number, their mean, and the sum of squared deviations from it. */
  readonly counts: Uint32Array;
  readonly means: Float64Array;
  readonly squaredDeviations: Float64Array;
  /** Waits of all replications together, one histogram per passenger kind. */
  readonly waits: readonly HistogramCounts[];
  readonly events: number;
}
