// A comparison, read as a person reads it: from merged results and paired differences to effects, curves of differences, costs and gains.

import { engineVersion } from '../engine/version.ts';
import type { ComparisonPlan } from '../experiment/comparison-plan.ts';
import type { ComparisonResult, DifferenceMoments } from '../experiment/comparison-result.ts';
import { measureLayout, type MeasureLayout } from '../model/measure-layout.ts';
import { targetOfKind } from '../model/target-of-kind.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { intervalEstimator } from '../statistics/confidence-interval.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { effectsOf, isAbout, judge } from './comparison-effects.ts';
import { comparisonHash } from './comparison-hash.ts';
import type { AgainstBaseline, ComparisonReport, DeploymentGains, Effect, EstimatedDifference } from './comparison-report.ts';
import { deploymentCosts } from './deployment-costs.ts';
import { differenceSeries } from './difference-series.ts';
import { scaled } from './experiment-estimates.ts';
import { matchedEstimates, pairedEstimates } from './paired-estimates.ts';
import { reporterOf } from './run-report-of.ts';
import { scenarioHash } from './scenario-hash.ts';

/** What the comparison is called: the project, and its deployments in the order of the plan. */
export interface ComparisonNames {
  readonly projectName: string;
  readonly deployments: readonly { readonly id: string; readonly name: string }[];
}

/** Writes the reports of one comparison as its replications come in: what belongs to the documents alone is worked out once. */
export interface ComparisonReporter {
  /** Of the replications so far. Its `resultHash` is empty. */
  partial(result: ComparisonResult): ComparisonReport;
  final(result: ComparisonResult): ComparisonReport;
}

/** The results must come from this very plan. */
export function comparisonReporterOf(plan: ComparisonPlan, names: ComparisonNames): ComparisonReporter {
  const { scenarios, settings } = plan;
  const [baseline] = scenarios;
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const layout = measureLayout(baseline);
  const { seed, confidenceLevel } = baseline.run;
  const deployments = scenarios.map((scenario, index) => ({
    id: names.deployments[index]?.id ?? String(index + 1),
    name: names.deployments[index]?.name ?? scenario.name,
    scenarioHash: scenarioHash(scenario),
  }));
  const reporters = scenarios.map(reporterOf);

  const report = (result: ComparisonResult, hash: string): ComparisonReport => {
    const runs = result.experiments.map((experiment, index) => {
      const reporter = reporters[index];
      if (reporter === undefined) throw new Error(`There is no deployment ${index}`);
      return hash === '' ? reporter.partial(experiment) : reporter.final(experiment);
    });
    const { verdict, selection, outcome, replications } = result;
    return {
      identity: {
        projectName: names.projectName,
        engineVersion,
        seed,
        confidenceLevel,
        replications,
        deployments,
        settings,
        resultHash: hash,
      },
      intervals: runs[0]?.intervals ?? [],
      deployments: runs,
      against: result.differences.map((moments, index) => againstBaseline(plan, layout, moments, index + 1, verdict?.difference)),
      verdict,
      selection,
      deciding: result.decisive.map((values) => estimateOf(values, confidenceLevel)),
      outcome,
    };
  };
  return { partial: (result) => report(result, ''), final: (result) => report(result, comparisonHash(result)) };
}

/** The report of a finished comparison. */
export function comparisonReportOf(plan: ComparisonPlan, names: ComparisonNames, result: ComparisonResult): ComparisonReport {
  return comparisonReporterOf(plan, names).final(result);
}

function againstBaseline(
  { scenarios, settings }: ComparisonPlan,
  layout: MeasureLayout,
  moments: DifferenceMoments,
  deployment: number,
  decided: Estimate | undefined,
): AgainstBaseline {
  const [baseline] = scenarios;
  const other = scenarios[deployment];
  if (baseline === undefined || other === undefined) throw new Error(`There is no deployment ${deployment}`);
  const { confidenceLevel } = baseline.run;
  const estimates = matchedEstimates(moments.matches, moments, confidenceLevel);
  const effects = effectsOf(baseline, layout, estimates, settings.decideBy);
  return {
    deployment,
    effects: decided === undefined ? effects : effects.map((effect) => withVerdict(effect, decided, settings)),
    series: differenceSeries(baseline, layout, estimates),
    costs: deploymentCosts(baseline, other, calledHours(moments, confidenceLevel)),
    gains: gainsOf(baseline, layout, moments, confidenceLevel),
  };
}

/** The deciding difference carries the interval that stopping early does not weaken. */
function withVerdict(effect: Effect, decided: Estimate, { decideBy }: ComparisonPlan['settings']): Effect {
  if (!isAbout(effect.of, decideBy) || Number.isNaN(decided.halfWidth)) return effect;
  return { ...effect, difference: decided, judgement: judge({ difference: decided }, effect.better) };
}

/** Officer-hours of reserves, whose place is behind the totals of the directions. */
function calledHours({ totals }: DifferenceMoments, confidenceLevel: number): EstimatedDifference | undefined {
  return totals.withReserves ? pairedEstimates(totals, confidenceLevel).at(2 * totals.directions.length) : undefined;
}

function gainsOf(
  baseline: Scenario,
  layout: MeasureLayout,
  { totals }: DifferenceMoments,
  confidenceLevel: number,
): readonly DeploymentGains[] {
  const paired = pairedEstimates(totals, confidenceLevel);
  return totals.directions.map((direction, index) => {
    const targeted = layout.kinds.some(
      (kind) => kind.of === 'group' && kind.direction === direction && targetOfKind(baseline, layout.kinds, kind) !== undefined,
    );
    return {
      direction,
      withinTarget: targeted ? paired.at(2 * index).difference : undefined,
      minutesSaved: scaled(paired.at(2 * index + 1).difference, -1),
    };
  });
}

/** Over the values that are numbers. */
function estimateOf(values: Float64Array, confidenceLevel: number): Estimate {
  const observed = values.filter((value) => !Number.isNaN(value));
  const count = observed.length;
  if (count === 0) return { mean: Number.NaN, halfWidth: Number.NaN, confidenceLevel, replications: 0 };
  const mean = observed.reduce((sum, value) => sum + value, 0) / count;
  const squaredDeviations = observed.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return intervalEstimator(confidenceLevel)(count, mean, squaredDeviations);
}
