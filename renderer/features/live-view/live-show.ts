// Plays the day: a clock with a speed, and one hall or two that show the same time. Whoever draws asks for each frame; words and numbers are told
// less often. The clock stands still rather than run ahead of what is there to be shown.

import type { HallFilm } from './hall-film.ts';

export const speeds = [1, 2, 5, 10, 30, 60, 120, 300, 600] as const;
export type Speed = (typeof speeds)[number];

/** Between two tellings of words and numbers while it plays [ms]. */
const tellEvery = 200;
/** A frame that comes later than this shows no more than this [ms]: a window that slept does not jump. */
const longestFrame = 100;
/** So many seconds of the user's time lie ready ahead. */
const ready = 4;

export class LiveShow {
  playing = false;
  speed: Speed = 30;
  /** The time shown [s from midnight]. */
  time: number;
  /** The last time there is to show; Infinity until it is known. */
  private over = Infinity;
  /** Nothing before and after these times is shown [s]. */
  private earliest: number;
  private latest = Infinity;
  /** True where it never shows a time before the one shown. */
  private onward = false;
  /** Counts whatever a frame may have to draw anew, and whatever words and numbers may have to say anew. */
  changes = 0;
  told = 0;
  private readonly films = new Set<HallFilm>();
  private readonly listeners = new Set<() => void>();
  private sought: number | undefined;
  private lastFrame: number | undefined;
  private lastTold = 0;

  constructor(readonly start: number) {
    this.time = start;
    this.earliest = start;
  }

  /** From now on it shows only what lies between two times; `onward`: and never again what has been shown. */
  keepWithin(earliest: number, latest: number, onward: boolean): void {
    this.earliest = earliest;
    this.latest = latest;
    this.onward = false;
    this.seek(this.time);
    this.onward = onward;
  }

  get end(): number {
    return this.over;
  }

  /** Says until when the day goes, Infinity where it is not known yet. A time after that, kept from a day that went on for longer, gives way to it. */
  goesUntil(end: number): void {
    this.over = end;
    if ((this.sought ?? this.time) > this.last) this.refresh();
  }

  /** The last time that it shows. */
  private get last(): number {
    return Math.min(this.over, this.latest);
  }

  /** From now on this hall shows the time too; returns the function that takes it away. */
  add(film: HallFilm): () => void {
    this.films.add(film);
    this.refresh();
    return () => {
      this.films.delete(film);
      this.tell();
    };
  }

  /** For React: called when words and numbers should be read again. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A frame at this moment of the user's time [ms]. */
  frame(now: number): void {
    const passed = Math.min(longestFrame, now - (this.lastFrame ?? now));
    this.lastFrame = now;
    if (!this.playing || this.sought !== undefined || this.films.size === 0) return;
    const next = Math.min(this.last, this.time + (passed / 1000) * this.speed);
    for (const film of this.films) film.fetchAhead(Math.max(120, ready * this.speed));
    if ([...this.films].some((film) => !film.has(next))) return;
    this.showAll(next);
    if (next >= this.last) this.playing = false;
    if (!this.playing || now - this.lastTold >= tellEvery) {
      this.lastTold = now;
      this.tell();
    }
  }

  /** Shows a time as soon as it is there, which is at once or a moment later. */
  seek(time: number): void {
    this.sought = Math.min(Math.max(time, this.onward ? this.time : this.earliest), this.last);
    this.arrive();
  }

  /** The day has become another: shows the time anew, or the time that is sought. */
  refresh(): void {
    this.seek(this.sought ?? this.time);
  }

  /** Some stretch has come: a time sought may be there now. */
  arrive(): void {
    if (this.sought === undefined) return;
    const missing = [...this.films].filter((film) => !film.has(this.sought!));
    if (missing.length > 0) return;
    this.showAll(this.sought);
    this.sought = undefined;
    for (const film of this.films) film.fetchAhead(120);
    this.tell();
  }

  play(playing: boolean): void {
    this.playing = playing && this.time < this.last;
    this.lastFrame = undefined;
    this.tell();
  }

  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.tell();
  }

  /** To the speed above or below. */
  changeSpeed(direction: 1 | -1): void {
    const at = speeds.indexOf(this.speed) + direction;
    this.setSpeed(speeds[Math.min(Math.max(at, 0), speeds.length - 1)]!);
  }

  /** Stands still at the next event, or at the one before. */
  step(direction: 1 | -1): void {
    const times = [...this.films].flatMap((film) => (direction === 1 ? film.nextEvent() : film.previousEvent()) ?? []);
    this.playing = false;
    if (times.length === 0) this.tell();
    else this.seek(direction === 1 ? Math.min(...times) : Math.max(...times));
  }

  /** Says that something beside the time has changed. */
  tell(): void {
    this.changes += 1;
    this.told += 1;
    for (const listener of this.listeners) listener();
  }

  private showAll(time: number): void {
    for (const film of this.films) film.show(time);
    this.time = time;
    this.changes += 1;
  }
}
