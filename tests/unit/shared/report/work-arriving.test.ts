// Servers' worth of arriving work, by pencil.

import { expect, test } from 'vitest';
import { workArriving, workStatement } from '../../../../shared/report/work-arriving.ts';
import type { BankReport } from '../../../../shared/report/run-report.ts';

const series = (mean: readonly number[]) => ({ mean, halfWidth: mean.map(() => 0) });
const bankOf = (busy: readonly number[], inLine: readonly number[], served: readonly number[]) => ({
  series: { busyServers: series(busy), queueLength: series(inLine), served: series(served) } as unknown as BankReport['series'],
});

test('without a line the work arriving is what is done', () => {
  expect(workArriving(bankOf([2, 3, 1], [0, 0, 0], [60, 90, 30]), 900)).toEqual([2, 3, 1]);
});

test('a growing line adds its passengers, each with the mean time of a passenger', () => {
  // Three servers busy all the time, 90 served in each quarter-hour: 30 s each. The averages 0, 60, 120 put the line at the edges at
  // 0, 30, 90 and 120: it grows by 30, 60 and 30 people, which is 1, 2 and 1 servers' worth.
  expect(workArriving(bankOf([3, 3, 3], [0, 60, 120], [90, 90, 90]), 900)).toEqual([4, 5, 4]);
});

test('a line that melts takes work away, never below none', () => {
  // At the edges 450, 900, 450, 0 and 0 people: +450, -450, -450 and 0, each worth a thirtieth of a server in the quarter-hour.
  expect(workArriving(bankOf([3, 3, 3, 3], [900, 900, 0, 0], [90, 90, 90, 90]), 900)).toEqual([18, 0, 0, 3]);
});

test('a bank that serves nobody has the work it is busy with, which is none', () => {
  expect(workArriving(bankOf([0, 0], [0, 0], [0, 0]), 900)).toEqual([0, 0]);
});

test('the bank most in need is the one short in proportion, not in numbers', () => {
  const bank = (id: string, busy: number[], open: number[]) =>
    ({ id, series: { ...bankOf(busy, [0, 0], [90, 90]).series, openServers: series(open) } }) as unknown as BankReport;
  const many = bank('many', [48, 10], [46, 46]);
  const few = bank('few', [1, 4], [3, 3]);
  expect(workStatement([many, few], [0, 900], 900)).toMatchObject({ kind: 'short', bank: { id: 'few' }, at: 900, needed: 4, open: 3 });
  expect(workStatement([bank('calm', [2, 3.2], [3, 3])], [0, 900], 900)).toEqual({ kind: 'met' });
});
