// What the charts of a run say, found in the numbers: tagged unions that the screens put into words of either language. No text here.

import type { BankReport, HallReport, WaitReport } from './run-report.ts';
import { findStretches, highestMoment, lowestMoment, type Moment, type Stretch } from './moments-of-day.ts';
import type { Estimate } from '../statistics/estimate.ts';

/** Waiting time over the day, against the target where there is one. `worst` is the quarter-hour with the highest p95 [min]. */
export type WaitStatement =
  | { readonly kind: 'no-passengers' }
  | { readonly kind: 'no-target'; readonly worst: Moment }
  | { readonly kind: 'within-target'; readonly worst: Moment; readonly minutes: number; readonly share: number }
  | {
      readonly kind: 'above-target';
      readonly worst: Moment;
      readonly minutes: number;
      readonly share: number;
      readonly stretches: readonly Stretch[];
    };

export function waitStatement(wait: WaitReport, intervals: readonly number[], length: number): WaitStatement {
  const worst = highestMoment(wait.series.p95, intervals);
  if (worst === undefined) return { kind: 'no-passengers' };
  const { targetMinutes: minutes, targetShare: share } = wait;
  if (minutes === undefined || share === undefined) return { kind: 'no-target', worst };
  const stretches = belowShare(wait, intervals, length);
  return stretches.length === 0
    ? { kind: 'within-target', worst, minutes, share }
    : { kind: 'above-target', worst, minutes, share, stretches };
}

/** Share within the target by quarter-hour. `intervalsBelow` of `intervalsObserved` quarter-hours lie below the target. */
export type WithinTargetStatement =
  | { readonly kind: 'no-passengers' }
  | { readonly kind: 'no-target' }
  | { readonly kind: 'held'; readonly lowest: Moment; readonly day: Estimate; readonly minutes: number; readonly share: number }
  | {
      readonly kind: 'missed';
      readonly lowest: Moment;
      readonly day: Estimate;
      readonly minutes: number;
      readonly share: number;
      readonly stretches: readonly Stretch[];
      readonly intervalsBelow: number;
      readonly intervalsObserved: number;
    };

export function withinTargetStatement(wait: WaitReport, intervals: readonly number[], length: number): WithinTargetStatement {
  const { targetMinutes: minutes, targetShare: share } = wait;
  if (minutes === undefined || share === undefined) return { kind: 'no-target' };
  const lowest = lowestMoment(wait.series.serviceLevel, intervals);
  if (lowest === undefined) return { kind: 'no-passengers' };
  const day = wait.day.serviceLevel;
  const observed = wait.series.serviceLevel.mean.filter((value) => Number.isFinite(value));
  const intervalsBelow = observed.filter((value) => value < share).length;
  if (intervalsBelow === 0) return { kind: 'held', lowest, day, minutes, share };
  const stretches = belowShare(wait, intervals, length);
  return { kind: 'missed', lowest, day, minutes, share, stretches, intervalsBelow, intervalsObserved: observed.length };
}

/** A mean with the half-width of its interval. */
export type EstimateLike = Pick<Estimate, 'mean' | 'halfWidth'>;

/** How many wait at all, and how long the unlucky ones; `exceededByOneInTwenty` is the day's p95 [min]. */
export type DistributionStatement =
  | { readonly kind: 'no-passengers' }
  | {
      readonly kind: 'distribution';
      readonly waitAtAll: EstimateLike;
      readonly exceededByOneInTwenty: Estimate;
      readonly longest: Estimate;
    };

export function distributionStatement(wait: WaitReport): DistributionStatement {
  const { share, halfWidth } = wait.longerThan;
  const mean = share[0];
  if (mean === undefined || !Number.isFinite(wait.day.p95.mean)) return { kind: 'no-passengers' };
  return {
    kind: 'distribution',
    waitAtAll: { mean, halfWidth: halfWidth[0] ?? Number.NaN },
    exceededByOneInTwenty: wait.day.p95,
    longest: wait.day.maximum,
  };
}

/** The longest line of all banks: people in line, averaged over its worst quarter-hour, and the mean of the day's peaks. */
export type QueueStatement =
  | { readonly kind: 'no-lines' }
  | { readonly kind: 'longest-line'; readonly bank: BankReport; readonly worst: Moment; readonly peak: Estimate };

export function queueStatement(banks: readonly BankReport[], intervals: readonly number[]): QueueStatement {
  const longest = longestLine(banks, intervals);
  // Under a twentieth of a person on average is no line anybody would see.
  if (longest === undefined || longest.worst.mean < 0.05) return { kind: 'no-lines' };
  return { kind: 'longest-line', bank: longest.bank, worst: longest.worst, peak: longest.bank.day.peakQueueLength };
}

export type HallStatement =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'hall';
      readonly fullest: Moment;
      readonly peak: Estimate;
      readonly inLineAtClosing: Estimate;
      readonly lastCleared: Estimate;
    };

export function hallStatement(hall: HallReport, intervals: readonly number[]): HallStatement {
  const fullest = highestMoment(hall.occupancy, intervals);
  if (fullest === undefined || !(hall.day.arrived.mean > 0)) return { kind: 'empty' };
  return {
    kind: 'hall',
    fullest,
    peak: hall.day.peakOccupancy,
    inLineAtClosing: hall.day.inLineAtClosing,
    lastCleared: hall.day.lastCleared,
  };
}

/** The bank that works hardest; `fullUse` are the stretches in which its servers are busy at least 95 % of the time. */
export type UseStatement =
  | { readonly kind: 'unused' }
  | { readonly kind: 'busiest'; readonly bank: BankReport; readonly worst: Moment; readonly fullUse: readonly Stretch[] };

export const fullUseFrom = 0.95;

export function utilizationStatement(banks: readonly BankReport[], intervals: readonly number[], length: number): UseStatement {
  const candidates = banks.flatMap((bank) => {
    const worst = highestMoment(bank.series.utilization, intervals);
    if (worst === undefined || !(worst.mean > 0)) return [];
    return [{ bank, worst, fullUse: findStretches(bank.series.utilization.mean, (value) => value >= fullUseFrom, intervals, length) }];
  });
  // Several banks may touch 100 %; the one that has no time to spare for longest is the one to look at.
  const fullTime = (stretches: readonly Stretch[]) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const [busiest] = candidates.toSorted((a, b) => fullTime(b.fullUse) - fullTime(a.fullUse) || b.worst.mean - a.worst.mean);
  return busiest === undefined ? { kind: 'unused' } : { kind: 'busiest', ...busiest };
}

/** How passengers were cleared: by which service most, how many through e-Channels together, how many an e-Channel refused. */
export type ClearanceStatement =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'cleared';
      readonly most: HallReport['clearance'][number];
      readonly mostShare: number;
      readonly eChannelShare: number;
      readonly refused: number;
      /** Refused of those who tried an e-Channel; NaN when nobody did. */
      readonly refusedShare: number;
    };

export function clearanceStatement(hall: HallReport): ClearanceStatement {
  const total = sum(hall.clearance.map(({ cleared }) => cleared.mean));
  const [first, ...others] = hall.clearance;
  if (first === undefined || !(total > 0)) return { kind: 'nobody' };
  const most = others.reduce((best, way) => (way.cleared.mean > best.cleared.mean ? way : best), first);
  const byEChannel = sum(hall.clearance.map(({ way, cleared }) => (way === 'counter' ? 0 : cleared.mean)));
  const refused = sum(hall.clearance.map((way) => way.refused.mean));
  return {
    kind: 'cleared',
    most,
    mostShare: most.cleared.mean / total,
    eChannelShare: byEChannel / total,
    refused,
    refusedShare: refused / (byEChannel + refused),
  };
}

function belowShare(wait: WaitReport, intervals: readonly number[], length: number): readonly Stretch[] {
  const { targetShare } = wait;
  if (targetShare === undefined) return [];
  return findStretches(wait.series.serviceLevel.mean, (value) => value < targetShare, intervals, length);
}

function longestLine(
  banks: readonly BankReport[],
  intervals: readonly number[],
): { readonly bank: BankReport; readonly worst: Moment } | undefined {
  let longest: { readonly bank: BankReport; readonly worst: Moment } | undefined;
  for (const bank of banks) {
    const worst = highestMoment(bank.series.queueLength, intervals);
    if (worst !== undefined && (longest === undefined || worst.mean > longest.worst.mean)) longest = { bank, worst };
  }
  return longest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + (Number.isFinite(value) ? value : 0), 0);
}
