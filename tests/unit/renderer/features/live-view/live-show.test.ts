// The clock of the live hall: it runs at its speed, stands still rather than run ahead of what is there, and goes to any time.

import { describe, expect, it } from 'vitest';
import { HallFilm } from '../../../../../renderer/features/live-view/hall-film.ts';
import { LiveShow } from '../../../../../renderer/features/live-view/live-show.ts';
import type { Segment } from '../../../../../shared/hall-picture/segment.ts';
import { LiveSession } from '../../../../../shared/live/live-session.ts';
import { readyScenarios } from '../../../../../shared/scenario/ready/ready-scenarios.ts';
import { pictureAt, pictureOf } from '../../../../support/live-hall.ts';

const session = new LiveSession(readyScenarios[0]!.scenario, 0);

/** A show whose stretches come when the test lets them. */
function slowShow() {
  const waiting: (() => void)[] = [];
  const show = new LiveShow(session.hall.opens);
  const source = (index: number, answer: (segment: Segment) => void) => void waiting.push(() => answer(session.segment(index)));
  const film = new HallFilm(session.hall, source, () => show.arrive());
  show.add(film);
  const deliver = () => {
    while (waiting.length > 0) waiting.shift()!();
  };
  return { show, film, deliver, waiting };
}

describe('the show', () => {
  it('runs at its speed', () => {
    const { show, deliver } = slowShow();
    deliver();
    show.setSpeed(60);
    show.play(true);
    show.frame(1000);
    for (let now = 1016; now <= 2000; now += 16) show.frame(now);
    expect(show.time - show.start).toBeCloseTo(60 * 0.992, 6);
  });

  it('waits for what has not come, and goes on from there', () => {
    const { show, film, deliver } = slowShow();
    deliver();
    show.setSpeed(600);
    show.play(true);
    for (let now = 0; now < 4000; now += 50) show.frame(now);
    const stood = show.time;
    // The first stretch is five minutes long; the next ones have not come.
    expect(stood).toBeLessThanOrEqual(show.start + 300);
    deliver();
    for (let now = 4000; now < 4200; now += 50) show.frame(now);
    expect(show.time).toBeGreaterThan(stood);
    expect(film.picture.time).toBe(show.time);
  });

  it('kept within two times, shows nothing before or after them, and where it goes onward only nothing twice', () => {
    const { show, deliver } = slowShow();
    deliver();
    show.keepWithin(30_000, 31_000, true);
    deliver();
    expect(show.time).toBe(30_000);
    show.seek(30_500);
    deliver();
    show.seek(30_100);
    deliver();
    expect(show.time).toBe(30_500);
    show.seek(90_000);
    deliver();
    expect(show.time).toBe(31_000);
    show.play(true);
    expect(show.playing).toBe(false);
    show.keepWithin(30_000, 31_000, false);
    show.seek(29_000);
    deliver();
    expect(show.time).toBe(30_000);
  });

  it('keeps the time of a day that went on for longer only until it is known how long this one goes', () => {
    const { show, film, deliver } = slowShow();
    deliver();
    show.seek(80_000);
    deliver();
    show.goesUntil(Infinity);
    expect(show.time).toBe(80_000);
    show.goesUntil(50_000);
    deliver();
    expect([show.time, film.picture.time]).toEqual([50_000, 50_000]);
    show.goesUntil(60_000);
    expect(show.time).toBe(50_000);
  });

  it('shows a time sought when its stretch comes, the newest wish alone', () => {
    const { show, film, deliver } = slowShow();
    deliver();
    show.seek(40_000);
    show.seek(45_000);
    expect(show.time).toBe(session.hall.opens);
    deliver();
    expect(show.time).toBe(45_000);
    expect(pictureOf(film.picture)).toEqual(pictureOf(pictureAt(session, 45_000)));
  });

  it('is the same hall whether one plays to a time, or goes beyond and back', () => {
    const { show, film, deliver } = slowShow();
    show.seek(41_000);
    deliver();
    show.setSpeed(300);
    show.play(true);
    for (let now = 0; now < 3000; now += 16) {
      show.frame(now);
      deliver();
    }
    const { time } = show;
    const played = pictureOf(film.picture);
    expect(time).toBeGreaterThan(41_600);
    show.seek(60_000);
    deliver();
    show.seek(time);
    deliver();
    expect(pictureOf(film.picture)).toEqual(played);
  });

  it('steps from event to event in both directions', () => {
    const { show, deliver } = slowShow();
    show.seek(40_000);
    deliver();
    show.step(1);
    const first = show.time;
    show.step(1);
    const second = show.time;
    expect(first).toBeGreaterThan(40_000);
    expect(second).toBeGreaterThan(first);
    show.step(-1);
    expect(show.time).toBe(first);
  });
});
