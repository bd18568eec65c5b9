// The order in which charts are drawn: one at a time, those in sight first, those out of sight when things are quiet.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrawQueue, quiet } from '../../../../renderer/charts/draw-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function bench() {
  const queue = createDrawQueue(() => Date.now());
  const drawn: string[] = [];
  const charts = new Map<string, object>();
  const chart = (name: string) => charts.get(name) ?? charts.set(name, {}).get(name) ?? {};
  const ask = (name: string, inSight: boolean, what = name) => queue.ask(chart(name), () => drawn.push(what), inSight);
  return { queue, drawn, ask, chart };
}

it('draws one chart a turn, in the order they asked', () => {
  const { drawn, ask } = bench();
  ask('a', true);
  ask('b', true);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(16);
  expect(drawn).toEqual(['a']);
  vi.advanceTimersByTime(16);
  expect(drawn).toEqual(['a', 'b']);
});

it('draws the newest of what a chart asked, in its old place', () => {
  const { drawn, ask } = bench();
  ask('a', true, 'a before');
  ask('b', true);
  ask('a', true, 'a now');
  vi.advanceTimersByTime(100);
  expect(drawn).toEqual(['a now', 'b']);
});

it('leaves charts out of sight until they have asked for nothing for a while', () => {
  const { drawn, ask } = bench();
  for (let step = 0; step < 10; step++) {
    ask('hidden', false, `hidden ${step}`);
    ask('seen', true, `seen ${step}`);
    vi.advanceTimersByTime(quiet / 2);
  }
  expect(drawn).toEqual(Array.from({ length: 10 }, (_, step) => `seen ${step}`));
  vi.advanceTimersByTime(quiet);
  expect(drawn.at(-1)).toBe('hidden 9');
});

it('draws at once what comes into sight, before what waits out of sight', () => {
  const { drawn, ask } = bench();
  ask('hidden', false);
  ask('scrolled to', false);
  ask('scrolled to', true);
  vi.advanceTimersByTime(16);
  expect(drawn).toEqual(['scrolled to']);
  vi.advanceTimersByTime(quiet);
  expect(drawn).toEqual(['scrolled to', 'hidden']);
});

it('forgets charts that have gone, and draws all that wait before printing', () => {
  const { queue, drawn, ask, chart } = bench();
  ask('gone', true);
  ask('hidden', false);
  ask('seen', true);
  queue.forget(chart('gone'));
  queue.drawAll();
  expect(drawn).toEqual(['hidden', 'seen']);
  vi.advanceTimersByTime(10 * quiet);
  expect(drawn).toHaveLength(2);
});
