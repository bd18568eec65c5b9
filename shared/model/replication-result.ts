// What one replication hands back: plain typed arrays, so that it travels between threads as it is.

/** A histogram of waiting times: counts of buckets `first` onwards; the buckets are those of shared/statistics/quantile-histogram.ts. */
export interface HistogramCounts {
  readonly first: number;
  readonly counts: Uint32Array;
}

export interface ReplicationResult {
  readonly replication: number;
  /** All measures, in the order of measureLayout(scenario); NaN where nothing was observed. */
  readonly measures: Float64Array;
  /** Waiting times over the day, one histogram for each passenger kind of the layout, in its order. */
  readonly waits: readonly HistogramCounts[];
  /** Events the calendar executed: arrivals, completions and all others. */
  readonly events: number;
}
