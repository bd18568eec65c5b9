// The numbers of two runs side by side with their difference: what an edit did. Pure; words come from the caller.

import type { RunReport, TargetVerdict, WaitReport } from '../../../shared/report/run-report.ts';
import type { MeanWithInterval } from '../../../shared/wording/value-texts.ts';

/** What is compared; shares are between 0 and 1, waits in minutes. */
export type DifferenceOf =
  | { readonly measure: 'serviceLevel'; readonly target: TargetVerdict['target'] }
  | { readonly measure: 'p95'; readonly wait: WaitReport }
  | { readonly measure: 'hallPeak'; readonly direction: 'departure' | 'arrival' }
  | { readonly measure: 'officerHours' | 'laneHours' };

export interface RunDifference {
  readonly of: DifferenceOf;
  readonly before: MeanWithInterval;
  readonly after: MeanWithInterval;
  readonly difference: MeanWithInterval;
  /** 'better' or 'worse' where the interval of the difference leaves no doubt, 'same' where there is none at all, else 'uncertain'; 'neither' for hours, which only cost. */
  readonly judgement: 'better' | 'worse' | 'same' | 'uncertain' | 'neither';
}

/** Targets and passengers that only one of the runs has are left out. */
export function runDifferences(before: RunReport, after: RunReport): readonly RunDifference[] {
  const levels = after.verdicts.flatMap((verdict) => {
    const old = before.verdicts.find(({ target }) => sameTarget(target, verdict.target));
    return old === undefined
      ? []
      : [difference({ measure: 'serviceLevel', target: verdict.target }, old.serviceLevel, verdict.serviceLevel, 'more')];
  });
  const waits = after.waits.flatMap((wait) => {
    if (wait.kind.of === 'category') return [];
    const old = before.waits.find(({ kind }) => kind.id === wait.kind.id);
    return old === undefined ? [] : [difference({ measure: 'p95', wait }, old.day.p95, wait.day.p95, 'less')];
  });
  const halls = after.halls.flatMap(({ direction, day }) => {
    const old = before.halls.find((hall) => hall.direction === direction);
    return old === undefined ? [] : [difference({ measure: 'hallPeak', direction }, old.day.peakOccupancy, day.peakOccupancy, 'less')];
  });
  return [
    ...levels,
    ...waits,
    ...halls,
    difference({ measure: 'officerHours' }, serverHours(before, 'counter'), serverHours(after, 'counter'), 'neither'),
    difference({ measure: 'laneHours' }, serverHours(before, 'e-channel'), serverHours(after, 'e-channel'), 'neither'),
  ];
}

/** Open server-hours of all banks of a kind; the half-widths add up, which is the widest the sum's can be. */
export function serverHours({ banks }: RunReport, kind: 'counter' | 'e-channel'): MeanWithInterval {
  return banks
    .filter((bank) => bank.kind === kind)
    .reduce(
      (sum, { serverHours: { mean, halfWidth } }) => ({
        mean: sum.mean + mean,
        halfWidth: sum.halfWidth + (Number.isFinite(halfWidth) ? halfWidth : 0),
      }),
      {
        mean: 0,
        halfWidth: 0,
      },
    );
}

/**
 * Interval of a difference of two separate runs: the half-widths as the sides of a right angle. The runs share their passengers' luck, which
 * only makes the true interval narrower, so nothing is called decided that is not.
 */
function difference(of: DifferenceOf, before: MeanWithInterval, after: MeanWithInterval, good: 'more' | 'less' | 'neither'): RunDifference {
  const mean = after.mean - before.mean;
  const halfWidth = Math.hypot(before.halfWidth, after.halfWidth);
  const judgement =
    good === 'neither'
      ? 'neither'
      : mean === 0
        ? 'same'
        : Math.abs(mean) <= halfWidth || Number.isNaN(mean)
          ? 'uncertain'
          : mean > 0 === (good === 'more')
            ? 'better'
            : 'worse';
  return { of, before, after, difference: { mean, halfWidth }, judgement };
}

function sameTarget(a: TargetVerdict['target'], b: TargetVerdict['target']): boolean {
  return (
    a.direction === b.direction &&
    a.withinMinutes === b.withinMinutes &&
    a.groups.length === b.groups.length &&
    a.groups.every((group) => b.groups.includes(group))
  );
}
