// A level that jumps in time, such as a queue length: its integral, time average and peak. For many levels by interval, see level-series.ts.

export interface TimeWeightedState {
  readonly level: number;
  readonly since: number;
  readonly area: number;
  readonly duration: number;
  readonly peak: number;
}

export class TimeWeighted {
  /** Level, time of the latest change, area and duration observed up to then, peak. */
  private readonly kept: Float64Array;

  /** Observation begins at `start` [s]. */
  constructor(start = 0, level = 0) {
    this.kept = Float64Array.of(level, start, 0, 0, level);
  }

  get level(): number {
    return this.kept[0]!;
  }

  get peak(): number {
    return this.kept[4]!;
  }

  /** Adds `delta` to the level at a time [s] not before the latest one. */
  add(time: number, delta: number): void {
    this.set(time, this.kept[0]! + delta);
  }

  set(time: number, level: number): void {
    const kept = this.kept;
    const passed = time - kept[1]!;
    if (!(passed >= 0)) throw new RangeError(`Time runs back from ${kept[1]} to ${time}.`);
    kept[2]! += kept[0]! * passed;
    kept[3]! += passed;
    kept[1] = time;
    kept[0] = level;
    if (level > kept[4]!) kept[4] = level;
  }

  /** Integral of the level over all that was observed until a time [level x s] not before the latest change. */
  area(until: number): number {
    return this.kept[2]! + this.kept[0]! * (until - this.kept[1]!);
  }

  /** NaN over no time at all. */
  average(until: number): number {
    const duration = this.kept[3]! + until - this.kept[1]!;
    return duration > 0 ? this.area(until) / duration : NaN;
  }

  /** Adds what another has observed up to its latest change, as if this one had watched it too: areas, durations, the higher peak. */
  merge(other: TimeWeightedState): void {
    this.kept[2]! += other.area;
    this.kept[3]! += other.duration;
    this.kept[4] = Math.max(this.kept[4]!, other.peak);
  }

  /** Forgets what was observed, not the level: the end of a warm-up. */
  observeFrom(time: number): void {
    this.set(time, this.level);
    this.kept.set([this.level, time, 0, 0, this.level]);
  }

  save(): TimeWeightedState {
    const [level, since, area, duration, peak] = this.kept;
    return { level: level!, since: since!, area: area!, duration: duration!, peak: peak! };
  }

  restore(state: TimeWeightedState): void {
    this.kept.set([state.level, state.since, state.area, state.duration, state.peak]);
  }
}
