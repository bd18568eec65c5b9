// Ticks a reader can count by: clock times under a chart, round numbers beside it.

import { describe, expect, test } from 'vitest';
import type { ChartLine } from '../../../../renderer/charts/chart-line.ts';
import { axisEnd, clockRange, intervalAt, timeTicks } from '../../../../renderer/charts/time-axis.ts';
import { timeRows } from '../../../../renderer/charts/time-rows.ts';
import { largestValue, shareFloor, shareTicks, valueTicks } from '../../../../renderer/charts/value-axis.ts';

/** 06:30 to 24:00 in quarter-hours. */
const day = { starts: Array.from({ length: 70 }, (_, index) => 23_400 + index * 900), length: 900 };
const line = (values: readonly number[], halfWidths?: readonly number[]): ChartLine => ({
  id: 'line',
  label: 'Line',
  values,
  tone: 'focus',
  stroke: 'solid',
  ...(halfWidths === undefined ? {} : { halfWidths }),
});

describe('the time axis', () => {
  test('marks every second hour on a wide chart and every sixth on a narrow one', () => {
    expect(timeTicks(day, 800).map((at) => at / 3600)).toEqual([8, 10, 12, 14, 16, 18, 20, 22, 24]);
    expect(timeTicks(day, 300).map((at) => at / 3600)).toEqual([12, 18, 24]);
  });

  test('ends with the last interval and writes times past midnight as rosters do', () => {
    expect(axisEnd(day)).toBe(86_400);
    expect(clockRange(85_500, 87_300)).toBe('23:45–24:15');
  });

  test('finds the interval of a time and stays within the day', () => {
    expect(intervalAt(day, 23_400 + 899)).toBe(0);
    expect(intervalAt(day, 23_400 + 900)).toBe(1);
    expect(intervalAt(day, 0)).toBe(0);
    expect(intervalAt(day, 200_000)).toBe(69);
  });
});

describe('the value axis', () => {
  test.each([
    [41, [0, 20, 40, 60]],
    [4, [0, 1, 2, 3, 4]],
    [0.9, [0, 0.25, 0.5, 0.75, 1]],
    [1742, [0, 500, 1000, 1500, 2000]],
    [0, [0, 0.25, 0.5, 0.75, 1]],
  ])('reaches %d with round steps', (largest, ticks) => {
    expect(valueTicks(largest)).toEqual(ticks);
  });

  test('reaches the top of the widest band and ignores what was not observed', () => {
    expect(largestValue([line([1, Number.NaN, 3], [0.5, 9, Number.NaN]), line([2], [1.5])])).toBe(3.5);
  });

  test('starts shares below all that is drawn, the target included', () => {
    expect(shareFloor([line([0.99, 0.93], [0.01, 0.02])], [0.95])).toBe(0.8);
    expect(shareFloor([line([0.99, 0.81], [0.01, 0.02])])).toBe(0.5);
    expect(shareFloor([line([0.99, 0.1])])).toBe(0);
    expect(shareTicks(0.8)).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
  });
});

test('rows stand at the middle of their interval, with bands cut at zero and gaps where nothing was observed', () => {
  const rows = timeRows({ starts: [0, 900], length: 900 }, [line([2, Number.NaN], [3, 1])]);
  expect(rows).toEqual([
    { at: 450, index: 0, values: [2], bands: [[0, 5]] },
    { at: 1350, index: 1, values: [null], bands: [null] },
  ]);
});
