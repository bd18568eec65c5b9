// The day as the window holds it: the stretches around the time shown, and the picture at that time. It never waits: what is not there yet is asked for.

import { countUntil } from '../../../shared/hall-picture/count-until.ts';
import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import { HallPicture } from '../../../shared/hall-picture/hall-picture.ts';
import { liveEvent, type LiveEvents } from '../../../shared/hall-picture/live-event.ts';
import { type Segment, segmentLength } from '../../../shared/hall-picture/segment.ts';

export type SegmentSource = (index: number, answer: (segment: Segment) => void) => void;

/** Stretches kept behind and ahead of the time shown. */
const keptBehind = 3;
const keptAhead = 14;
/** A line closes up at this many places a second, and the faster the wider it is open. */
const closingUp = { steady: 2, share: 0.6 };

export class HallFilm {
  readonly picture: HallPicture;
  /** By line: how many places the people in it stand behind those they have, because the front has just left. */
  readonly lag: Float64Array;
  private readonly segments = new Map<number, Segment>();
  private readonly asked = new Set<number>();
  /** Where in which stretch the picture stands; undefined before the first one. */
  private cursor: { index: number; row: number } | undefined;
  private wanted: number | undefined;
  /** Counts how often the day has become another: answers from before are of no use. */
  private version = 0;

  /** `onReady` tells that a stretch has come which was waited for. */
  constructor(
    readonly hall: HallDescription,
    private readonly source: SegmentSource,
    private readonly onReady: () => void,
  ) {
    this.picture = new HallPicture(hall);
    this.lag = new Float64Array(hall.lines);
  }

  /** Shows a time [s]; call only where it can be shown. */
  show(time: number): void {
    const index = this.indexOf(time);
    const segment = this.segments.get(index);
    if (segment === undefined) throw new Error(`the stretch of ${time} s is not at hand`);
    const before = this.picture.time;
    const { cursor } = this;
    const goesOn = cursor !== undefined && time >= before && (index === cursor.index || index === cursor.index + 1);
    if (goesOn && index > cursor.index) {
      this.applyUntil(Infinity);
      this.cursor = { index, row: 0 };
    } else if (!goesOn) {
      this.picture.show(segment.keyframe);
      this.cursor = { index, row: 0 };
      this.lag.fill(0);
    }
    this.applyUntil(time);
    this.picture.time = time;
    if (goesOn) this.closeUp(time - before);
    else this.lag.fill(0);
  }

  /** True where a time can be shown at once; else it is asked for, and onReady tells when it has come. */
  has(time: number): boolean {
    const index = this.indexOf(time);
    if (this.segments.has(index)) return true;
    this.wanted = index;
    this.ask(index);
    return false;
  }

  /** The day is another from a time on [s]: what was known of it is forgotten. */
  forget(from: number): void {
    this.version += 1;
    this.asked.clear();
    for (const [index, { end }] of this.segments) if (end >= from) this.segments.delete(index);
    if (this.cursor !== undefined && !this.segments.has(this.cursor.index)) this.cursor = undefined;
  }

  /** Asks for what will be shown soon: so many seconds after the time shown. */
  fetchAhead(seconds: number): void {
    const index = this.indexOf(this.picture.time);
    const last = Math.min(this.indexOf(this.picture.time + seconds), index + keptAhead - 1);
    for (let next = index; next <= last; next += 1) if (this.asked.size < 3) this.ask(next);
    for (const at of this.segments.keys()) if (at < index - keptBehind || at > index + keptAhead) this.segments.delete(at);
  }

  /** The next time at which something happens, and the last one before; undefined where the stretches at hand know none. */
  nextEvent(): number | undefined {
    return this.eventAfter(this.picture.time, 1);
  }

  previousEvent(): number | undefined {
    return this.eventAfter(this.picture.time, -1);
  }

  /** Visits the events at hand after one time and up to another, in order. */
  visit(from: number, to: number, visitor: (events: LiveEvents, row: number) => void): void {
    for (let index = this.indexOf(from); index <= this.indexOf(to); index += 1) {
      const events = this.segments.get(index)?.events;
      if (events === undefined) continue;
      for (let row = countUntil(events.time, from); row < events.time.length && events.time[row]! <= to; row += 1) visitor(events, row);
    }
  }

  private indexOf(time: number): number {
    return Math.max(0, Math.ceil((time - this.hall.opens) / segmentLength) - 1);
  }

  private ask(index: number): void {
    if (this.segments.has(index) || this.asked.has(index)) return;
    this.asked.add(index);
    const { version } = this;
    this.source(index, (segment) => {
      if (version !== this.version) return;
      this.asked.delete(index);
      this.segments.set(index, segment);
      if (this.wanted !== index) return;
      this.wanted = undefined;
      this.onReady();
    });
  }

  private applyUntil(time: number): void {
    const { cursor, picture } = this;
    if (cursor === undefined) return;
    const { events } = this.segments.get(cursor.index)!;
    while (cursor.row < events.time.length && events.time[cursor.row]! <= time) {
      if (events.what[cursor.row] === liveEvent.leftLine) {
        const party = picture.parties.get(events.party[cursor.row]!);
        if (party !== undefined) this.lag[party.line]! += party.members.length;
      }
      picture.apply(events, cursor.row);
      cursor.row += 1;
    }
  }

  private closeUp(seconds: number): void {
    for (let line = 0; line < this.lag.length; line += 1) {
      const open = this.lag[line]!;
      if (open > 0) this.lag[line] = Math.max(0, open * Math.exp(-closingUp.share * seconds) - closingUp.steady * seconds);
    }
  }

  private eventAfter(time: number, direction: 1 | -1): number | undefined {
    const index = this.indexOf(time);
    for (const at of [index, index + direction]) {
      const times = this.segments.get(at)?.events.time;
      if (times === undefined) continue;
      const row = direction === 1 ? countUntil(times, time) : rowBefore(times, time);
      if (row >= 0 && row < times.length) return times[row];
    }
    return undefined;
  }
}

/** The last row earlier than a time, -1 where there is none. */
function rowBefore(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
