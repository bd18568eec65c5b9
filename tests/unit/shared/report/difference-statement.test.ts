// What the chart of a difference says: when, which way, and how far.

import { expect, test } from 'vitest';
import { differenceStatement } from '../../../../shared/report/difference-statement.ts';

const intervals = [0, 900, 1800, 2700, 3600];
const series = { mean: [0.1, -2, -3, Number.NaN, 1.5], halfWidth: [0.2, 1, 1, Number.NaN, 1] };

test('finds where the other is better and worse for certain, and where they are furthest apart', () => {
  expect(differenceStatement(series, 'less', intervals, 900)).toEqual({
    kind: 'differs',
    better: [{ from: 900, to: 2700 }],
    worse: [{ from: 3600, to: 4500 }],
    furthest: { at: 1800, mean: -3, halfWidth: 1 },
  });
  expect(differenceStatement(series, 'more', intervals, 900)).toMatchObject({ better: [{ from: 3600, to: 4500 }] });
});

test('says of intervals that hold zero that nothing is certain', () => {
  expect(differenceStatement({ mean: [1, -1], halfWidth: [1, 2] }, 'less', [0, 900], 900)).toEqual({ kind: 'same' });
  expect(differenceStatement({ mean: [0, 0], halfWidth: [0, 0] }, 'less', [0, 900], 900)).toEqual({ kind: 'same' });
});
