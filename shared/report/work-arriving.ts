// How many servers the arriving work would keep busy, quarter-hour by quarter-hour: what is required, beside what is open.
// By conservation: what was served, plus what the line grew by, in servers' worth of time. Needs the report alone.

import type { BankReport } from './run-report.ts';

/**
 * Servers' worth of work that arrives at the bank in each interval of `length` seconds; 0 at least. The length of the line at the edges of an
 * interval is taken as the mean of its neighbors' averages, so a single value is good to about the width of one interval.
 */
export function workArriving({ series }: Pick<BankReport, 'series'>, length: number): readonly number[] {
  const busy = series.busyServers.mean.map(orZero);
  const line = series.queueLength.mean.map(orZero);
  const served = series.served.mean.reduce((sum, value) => sum + orZero(value), 0);
  const busyTime = busy.reduce((sum, value) => sum + value * length, 0);
  if (!(served > 0)) return busy;
  const secondsEach = busyTime / served;
  const lineAt = (edge: number) => {
    const before = line[edge - 1] ?? 0;
    return (before + (line[edge] ?? before)) / 2;
  };
  return busy.map((servers, index) => Math.max(0, servers + ((lineAt(index + 1) - lineAt(index)) * secondsEach) / length));
}

/** The moment at which the open servers fall furthest short of the work arriving, in proportion: one of four missing counts more than two of fifty. */
export type WorkStatement =
  | { readonly kind: 'met' }
  | { readonly kind: 'short'; readonly bank: BankReport; readonly at: number; readonly needed: number; readonly open: number };

/** A shortfall under this many servers is within what quarter-hour averages can tell. */
const noticeable = 0.5;

export function workStatement(banks: readonly BankReport[], intervals: readonly number[], length: number): WorkStatement {
  let worst: Extract<WorkStatement, { kind: 'short' }> | undefined;
  for (const bank of banks) {
    workArriving(bank, length).forEach((needed, index) => {
      const at = intervals[index];
      const open = orZero(bank.series.openServers.mean[index]);
      if (at === undefined || needed - open < noticeable) return;
      // Cross-multiplied, so that a closed bank compares too.
      if (worst === undefined || needed * worst.open > worst.needed * open) worst = { kind: 'short', bank, at, needed, open };
    });
  }
  return worst ?? { kind: 'met' };
}

function orZero(value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : value;
}
