// What the charts of waiting say, as numbers for one sentence each; i18n words them.

import type { Estimate } from '../statistics/estimate.ts';
import { estimateAt, indexOfLargest } from './estimate-series.ts';
import type { RunReport, TargetVerdict, WaitReport } from './run-report.ts';
import { statusOf, stretches } from './verdicts.ts';

type Percentile = 'p50' | 'p90' | 'p95' | 'p99';

/** The quarter-hour of arrival [s from midnight] whose passengers wait longest, and how long the slowest of them wait [min]. */
interface LongestWait {
  readonly percentile: Percentile;
  readonly worstAt: number;
  readonly worst: Estimate;
  /** The same percentile over the whole day. */
  readonly day: Estimate;
}

/** A part of the day [s from midnight]; `stretches` are the separate ones within it. */
interface PartOfDay {
  readonly from: number;
  readonly to: number;
  readonly stretches: number;
}

export type WaitStatement =
  | { readonly says: 'no-passengers' }
  /** No target to hold it to. */
  | ({ readonly says: 'longest-wait' } & LongestWait)
  | ({ readonly says: 'wait-within-target'; readonly targetMinutes: number } & LongestWait)
  | ({ readonly says: 'wait-beyond-target'; readonly targetMinutes: number } & LongestWait & PartOfDay);

/** Waiting time by quarter-hour of arrival, judged by the percentile that the target asks for (p95 without one). */
export function waitStatement(wait: WaitReport, { intervals, identity }: RunReport): WaitStatement {
  const percentile = percentileFor(wait.targetShare);
  const series = wait.series[percentile];
  const worst = indexOfLargest(series.mean);
  if (worst === undefined) return { says: 'no-passengers' };
  const longest: LongestWait = {
    percentile,
    worstAt: intervals[worst] ?? Number.NaN,
    worst: estimateAt(series, worst, identity),
    day: wait.day[percentile],
  };
  const { targetMinutes } = wait;
  if (targetMinutes === undefined) return { says: 'longest-wait', ...longest };
  const beyond = partOfDay(stretches(intervals, (i) => (series.mean[i] ?? 0) > targetMinutes));
  return beyond === undefined
    ? { says: 'wait-within-target', targetMinutes, ...longest }
    : { says: 'wait-beyond-target', targetMinutes, ...longest, ...beyond };
}

export type ServiceLevelStatement =
  | { readonly says: 'no-passengers' | 'no-target' }
  | {
      readonly says: 'target-held' | 'target-near' | 'target-missed';
      readonly targetMinutes: number;
      readonly targetShare: number;
      readonly level: Estimate;
      /** The quarter-hour [s from midnight] with the smallest share within the target. */
      readonly worstAt: number;
      readonly worst: Estimate;
      /** Where in the day the target is missed; undefined where it never is. */
      readonly missed: PartOfDay | undefined;
    };

/** Share within target by quarter-hour of arrival. */
export function serviceLevelStatement(wait: WaitReport, { intervals, identity }: RunReport): ServiceLevelStatement {
  const { targetMinutes, targetShare, day, series } = wait;
  if (targetMinutes === undefined || targetShare === undefined) return { says: 'no-target' };
  const status = statusOf(day.serviceLevel, targetShare);
  const worst = indexOfLargest(series.serviceLevel.mean.map((share) => -share));
  if (status === 'no-passengers' || worst === undefined) return { says: 'no-passengers' };
  return {
    says: `target-${status}`,
    targetMinutes,
    targetShare,
    level: day.serviceLevel,
    worstAt: intervals[worst] ?? Number.NaN,
    worst: estimateAt(series.serviceLevel, worst, identity),
    missed: partOfDay(stretches(intervals, (i) => (series.serviceLevel.mean[i] ?? 1) < targetShare)),
  };
}

export type LongerThanStatement =
  | { readonly says: 'no-passengers' | 'nobody-waits' }
  /** Share who wait longer than the target [min], and the longest wait of a day. */
  | { readonly says: 'longer-than-target'; readonly targetMinutes: number; readonly share: Estimate; readonly longest: Estimate }
  /** Without a target: half wait longer than p50, one in twenty longer than p95 [min]. */
  | { readonly says: 'half-and-slowest'; readonly p50: Estimate; readonly p95: Estimate; readonly longest: Estimate };

/** The distribution of waits over the day. */
export function longerThanStatement({ longerThan, day, targetMinutes }: WaitReport): LongerThanStatement {
  const [waitAtAll] = longerThan.share;
  if (waitAtAll === undefined) return { says: 'no-passengers' };
  if (waitAtAll === 0) return { says: 'nobody-waits' };
  if (targetMinutes === undefined) return { says: 'half-and-slowest', p50: day.p50, p95: day.p95, longest: day.maximum };
  const { mean, ...interval } = day.serviceLevel;
  return { says: 'longer-than-target', targetMinutes, share: { mean: 1 - mean, ...interval }, longest: day.maximum };
}

/** The missed stretches of a verdict as one part of the day; undefined where there are none. */
export function missedPartOfDay({ missed }: TargetVerdict): PartOfDay | undefined {
  return partOfDay(missed);
}

function partOfDay(parts: readonly { readonly from: number; readonly to: number }[]): PartOfDay | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to, stretches: parts.length };
}

/** "95 % within 30 minutes" is a statement about p95; shares between the percentiles kept take the next higher one. */
function percentileFor(share: number | undefined): Percentile {
  if (share === undefined) return 'p95';
  if (share <= 0.5) return 'p50';
  if (share <= 0.9) return 'p90';
  return share <= 0.95 ? 'p95' : 'p99';
}
