// What the other deployment does to each number of the day, sorted by what matters.

import { bankStatistics, clearanceWays, dayStatistics, waitStatistics, type MeasureLayout } from '../model/measure-layout.ts';
import { decidingStatisticsElsewhere, type Quantity } from '../scenario/schema/quantity-schema.ts';
import { mayHoldBack } from '../scenario/schema/entrance-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import {
  type Better,
  type Effect,
  type EffectJudgement,
  type EffectOf,
  outsideEffectStatistics,
  partyEffectStatistics,
  vehicleEffectStatistics,
} from './comparison-report.ts';
import { bankUnits, dayUnits, outsideUnits, scaleOf, waitUnits, type MeasureUnit } from './measure-units.ts';
import type { MatchedReader, PairedEstimate } from './paired-estimates.ts';

interface Candidate {
  readonly of: EffectOf;
  readonly index: number;
  readonly unit: MeasureUnit;
  readonly better: Better;
  /** Smaller comes first. */
  readonly rank: number;
}

const ranks = { deciding: 0, target: 1, mainWait: 2, hall: 3, line: 4, otherWait: 5, categoryWait: 6, rest: 7 } as const;

/** Effects that both deployments have and at least one replication observed. Those up to rank `line` are the main ones. */
export function effectsOf(
  baseline: Scenario,
  layout: MeasureLayout,
  estimates: MatchedReader,
  decideBy: Quantity | undefined,
): readonly Effect[] {
  const effects = candidates(baseline, layout).flatMap((candidate) => {
    const pair = estimates.at(candidate.index, scaleOf(candidate.unit));
    if (pair === undefined || pair.difference.replications === 0) return [];
    const deciding = decideBy !== undefined && isAbout(candidate.of, decideBy);
    return [{ rank: deciding ? ranks.deciding : candidate.rank, effect: effectOf(candidate, pair) }];
  });
  return effects
    .toSorted((a, b) => a.rank - b.rank || certainty(b.effect) - certainty(a.effect))
    .map(({ rank, effect }): Effect => ({ ...effect, main: rank <= ranks.line }));
}

/** Whether the effect is on this quantity. */
export function isAbout(of: EffectOf, quantity: Quantity): boolean {
  switch (quantity.measure) {
    case 'wait':
      return of.measure === 'wait' && of.kind === quantity.kind && of.statistic === quantity.statistic;
    case 'target':
      return of.measure === 'target' && of.target === quantity.target;
    case 'peakOccupancy':
    case 'crossing':
      return of.measure === 'hall' && of.direction === quantity.direction && of.statistic === quantity.measure;
    case 'vehicleWait':
      return (
        of.measure === 'vehicles' &&
        of.vehicle === quantity.vehicle &&
        of.direction === quantity.direction &&
        of.statistic === quantity.statistic
      );
    case 'outsideWait':
      return of.measure === 'outside' && of.direction === quantity.direction && of.statistic === `${quantity.statistic}OfAll`;
    case 'examinationWait':
      return of.measure === 'examination' && of.statistic === quantity.statistic;
  }
}

function candidates(baseline: Scenario, layout: MeasureLayout): readonly Candidate[] {
  return [
    ...baseline.targets.map(({ id }, index): Candidate => ({
      of: { measure: 'target', target: id },
      index: layout.dayTarget(index),
      unit: 'share',
      better: 'more',
      rank: ranks.target,
    })),
    ...layout.kinds.flatMap(({ id, of }, kind) =>
      waitStatistics.map((statistic): Candidate => ({
        of: { measure: 'wait', kind: id, statistic },
        index: layout.dayWait(kind, statistic),
        unit: waitUnits[statistic],
        better: statistic === 'passengers' ? 'neither' : statistic === 'serviceLevel' ? 'more' : 'less',
        rank: waitRank(of, statistic),
      })),
    ),
    ...layout.directions.flatMap((direction, index) =>
      dayStatistics.map((statistic): Candidate => ({
        of: { measure: 'hall', direction, statistic },
        index: layout.day(index, statistic),
        unit: dayUnits[statistic],
        better: statistic === 'arrived' || statistic === 'cleared' ? 'neither' : 'less',
        rank: statistic === 'arrived' || statistic === 'cleared' ? ranks.rest : ranks.hall,
      })),
    ),
    ...layout.directions.flatMap((direction, directionIndex): readonly Candidate[] => {
      const index = layout.crossing(directionIndex);
      const of = { measure: 'hall', direction, statistic: 'crossing' } as const;
      return index === undefined ? [] : [{ of, index, unit: 'minutes', better: 'less', rank: ranks.mainWait }];
    }),
    ...layout.directions.flatMap((direction, index) =>
      (layout.regrouping === undefined ? [] : partyEffectStatistics).map((statistic): Candidate => ({
        of: { measure: 'parties', direction, statistic },
        index: layout.regrouping!.day(index, statistic),
        unit: 'minutes',
        better: 'less',
        rank: ranks.mainWait,
      })),
    ),
    ...waitsElsewhere(baseline, layout),
    ...layout.banks.flatMap((bank, index) =>
      bankStatistics.map((statistic): Candidate => {
        const line = statistic === 'queueLength' || statistic === 'peakQueueLength';
        return {
          of: { measure: 'bank', bank, statistic },
          index: layout.dayBank(index, statistic),
          unit: bankUnits[statistic],
          better: line ? 'less' : 'neither',
          rank: line ? ranks.line : ranks.rest,
        };
      }),
    ),
    ...layout.directions.flatMap((direction, index) =>
      clearanceWays.flatMap((way) =>
        (['cleared', 'refused'] as const).map((what): Candidate => ({
          of: { measure: 'clearance', direction, way, what },
          index: layout.clearance(index, way, what),
          unit: 'passengers',
          better: 'neither',
          rank: ranks.rest,
        })),
      ),
    ),
  ];
}

/** At the kiosks, outside the hall and before the examination room. */
function waitsElsewhere(baseline: Scenario, layout: MeasureLayout): readonly Candidate[] {
  const { directions, examination, outside } = layout;
  return [
    ...(baseline.vehicles?.flows ?? []).flatMap(({ vehicle, direction, target }, flow) =>
      vehicleEffectStatistics
        .filter((statistic) => statistic !== 'serviceLevel' || target !== undefined)
        .map((statistic): Candidate => ({
          of: { measure: 'vehicles', vehicle, direction, statistic },
          index: layout.dayVehicle(flow, statistic),
          unit: statistic === 'serviceLevel' ? 'share' : 'minutes',
          better: statistic === 'serviceLevel' ? 'more' : 'less',
          rank: ranks.mainWait,
        })),
    ),
    ...directions
      .filter((direction) => mayHoldBack(baseline, direction))
      .flatMap((direction) =>
        outsideEffectStatistics.map((statistic): Candidate => ({
          of: { measure: 'outside', direction, statistic },
          index: outside!.day(directions.indexOf(direction), statistic),
          unit: outsideUnits[statistic],
          better: 'less',
          rank: ranks.mainWait,
        })),
      ),
    ...(examination === undefined ? [] : decidingStatisticsElsewhere).map((statistic): Candidate => ({
      of: { measure: 'examination', statistic },
      index: examination!.waitOfDay(statistic),
      unit: 'minutes',
      better: 'less',
      rank: ranks.mainWait,
    })),
  ];
}

function waitRank(of: MeasureLayout['kinds'][number]['of'], statistic: (typeof waitStatistics)[number]): number {
  if (statistic === 'passengers') return ranks.rest;
  if (of === 'category') return ranks.categoryWait;
  return statistic === 'mean' || statistic === 'p95' || statistic === 'maximum' ? ranks.mainWait : ranks.otherWait;
}

function effectOf({ of, unit, better }: Candidate, pair: PairedEstimate): Omit<Effect, 'main'> {
  return { of, unit, better, ...pair, judgement: judge(pair, better) };
}

/** By the interval of the difference; where it has no width every replication differs by the same. */
export function judge({ difference: { mean, halfWidth } }: Pick<PairedEstimate, 'difference'>, better: Better): EffectJudgement {
  if (mean === 0 && halfWidth === 0) return 'same';
  if (!(Math.abs(mean) > halfWidth)) return 'uncertain';
  if (better === 'neither') return 'different';
  return mean > 0 === (better === 'more') ? 'better' : 'worse';
}

/** How many half-widths the difference lies from zero; what does not differ, or cannot be told, comes last. */
function certainty({ difference: { mean, halfWidth } }: Pick<Effect, 'difference'>): number {
  if (mean === 0 || Number.isNaN(halfWidth)) return -1;
  return halfWidth === 0 ? Number.MAX_VALUE : Math.abs(mean) / halfWidth;
}
