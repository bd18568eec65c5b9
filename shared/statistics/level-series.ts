// Hot path. Many levels that jump in time (queue lengths, busy servers), integrated over reporting intervals as time passes:
// no sampling events, no error from sampling. Time averages follow by dividing an area by its length.

export interface LevelState {
  readonly value: number;
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
  /** Its integral over the interval if nothing changes any more: each change counts from now to the interval's end. */
  area = 0;
  peak = 0;
}

export class LevelSeries {
  /** Hot code keeps those it changes at hand. */
  readonly levels: readonly Level[];
  /** Integral and peak by level and interval: index level x intervals + interval. */
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  /** Its only element is when the present interval ends [s]; Infinity after the last one. */
  readonly next: Float64Array;
  /** The interval of the present time, of those that there are: for hot code that has let time pass; others ask `current`. */
  present = 0;
  /** When the present interval ends [s]; after the last one, when that ended. */
  private end: number;
  /** -1 before the first. */
  private interval = -1;

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
    this.levels = Array.from({ length: levels }, () => new Level());
    this.dayPeaks = new Float64Array(levels);
    this.series = new Float64Array(levels * intervals);
    this.peakSeries = new Float64Array(levels * intervals);
    this.end = start;
    this.next = Float64Array.of(start);
  }

  /** The interval of the present time; the first and the last one hold what comes before and after. */
  current(): number {
    if (this.clock[0]! >= this.next[0]!) this.timePasses();
    return this.present;
  }

  /** Adds `delta` to one of the levels now. */
  update(level: Level, delta: number): void {
    if (this.clock[0]! >= this.next[0]!) this.timePasses();
    this.change(level, delta);
  }

  /** As update, for hot code that has let time pass since the clock moved: whoever moves it need ask only once. */
  change(level: Level, delta: number): void {
    const value = level.value + delta;
    level.value = value;
    level.area += delta * (this.end - this.clock[0]!);
    if (value > level.peak) level.peak = value;
  }

  /** The clock has reached the end of the present interval, or passed further ones: they are over. */
  timePasses(): void {
    while (this.clock[0]! >= this.next[0]!) {
      for (const [index, level] of this.levels.entries()) this.closeInterval(index, level);
      this.enter(this.interval + 1);
    }
  }

  /** Integral of a level after the last interval, until now [level x s]. */
  overtime(level: number): number {
    return this.interval < this.intervals ? 0 : this.areaUntilNow(this.levels[level]!);
  }

  /** Brings every level up to now; call at the end of the run before reading. A run that ends within the intervals leaves the last one incomplete. */
  finish(): void {
    const open = this.current();
    for (const [index, level] of this.levels.entries()) {
      this.dayPeaks[index] = Math.max(this.dayPeaks[index]!, level.peak);
      if (this.interval === open) this.store(index, this.areaUntilNow(level));
    }
  }

  save(): LevelSeriesState {
    return {
      levels: this.levels.map(({ value, area, peak }) => ({ value, area, peak })),
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
    this.enter(state.interval);
  }

  private enter(interval: number): void {
    this.interval = interval;
    this.present = Math.min(Math.max(interval, 0), this.intervals - 1);
    this.end = this.start + Math.min(interval + 1, this.intervals) * this.length;
    this.next[0] = interval < this.intervals ? this.end : Infinity;
  }

  /** What a level has from before the start counts for the peak of the first interval. */
  private closeInterval(index: number, level: Level): void {
    if (this.interval >= 0) {
      this.store(index, level.area);
      this.dayPeaks[index] = Math.max(this.dayPeaks[index]!, level.peak);
      level.peak = level.value;
    }
    level.area = this.interval + 1 < this.intervals ? level.value * this.length : 0;
  }

  private areaUntilNow(level: Level): number {
    return level.area - level.value * (this.end - this.clock[0]!);
  }

  private store(level: number, area: number): void {
    this.series[level * this.intervals + this.interval] = area;
    this.peakSeries[level * this.intervals + this.interval] = this.levels[level]!.peak;
  }
}
