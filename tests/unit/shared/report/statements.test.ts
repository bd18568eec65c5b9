// What the numbers of a day say, found by hand in short days of four quarter-hours.

import { describe, expect, test } from 'vitest';
import { findStretches, highestMoment, lowestMoment } from '../../../../shared/report/moments-of-day.ts';
import type { BankReport, HallReport, WaitReport } from '../../../../shared/report/run-report.ts';
import {
  clearanceStatement,
  distributionStatement,
  hallStatement,
  queueStatement,
  utilizationStatement,
  waitStatement,
  withinTargetStatement,
} from '../../../../shared/report/statements.ts';

const intervals = [0, 900, 1800, 2700];
const series = (...mean: number[]) => ({ mean, halfWidth: mean.map((value) => value / 10) });
const estimate = (mean: number) => ({ mean, halfWidth: 0.5, confidenceLevel: 0.95, replications: 20 });
const none = Number.NaN;

function waitOf({ p95, level, target = true }: { p95: number[]; level: number[]; target?: boolean }): WaitReport {
  return {
    targetMinutes: target ? 30 : undefined,
    targetShare: target ? 0.95 : undefined,
    series: { p95: series(...p95), serviceLevel: series(...level) },
    day: { serviceLevel: estimate(0.9), p95: estimate(20), maximum: estimate(60) },
    longerThan: { minutes: [0, 30], share: [0.4, 0.1], halfWidth: [0.02, 0.01] },
  } as unknown as WaitReport;
}

describe('moments of the day', () => {
  test('the highest and lowest quarter-hours, the first of equals, skipping what was not observed', () => {
    expect(highestMoment(series(none, 5, 5, 1), intervals)).toEqual({ at: 900, mean: 5, halfWidth: 0.5 });
    expect(lowestMoment(series(3, none, 1, 1), intervals)).toEqual({ at: 1800, mean: 1, halfWidth: 0.1 });
    expect(highestMoment(series(none, none), intervals)).toBeUndefined();
  });

  test('stretches join neighbors and end where nothing was observed', () => {
    expect(findStretches([1, 1, none, 1], (value) => value > 0, intervals, 900)).toEqual([
      { from: 0, to: 1800 },
      { from: 2700, to: 3600 },
    ]);
  });
});

describe('waits', () => {
  test('above the target in one stretch', () => {
    const statement = waitStatement(waitOf({ p95: [1, 40, 35, 2], level: [1, 0.8, 0.9, 1] }), intervals, 900);
    expect(statement).toEqual({
      kind: 'above-target',
      worst: { at: 900, mean: 40, halfWidth: 4 },
      minutes: 30,
      share: 0.95,
      stretches: [{ from: 900, to: 2700 }],
    });
  });

  test('within the target, without a target, without passengers', () => {
    expect(waitStatement(waitOf({ p95: [1, 2, 1, 1], level: [1, 0.95, 1, none] }), intervals, 900).kind).toBe('within-target');
    expect(waitStatement(waitOf({ p95: [1, 2, 1, 1], level: [none, none, none, none], target: false }), intervals, 900).kind).toBe(
      'no-target',
    );
    expect(waitStatement(waitOf({ p95: [none, none], level: [none, none] }), intervals, 900).kind).toBe('no-passengers');
  });

  test('quarter-hours below the target are counted among those observed', () => {
    expect(withinTargetStatement(waitOf({ p95: [1], level: [1, 0.8, none, 0.9] }), intervals, 900)).toMatchObject({
      kind: 'missed',
      intervalsBelow: 2,
      intervalsObserved: 3,
      lowest: { at: 900, mean: 0.8 },
    });
    expect(withinTargetStatement(waitOf({ p95: [1], level: [1, 0.97, none, 1] }), intervals, 900)).toMatchObject({
      kind: 'held',
      lowest: { mean: 0.97 },
    });
  });

  test('how many wait at all comes with its interval', () => {
    expect(distributionStatement(waitOf({ p95: [1], level: [1] }))).toMatchObject({
      kind: 'distribution',
      waitAtAll: { mean: 0.4, halfWidth: 0.02 },
    });
  });
});

const bankOf = (id: string, queueLength: number[], utilization: number[]): BankReport =>
  ({
    id,
    series: { queueLength: series(...queueLength), utilization: series(...utilization) },
    day: { peakQueueLength: estimate(50) },
  }) as unknown as BankReport;

test('the longest line, and none at all', () => {
  const banks = [bankOf('a', [0, 3, 0, 0], [1]), bankOf('b', [0, 2, 9, 0], [1])];
  expect(queueStatement(banks, intervals)).toMatchObject({ kind: 'longest-line', bank: { id: 'b' }, worst: { at: 1800, mean: 9 } });
  expect(queueStatement([bankOf('a', [0, 0.01, 0, 0], [1])], intervals)).toEqual({ kind: 'no-lines' });
});

test('the busiest bank is the one longest without time to spare, though another touches the top', () => {
  const banks = [bankOf('brief', [0], [0.2, 1, 0.2, 0.2]), bankOf('long', [0], [0.96, 0.97, 0.98, 0.5])];
  expect(utilizationStatement(banks, intervals, 900)).toMatchObject({
    kind: 'busiest',
    bank: { id: 'long' },
    fullUse: [{ from: 0, to: 2700 }],
  });
  expect(utilizationStatement([bankOf('idle', [0], [none, none])], intervals, 900)).toEqual({ kind: 'unused' });
});

const hallOf = (arrived: number, clearance: HallReport['clearance']): HallReport =>
  ({
    occupancy: series(1, 8, 2, 0),
    day: { arrived: estimate(arrived), peakOccupancy: estimate(12), inLineAtClosing: estimate(0), lastCleared: estimate(3700) },
    clearance,
  }) as unknown as HallReport;

test('the hall: fullest quarter-hour, or nobody', () => {
  expect(hallStatement(hallOf(100, []), intervals)).toMatchObject({ kind: 'hall', fullest: { at: 900, mean: 8 } });
  expect(hallStatement(hallOf(0, []), intervals)).toEqual({ kind: 'empty' });
});

test('clearance: shares of all cleared, refusals as a share of those who tried', () => {
  const statement = clearanceStatement(
    hallOf(100, [
      { way: 'contactless', cleared: estimate(60), refused: estimate(2) },
      { way: 'resident', cleared: estimate(15), refused: estimate(1) },
      { way: 'counter', cleared: estimate(25), refused: estimate(0) },
    ]),
  );
  expect(statement).toMatchObject({ kind: 'cleared', most: { way: 'contactless' }, mostShare: 0.6, eChannelShare: 0.75, refused: 3 });
  expect(statement.kind === 'cleared' && statement.refusedShare).toBeCloseTo(3 / 78, 12);
  expect(clearanceStatement(hallOf(0, []))).toEqual({ kind: 'nobody' });
});
