// Whether each pledge holds: the share of passengers within the target, judged by its interval, and the stretches of the day that fall short.

import { intervalLength } from '../model/measure-layout.ts';
import { groupsOfKind } from '../model/target-of-kind.ts';
import type { Scenario, Target } from '../scenario/schema.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { TargetVerdict, VerdictStatus, WaitReport } from './run-report.ts';

export function verdictsOf(scenario: Scenario, waits: readonly WaitReport[], intervals: readonly number[]): readonly TargetVerdict[] {
  return scenario.targets.map((target) => {
    const covered = waitsCovering(target, waits);
    const serviceLevel = together(
      covered.map((wait) => ({ passengers: wait.day.passengers.mean, level: dayLevel(wait, target) })),
      scenario.run.confidenceLevel,
    );
    const shares = intervals.map((_, i) => intervalShare(covered, target, i));
    return {
      target,
      status: statusOf(serviceLevel, target.share),
      serviceLevel,
      missed: stretches(intervals, (i) => (shares[i] ?? Number.NaN) < target.share),
    };
  });
}

/** Judged by the interval: held where all of it reaches the target, missed where none of it does, else near. */
export function statusOf(level: Estimate, target: number): VerdictStatus {
  if (level.replications === 0 || Number.isNaN(level.mean)) return 'no-passengers';
  // Without an interval nothing is certain.
  if (Number.isNaN(level.halfWidth)) return 'near';
  if (level.mean - level.halfWidth >= target) return 'held';
  return level.mean + level.halfWidth < target ? 'missed' : 'near';
}

/** Quarter-hours in a row for which `belongs`, joined: each from its first start to its last end [s from midnight]. */
export function stretches(
  intervals: readonly number[],
  belongs: (index: number) => boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [index, from] of intervals.entries()) {
    if (!belongs(index)) continue;
    const last = found.at(-1);
    if (last?.to === from) last.to = from + intervalLength;
    else found.push({ from, to: from + intervalLength });
  }
  return found;
}

/** The report of exactly the target's passengers where there is one, else those of its groups, which together are its passengers. */
function waitsCovering(target: Target, waits: readonly WaitReport[]): readonly WaitReport[] {
  const kinds = waits.map((wait) => wait.kind);
  const inDirection = waits.filter((wait) => wait.kind.direction === target.direction && wait.kind.of !== 'category');
  const groups = inDirection.filter(({ kind }) => kind.of === 'group' && target.groups.includes(kind.group));
  const exact = inDirection.find((wait) => {
    const own = groupsOfKind(kinds, wait.kind);
    return own.length === groups.length && own.every((group) => target.groups.includes(group));
  });
  return exact === undefined || groups.length === 0 ? groups : [exact];
}

/** Counted exactly where the model counted against this very target, else read from the distribution of waits. */
function dayLevel(wait: WaitReport, target: Target): Estimate {
  if (wait.targetMinutes === target.withinMinutes) return wait.day.serviceLevel;
  const { minutes, share, halfWidth } = wait.longerThan;
  const { confidenceLevel, replications } = wait.day.mean;
  const step = minutes.findIndex((value) => Math.abs(value - target.withinMinutes) < 1e-9);
  // Beyond the last step nobody waits longer.
  const longer = step === -1 ? 0 : (share[step] ?? 0);
  return { mean: 1 - longer, halfWidth: step === -1 ? 0 : (halfWidth[step] ?? 0), confidenceLevel, replications };
}

/** Several groups as one, by their passengers. The half-widths add up likewise, which is the widest they can be however the groups vary together. */
function together(parts: readonly { readonly passengers: number; readonly level: Estimate }[], confidenceLevel: number): Estimate {
  const present = parts.filter(({ passengers, level }) => passengers > 0 && level.replications > 0);
  const [first] = present;
  if (first === undefined) return { mean: Number.NaN, halfWidth: Number.NaN, confidenceLevel, replications: 0 };
  if (present.length === 1) return first.level;
  const all = present.reduce((sum, { passengers }) => sum + passengers, 0);
  const weighted = (of: (level: Estimate) => number) => present.reduce((sum, { passengers, level }) => sum + of(level) * passengers, 0) / all;
  return {
    mean: weighted((level) => level.mean),
    halfWidth: weighted((level) => level.halfWidth),
    confidenceLevel,
    replications: Math.min(...present.map(({ level }) => level.replications)),
  };
}

/** Mean share within the target of those who arrive in a quarter-hour; NaN where nobody does. */
function intervalShare(waits: readonly WaitReport[], target: Target, interval: number): number {
  let passengers = 0;
  let within = 0;
  for (const { targetMinutes, series } of waits) {
    const count = series.passengers.mean[interval] ?? 0;
    const share =
      targetMinutes === target.withinMinutes
        ? (series.serviceLevel.mean[interval] ?? Number.NaN)
        : shareFromPercentiles(series, target.withinMinutes, interval);
    if (!(count > 0) || Number.isNaN(share)) continue;
    passengers += count;
    within += count * share;
  }
  return passengers === 0 ? Number.NaN : within / passengers;
}

/** The share within so many minutes, between the percentiles on a straight line: for a target the model did not count against. */
function shareFromPercentiles(series: WaitReport['series'], minutes: number, interval: number): number {
  const points = [
    { wait: 0, share: 0 },
    { wait: series.p50.mean[interval] ?? Number.NaN, share: 0.5 },
    { wait: series.p90.mean[interval] ?? Number.NaN, share: 0.9 },
    { wait: series.p95.mean[interval] ?? Number.NaN, share: 0.95 },
    { wait: series.p99.mean[interval] ?? Number.NaN, share: 0.99 },
    { wait: series.maximum.mean[interval] ?? Number.NaN, share: 1 },
  ];
  if (points.some(({ wait }) => Number.isNaN(wait))) return Number.NaN;
  const above = points.findIndex(({ wait }) => wait > minutes);
  if (above === -1) return 1;
  const high = points[above];
  const low = points[above - 1];
  if (high === undefined || low === undefined) return 0;
  return low.share + ((high.share - low.share) * (minutes - low.wait)) / (high.wait - low.wait);
}
