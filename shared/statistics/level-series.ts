// Hot path. Many levels that jump in time (queue lengths, busy servers), integrated over reporting intervals as time passes:
// no sampling events, no error from sampling. Time averages follow by dividing an area by its length.

export interface LevelSeriesState {
  readonly values: Float64Array;
  readonly since: Float64Array;
  readonly areas: Float64Array;
  readonly peaks: Float64Array;
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  readonly interval: number;
}

export class LevelSeries {
  /** Present value of each level. */
  readonly values: Float64Array;
  /** Integral of each level after the last interval [level x s]. */
  readonly areas: Float64Array;
  /** Integral and peak by level and interval: index level x intervals + interval. */
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  private readonly since: Float64Array;
  private readonly peaks: Float64Array;
  private readonly end: Float64Array;
  private interval = 0;

  /** `start` and `length` of the intervals in seconds. Levels begin at 0; what happens before the start counts from the start on. */
  constructor(
    levels: number,
    private readonly start: number,
    private readonly length: number,
    private readonly intervals: number,
  ) {
    this.values = new Float64Array(levels);
    this.areas = new Float64Array(levels);
    this.peaks = new Float64Array(levels);
    this.dayPeaks = new Float64Array(levels);
    this.since = new Float64Array(levels).fill(start);
    this.series = new Float64Array(levels * intervals);
    this.peakSeries = new Float64Array(levels * intervals);
    this.end = Float64Array.of(start + length);
  }

  /** The interval in which the latest update lies; the last one for all that comes later. */
  get current(): number {
    return this.interval < this.intervals ? this.interval : this.intervals - 1;
  }

  /** Adds `delta` to a level at a time [s] not before the latest one. */
  update(level: number, time: number, delta: number): void {
    if (time >= this.end[0]!) this.closeIntervals(time);
    const now = time < this.start ? this.start : time;
    const value = this.values[level]!;
    this.areas[level]! += value * (now - this.since[level]!);
    this.since[level] = now;
    this.values[level] = value + delta;
    if (value + delta > this.peaks[level]!) this.peaks[level] = value + delta;
  }

  /** Brings every level up to a time [s]; call at the end of the run before reading. */
  finish(time: number): void {
    if (time >= this.end[0]!) this.closeIntervals(time);
    for (let level = 0; level < this.values.length; level += 1) {
      this.update(level, time, 0);
      this.dayPeaks[level] = Math.max(this.dayPeaks[level]!, this.peaks[level]!);
      // A run that ends within the intervals leaves the one it ends in incomplete, but not lost.
      if (this.interval < this.intervals) {
        this.series[level * this.intervals + this.interval] = this.areas[level]!;
        this.peakSeries[level * this.intervals + this.interval] = this.peaks[level]!;
        this.areas[level] = 0;
      }
    }
  }

  save(): LevelSeriesState {
    return {
      values: this.values.slice(),
      since: this.since.slice(),
      areas: this.areas.slice(),
      peaks: this.peaks.slice(),
      series: this.series.slice(),
      peakSeries: this.peakSeries.slice(),
      dayPeaks: this.dayPeaks.slice(),
      interval: this.interval,
    };
  }

  restore(state: LevelSeriesState): void {
    this.values.set(state.values);
    this.since.set(state.since);
    this.areas.set(state.areas);
    this.peaks.set(state.peaks);
    this.series.set(state.series);
    this.peakSeries.set(state.peakSeries);
    this.dayPeaks.set(state.dayPeaks);
    this.interval = state.interval;
    this.end[0] = this.endOf(state.interval);
  }

  private endOf(interval: number): number {
    return interval < this.intervals ? this.start + (interval + 1) * this.length : Infinity;
  }

  private closeIntervals(time: number): void {
    while (time >= this.end[0]!) {
      const end = this.end[0]!;
      for (let level = 0; level < this.values.length; level += 1) {
        const cell = level * this.intervals + this.interval;
        const value = this.values[level]!;
        this.series[cell] = this.areas[level]! + value * (end - this.since[level]!);
        this.peakSeries[cell] = this.peaks[level]!;
        this.dayPeaks[level] = Math.max(this.dayPeaks[level]!, this.peaks[level]!);
        this.since[level] = end;
        this.areas[level] = 0;
        this.peaks[level] = value;
      }
      this.interval += 1;
      this.end[0] = this.endOf(this.interval);
    }
  }
}
