// What the recorder of statistics saves, part by part.

/** One that keeps statistics of something, and restores what it has saved itself. */
export interface StatisticsPart {
  save(): unknown;
  restore(state: never): void;
}

export interface StatisticsState {
  /** In the recorder's order; undefined where a scenario has no such part. */
  readonly parts: readonly unknown[];
  readonly arrays: readonly Float64Array[];
}
