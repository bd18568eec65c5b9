// Hot path. Many levels that jump in time (queue lengths, busy servers), integrated over reporting intervals as time passes:
// no sampling events, no error from sampling. Time averages follow by dividing an area by its length.

export interface LevelSeriesState {
  readonly cells: Float64Array;
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  readonly interval: number;
}

// Each level has four neighboring numbers: its value, since when it has been added up [s], its integral and peak in the present interval.
const stride = 4;
const value = 0;
const since = 1;
const area = 2;
const peak = 3;

export class LevelSeries {
  /** Integral and peak by level and interval: index level x intervals + interval. */
  readonly series: Float64Array;
  readonly peakSeries: Float64Array;
  readonly dayPeaks: Float64Array;
  private readonly cells: Float64Array;
  /** When the present interval ends [s]. */
  private readonly end: Float64Array;
  private interval = 0;

  /**
   * `clock` holds the present time [s], which never goes back, as its only element; `start` and `length` of the intervals in seconds.
   * Levels begin at 0; what happens before the start counts from the start on.
   */
  constructor(
    private readonly clock: Float64Array,
    private readonly levels: number,
    private readonly start: number,
    private readonly length: number,
    private readonly intervals: number,
  ) {
    this.cells = new Float64Array(levels * stride);
    for (let level = 0; level < levels; level += 1) this.cells[level * stride + since] = start;
    this.dayPeaks = new Float64Array(levels);
    this.series = new Float64Array(levels * intervals);
    this.peakSeries = new Float64Array(levels * intervals);
    this.end = Float64Array.of(start + length);
  }

  /** The interval of the present time; the last one for all that comes later. */
  current(): number {
    if (this.clock[0]! >= this.end[0]!) this.closeIntervals();
    return this.interval < this.intervals ? this.interval : this.intervals - 1;
  }

  /** Adds `delta` to a level now. */
  update(level: number, delta: number): void {
    const { cells } = this;
    const time = this.clock[0]!;
    if (time >= this.end[0]!) this.closeIntervals();
    const at = level * stride;
    const before = cells[at]!;
    if (time > cells[at + since]!) {
      cells[at + area]! += before * (time - cells[at + since]!);
      cells[at + since] = time;
    }
    const now = before + delta;
    cells[at] = now;
    if (now > cells[at + peak]!) cells[at + peak] = now;
  }

  /** Integral of a level after the last interval [level x s]; call finish first. */
  overtime(level: number): number {
    return this.interval < this.intervals ? 0 : this.cells[level * stride + area]!;
  }

  /** Brings every level up to now; call at the end of the run before reading. A run that ends within the intervals leaves the last one incomplete. */
  finish(): void {
    const open = this.current();
    for (let level = 0; level < this.levels; level += 1) {
      this.update(level, 0);
      const at = level * stride;
      this.dayPeaks[level] = Math.max(this.dayPeaks[level]!, this.cells[at + peak]!);
      if (this.interval < this.intervals) this.store(level, open);
    }
  }

  save(): LevelSeriesState {
    return {
      cells: this.cells.slice(),
      series: this.series.slice(),
      peakSeries: this.peakSeries.slice(),
      dayPeaks: this.dayPeaks.slice(),
      interval: this.interval,
    };
  }

  restore(state: LevelSeriesState): void {
    this.cells.set(state.cells);
    this.series.set(state.series);
    this.peakSeries.set(state.peakSeries);
    this.dayPeaks.set(state.dayPeaks);
    this.interval = state.interval;
    this.end[0] = this.endOf(state.interval);
  }

  private closeIntervals(): void {
    while (this.clock[0]! >= this.end[0]!) {
      const end = this.end[0]!;
      for (let level = 0; level < this.levels; level += 1) {
        const at = level * stride;
        this.cells[at + area]! += this.cells[at + value]! * (end - this.cells[at + since]!);
        this.cells[at + since] = end;
        this.store(level, this.interval);
        this.dayPeaks[level] = Math.max(this.dayPeaks[level]!, this.cells[at + peak]!);
        this.cells[at + area] = 0;
        this.cells[at + peak] = this.cells[at + value]!;
      }
      this.interval += 1;
      this.end[0] = this.endOf(this.interval);
    }
  }

  private store(level: number, interval: number): void {
    this.series[level * this.intervals + interval] = this.cells[level * stride + area]!;
    this.peakSeries[level * this.intervals + interval] = this.cells[level * stride + peak]!;
  }

  private endOf(interval: number): number {
    return interval < this.intervals ? this.start + (interval + 1) * this.length : Infinity;
  }
}
