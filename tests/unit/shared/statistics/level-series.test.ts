import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LevelSeries } from '../../../../shared/statistics/level-series.ts';

const start = 100;
const length = 10;
const intervals = 4;

/** Two levels and their clock, moved by hand. */
class Watched {
  readonly clock = new Float64Array(1);
  readonly levels = new LevelSeries(this.clock, 2, start, length, intervals);

  at(time: number, level: number, delta: number): void {
    this.clock[0] = time;
    this.levels.update(this.levels.levels[level]!, delta);
  }

  finishAt(time: number): LevelSeries {
    this.clock[0] = time;
    this.levels.finish();
    return this.levels;
  }
}

/** Jumps of two levels, in order of time: from before the intervals until after them. */
const jumps = fc
  .array(fc.record({ level: fc.nat(1), time: fc.integer({ min: 90, max: 160 }), delta: fc.integer({ min: -3, max: 3 }) }), {
    maxLength: 40,
  })
  .map((all) => all.sort((a, b) => a.time - b.time));

/** The same by looking at every second, which is exact since all times are whole seconds. */
function bySecond(all: readonly { level: number; time: number; delta: number }[], level: number, from: number, to: number): number {
  let area = 0;
  for (let second = from; second < to; second += 1) {
    for (const jump of all) if (jump.level === level && jump.time <= second) area += jump.delta;
  }
  return area;
}

describe('LevelSeries', () => {
  it('can be checked by hand: one in line from 105 to 125 in intervals of 10', () => {
    const watched = new Watched();
    watched.at(105, 0, 1);
    watched.at(125, 0, -1);
    const levels = watched.finishAt(140);
    expect([...levels.series]).toEqual([5, 10, 5, 0, 0, 0, 0, 0]);
    expect([...levels.peakSeries]).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
    expect([...levels.dayPeaks]).toEqual([1, 0]);
  });

  it('has the area of every second in every interval, and the rest after the last one', () => {
    fc.assert(
      fc.property(jumps, (all) => {
        const watched = new Watched();
        for (const { level, time, delta } of all) watched.at(time, level, delta);
        const levels = watched.finishAt(170);
        for (const level of [0, 1]) {
          for (let interval = 0; interval < intervals; interval += 1) {
            const from = start + interval * length;
            expect(levels.series[level * intervals + interval]).toBe(bySecond(all, level, from, from + length));
          }
          expect(levels.overtime(level)).toBe(bySecond(all, level, 140, 170));
        }
      }),
      { seed: 26 },
    );
  });

  it('knows the highest level of each interval and of the day', () => {
    const watched = new Watched();
    for (const [time, delta] of [
      [100, 3],
      [104, -2],
      [112, 1],
      [131, 4],
      [139, -6],
      [150, 9],
    ] as const)
      watched.at(time, 1, delta);
    const levels = watched.finishAt(155);
    expect([...levels.peakSeries.subarray(intervals)]).toEqual([3, 2, 2, 6]);
    expect(levels.dayPeaks[1]).toBe(9);
  });

  it('keeps the interval in which a run ends early, and has no overtime then', () => {
    const watched = new Watched();
    watched.at(101, 0, 2);
    const levels = watched.finishAt(106);
    expect(levels.series[0]).toBe(10);
    expect(levels.peakSeries[0]).toBe(2);
    expect(levels.overtime(0)).toBe(0);
  });

  it('says in which interval the present lies; after the last one, in the last', () => {
    const watched = new Watched();
    const intervalAt = (time: number) => {
      watched.clock[0] = time;
      return watched.levels.current();
    };
    expect([90, 100, 109, 110, 139, 140, 500].map(intervalAt)).toEqual([0, 0, 0, 1, 3, 3, 3]);
  });

  it('goes on after being restored as if it had never stopped', () => {
    fc.assert(
      fc.property(jumps, fc.nat(40), (all, stop) => {
        const through = new Watched();
        const restored = new Watched();
        restored.at(133, 0, 5);
        all.forEach(({ level, time, delta }, index) => {
          if (index === stop) restored.levels.restore(through.levels.save());
          through.at(time, level, delta);
          if (index >= stop) restored.at(time, level, delta);
        });
        if (stop >= all.length) restored.levels.restore(through.levels.save());
        expect(restored.finishAt(170).save()).toEqual(through.finishAt(170).save());
      }),
      { seed: 27 },
    );
  });
});
