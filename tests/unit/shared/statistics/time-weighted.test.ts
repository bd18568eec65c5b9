import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeWeighted } from '../../../../shared/statistics/time-weighted.ts';

/** Steps: time passed since the one before, and the change of the level. */
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -5, max: 5 })), { maxLength: 50 });

describe('TimeWeighted', () => {
  it('can be checked by hand: one in line from 1 to 4, two from 2 to 3', () => {
    const line = new TimeWeighted();
    line.add(1, 1);
    line.add(2, 1);
    line.add(3, -1);
    line.add(4, -1);
    expect(line.area(4)).toBe(4);
    expect(line.average(8)).toBe(0.5);
    expect([line.level, line.peak]).toEqual([0, 2]);
  });

  it('counts the level that stands at the time of reading, without changing it', () => {
    const line = new TimeWeighted(10, 3);
    expect([line.area(12), line.area(12), line.average(14)]).toEqual([6, 6, 3]);
    expect(line.average(10)).toBeNaN();
  });

  it('equals the sum of level times duration over any steps', () => {
    fc.assert(
      fc.property(steps, (jumps) => {
        const watched = new TimeWeighted();
        let [time, level, area, peak] = [0, 0, 0, 0];
        for (const [passed, change] of jumps) {
          area += level * passed;
          time += passed;
          level += change;
          peak = Math.max(peak, level);
          watched.add(time, change);
        }
        expect([watched.level, watched.area(time + 7), watched.peak]).toEqual([level, area + 7 * level, peak]);
      }),
      { seed: 24 },
    );
  });

  it('goes on after being restored as if it had never stopped', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const through = new TimeWeighted();
        const restored = new TimeWeighted(5, 5);
        let time = 0;
        for (const [passed, change] of before) through.add((time += passed), change);
        restored.restore(through.save());
        for (const [passed, change] of after) {
          time += passed;
          through.add(time, change);
          restored.add(time, change);
        }
        expect(restored.save()).toEqual(through.save());
      }),
      { seed: 25 },
    );
  });

  it('merges averages by the time each was watched', () => {
    const one = new TimeWeighted(0, 2);
    one.set(10, 0);
    const other = new TimeWeighted(100, 5);
    other.set(130, 1);
    one.merge(other.save());
    expect(one.average(10)).toBe((2 * 10 + 5 * 30) / 40);
    expect(one.peak).toBe(5);
  });

  it('forgets a warm-up but not who stands in line', () => {
    const line = new TimeWeighted();
    line.add(1, 9);
    line.add(5, -6);
    line.observeFrom(10);
    expect([line.level, line.peak, line.area(12), line.average(12)]).toEqual([3, 3, 6, 3]);
  });

  it('refuses time running back, and names the times', () => {
    const line = new TimeWeighted(0);
    line.add(5, 1);
    expect(() => line.add(4, 1)).toThrow('from 5 to 4');
  });
});
