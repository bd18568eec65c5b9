// How long each kind of passenger waits, by quarter-hour of arrival and over the day, in minutes.

import { waitStatistics, type MeasureLayout, type WaitStatistic } from '../model/measure-layout.ts';
import type { PassengerKind } from '../model/passenger-kind.ts';
import { targetOfKind } from '../model/target-of-kind.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { EstimateReader, ShapedEstimateReader } from './experiment-estimates.ts';
import { scaleOf, waitUnits } from './measure-units.ts';
import { record } from './record.ts';
import type { LongerThan, WaitReport } from './run-report.ts';

const minutesPerSecond = 1 / 60;

export interface LongerReader {
  /** [s] */
  readonly steps: readonly number[];
  readonly estimates: EstimateReader;
}

export function waitReports(
  scenario: Scenario,
  layout: MeasureLayout,
  estimates: ShapedEstimateReader,
  longer: LongerReader,
): readonly WaitReport[] {
  return layout.kinds.map((kind, index) => {
    const target = targetOfKind(scenario, layout.kinds, kind);
    return {
      kind,
      label: labelOf(scenario, kind),
      targetMinutes: target?.withinMinutes,
      targetShare: target?.share,
      day: record(waitStatistics, (statistic) => dayEstimate(estimates, layout.dayWait(index, statistic), statistic)),
      series: record(waitStatistics, (statistic) =>
        estimates.series(layout.wait(index, statistic), layout.intervals, scaleOf(waitUnits[statistic])),
      ),
      longerThan: longerThan(index, longer),
    };
  });
}

/** Waits of a day lean to the long side, and service levels crowd below 1: both get intervals of that shape. */
function dayEstimate(estimates: ShapedEstimateReader, index: number, statistic: WaitStatistic): Estimate {
  if (statistic === 'passengers') return estimates.at(index);
  return statistic === 'serviceLevel' ? estimates.shareAt(index) : estimates.skewedAt(index, scaleOf(waitUnits[statistic]));
}

function labelOf(scenario: Scenario, kind: PassengerKind): LocalizedText | undefined {
  return kind.of === 'category' ? scenario.categories.find((category) => category.id === kind.category)?.name : undefined;
}

/** Through the first step that nobody waits longer than. */
function longerThan(kind: number, { steps, estimates }: LongerReader): LongerThan {
  const minutes: number[] = [];
  const share: number[] = [];
  const halfWidth: number[] = [];
  for (const [step, seconds] of steps.entries()) {
    const longer = estimates.at(kind * steps.length + step);
    if (longer.replications === 0) break;
    minutes.push(seconds * minutesPerSecond);
    share.push(longer.mean);
    halfWidth.push(longer.halfWidth);
    if (longer.mean === 0) break;
  }
  return { minutes, share, halfWidth };
}
