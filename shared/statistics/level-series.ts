// Hot path. Many levels that jump in time (queue lengths, busy servers), integrated over reporting intervals as time passes:
// no sampling events, no error from sampling. Time averages follow by dividing an area by its length.

export interface LevelState {
  readonly value: number;
  readonly since: number;
  readonly area: number;
  readonly peak: number;
}

export interface LevelSeriesState {
  readonly levels: readonly LevelState[];
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  readonly interval: number;
}

/** One level in the present interval. */
export class Level {
  value = 0;
  /** Integral, and the time up to which it has been added up [s]. */
  area = 0;
  peak = 0;

  constructor(public since: number) {}

  /** Adds up until a time [s]; without time there is nothing to round. */
  reach(time: number): void {
    if (time > this.since) {
      this.area += this.value * (time - this.since);
      this.since = time;
    }
  }
}

export class LevelSeries {
  /** Hot code keeps those it changes at hand. */
  readonly levels: readonly Level[];
  /** Integral and peak by level and interval: index level x intervals + interval. */
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  /** When the present interval ends [s]. */
  private end: number;
  private interval = 0;

  /**
   * `clock` holds the present time [s], which never goes back, as its only element; `start` and `length` of the intervals in seconds.
   * Levels begin at 0; what happens before the start counts from the start on.
   */
  constructor(
    private readonly clock: Float64Array,
    levels: number,
    private readonly start: number,
    private readonly length: number,
    private readonly intervals: number,
  ) {
    this.levels = Array.from({ length: levels }, () => new Level(start));
    this.dayPeaks = new Float64Array(levels);
    this.series = new Float64Array(levels * intervals);
    this.peakSeries = new Float64Array(levels * intervals);
    this.end = start + length;
  }

  /** The interval of the present time; the last one for all that comes later. */
  current(): number {
    if (this.clock[0]! >= this.end) this.closeIntervals();
    return this.interval < this.intervals ? this.interval : this.intervals - 1;
  }

  /** Adds `delta` to one of the levels now. */
  update(level: Level, delta: number): void {
    const time = this.clock[0]!;
    if (time >= this.end) this.closeIntervals();
    level.reach(time);
    const value = level.value + delta;
    level.value = value;
    if (value > level.peak) level.peak = value;
  }

  /** Integral of a level after the last interval [level x s]; call finish first. */
  overtime(level: number): number {
    return this.interval < this.intervals ? 0 : this.levels[level]!.area;
  }

  /** Brings every level up to now; call at the end of the run before reading. A run that ends within the intervals leaves the last one incomplete. */
  finish(): void {
    const open = this.current();
    for (const [index, level] of this.levels.entries()) {
      level.reach(this.clock[0]!);
      this.dayPeaks[index] = Math.max(this.dayPeaks[index]!, level.peak);
      if (this.interval < this.intervals) this.store(index, open);
    }
  }

  save(): LevelSeriesState {
    return {
      levels: this.levels.map(({ value, since, area, peak }) => ({ value, since, area, peak })),
      series: this.series.slice(),
      peakSeries: this.peakSeries.slice(),
      dayPeaks: this.dayPeaks.slice(),
      interval: this.interval,
    };
  }

  restore(state: LevelSeriesState): void {
    for (const [index, level] of this.levels.entries()) Object.assign(level, state.levels[index]);
    this.series.set(state.series);
    this.peakSeries.set(state.peakSeries);
    this.dayPeaks.set(state.dayPeaks);
    this.interval = state.interval;
    this.end = this.endOf(state.interval);
  }

  private closeIntervals(): void {
    while (this.clock[0]! >= this.end) {
      for (const [index, level] of this.levels.entries()) {
        level.reach(this.end);
        this.store(index, this.interval);
        this.dayPeaks[index] = Math.max(this.dayPeaks[index]!, level.peak);
        level.area = 0;
        level.peak = level.value;
      }
      this.interval += 1;
      this.end = this.endOf(this.interval);
    }
  }

  private store(level: number, interval: number): void {
    this.series[level * this.intervals + interval] = this.levels[level]!.area;
    this.peakSeries[level * this.intervals + interval] = this.levels[level]!.peak;
  }

  private endOf(interval: number): number {
    return interval < this.intervals ? this.start + (interval + 1) * this.length : Infinity;
  }
}
