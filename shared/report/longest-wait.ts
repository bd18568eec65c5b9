// The quarter-hour of a run in which passengers wait longest: what one asks about first when asking whether it could go on.

import type { RunReport } from './run-report.ts';

/** Its start [s from midnight], by the mean wait of all who leave or all who arrive; undefined where nobody waits. */
export function longestWaitAt({ waits, intervals }: Pick<RunReport, 'waits' | 'intervals'>): number | undefined {
  let longest = 0;
  let at: number | undefined;
  for (const { kind, series } of waits) {
    if (kind.of !== 'all') continue;
    series.mean.mean.forEach((minutes, index) => {
      if (!(minutes > longest)) return;
      longest = minutes;
      at = intervals[index];
    });
  }
  return at;
}
