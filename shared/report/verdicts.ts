// Whether each pledge holds: the share of its passengers within the target, judged by its interval, and the stretches of the day that fall short.

import { intervalLength, type MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { boundsOf, type Estimate } from '../statistics/estimate.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { findStretches } from './moments-of-day.ts';
import type { TargetVerdict, VerdictStatus } from './run-report.ts';

export function verdictsOf(
  scenario: Scenario,
  layout: MeasureLayout,
  estimates: ShapedEstimateReader,
  intervals: readonly number[],
): readonly TargetVerdict[] {
  return scenario.targets.map((target, index) => {
    const serviceLevel = estimates.shareAt(layout.dayTarget(index));
    const shares = estimates.series(layout.target(index), layout.intervals).mean;
    return {
      target,
      status: statusOf(serviceLevel, target.share),
      serviceLevel,
      // A quarter-hour in which nobody arrives is not missed.
      missed: findStretches(shares, (share) => share < target.share, intervals, intervalLength),
    };
  });
}

/**
 * Judged by the interval: held where all of it reaches the target, missed where none of it does, else near. Where every replication had all its
 * passengers within the target, or none, there is nothing to weigh.
 */
export function statusOf(level: Estimate, target: number): VerdictStatus {
  if (level.replications === 0) return 'no-passengers';
  // Without an interval nothing is certain.
  if (Number.isNaN(level.halfWidth)) return 'near';
  const { lower, upper } = level.halfWidth === 0 ? { lower: level.mean, upper: level.mean } : boundsOf(level);
  if (lower >= target) return 'held';
  return upper < target ? 'missed' : 'near';
}
