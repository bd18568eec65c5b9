// N replications merged: for every measure its mean and variance over replications, ready for intervals.

/** Running moments of many measures at once: how often each was a number, the mean of these, and the sum of squared deviations from it. */
export interface Moments {
  readonly counts: Uint32Array;
  readonly means: Float64Array;
  readonly squaredDeviations: Float64Array;
}

/** With the sum of cubed deviations from the mean, from which the skewness follows. */
export interface ShapedMoments extends Moments {
  readonly cubedDeviations: Float64Array;
}

/** Counts of all replications together; floats, because whole numbers stay exact in them far beyond 32 bits. Buckets as in shared/statistics/quantile-histogram.ts. */
export interface PooledCounts {
  readonly first: number;
  readonly counts: Float64Array;
}

/** The share of passengers who wait longer than each of `steps` [s]: one number per kind and step, the steps of a kind side by side. */
export interface LongerWaits extends Moments {
  readonly steps: readonly number[];
}

/** The arrays of moments follow the measures of the layout. */
export interface ExperimentResult extends ShapedMoments {
  readonly replications: number;
  readonly longerWaits: LongerWaits;
  /** Waits of all replications together, one histogram per passenger kind. */
  readonly waits: readonly PooledCounts[];
  readonly events: number;
}
