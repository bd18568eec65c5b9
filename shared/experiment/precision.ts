// Whether a run is as precise as it was asked to be. Sequential procedure: Chow and Robbins (1965), Annals of Mathematical Statistics 36(2), 457-462;
// relative goals as Law (2015), Simulation Modeling and Analysis, 5th ed., chapter 9.4.1. docs/decisions/precision.md has the figures.

import { measureLayout } from '../model/measure-layout.ts';
import { fewestForPrecision, type PrecisionGoal } from '../scenario/schema/precision-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { studentQuantiles } from '../statistics/confidence-interval.ts';
import { boundsOf, type Estimate } from '../statistics/estimate.ts';
import { plannedLooks } from '../statistics/group-sequential.ts';
import type { ShapedMoments } from './experiment-result.ts';
import { quantityEstimate } from './quantity-estimate.ts';
import { quantityPlace } from './quantity-place.ts';

/** Looks come close, since the budget of a run is its user's patience: a quarter more replications each time. */
const growth = 1.25;

/** Goals are to be met at so many looks in a row: a spread that happens to look small at one of them would end the run too soon. */
export const looksInARow = 2;

/**
 * Replications a share wants for each unit of its squared skewness before its interval can be trusted: where most days are perfect, the few that
 * are not say little of how bad they can be. Source: Cochran (1977), Sampling Techniques, 3rd ed., chapter 2.15.
 */
const perSquaredSkewness = 25;

/** One goal and how near it is. */
export interface GoalState {
  readonly goal: PrecisionGoal;
  readonly estimate: Estimate;
  /** How far the interval reaches from the mean, on the side where it reaches further; NaN before there is one. */
  readonly reach: number;
  /** How far it may reach, in the quantity's unit. */
  readonly allowed: number;
  /** The interval is narrow enough, and replications are many enough for how skewed they are. */
  readonly met: boolean;
}

/** The goals of a scenario, read from any merged result of it; empty where it asks for no precision. */
export function goalReader(scenario: Scenario): (moments: ShapedMoments) => readonly GoalState[] {
  const { precision, confidenceLevel } = scenario.run;
  if (precision === undefined) return () => [];
  const layout = measureLayout(scenario);
  const quantileFor = studentQuantiles(confidenceLevel);
  const goals = precision.of.map((goal) => ({ goal, place: quantityPlace(scenario, layout, goal.quantity) }));
  return (moments) =>
    goals.map(({ goal, place }) => {
      if (place === undefined) throw new Error(`"${scenario.name}" has no ${JSON.stringify(goal.quantity)}`);
      const estimate = quantityEstimate(moments, place, confidenceLevel, quantileFor);
      const { lower, upper } = boundsOf(estimate);
      const reach = Math.max(upper - estimate.mean, estimate.mean - lower);
      const allowed = allowedReach(goal, estimate.mean);
      return { goal, estimate, reach, allowed, met: reach <= allowed && (!place.isShare || enoughForSkewness(moments, place.index)) };
    });
}

function enoughForSkewness({ counts, squaredDeviations, cubedDeviations }: ShapedMoments, index: number): boolean {
  const count = counts[index] as number;
  const variance = (squaredDeviations[index] as number) / count;
  const skewness = (cubedDeviations[index] as number) / count / (variance * Math.sqrt(variance));
  return variance === 0 || count >= perSquaredSkewness * skewness * skewness;
}

/** A relative goal g is for the error relative to the true value, which lies up to the reach away from the mean: Law's g / (1 + g). */
function allowedReach({ halfWidth, relative }: PrecisionGoal, mean: number): number {
  return relative ? (halfWidth / (1 + halfWidth)) * Math.abs(mean) : halfWidth;
}

/** Replications after which to see whether the goals are met; the last is the budget. Without a precision there is one: the number asked for. */
export function precisionLooks({ run }: Scenario): readonly number[] {
  if (run.precision === undefined) return [run.replications];
  const { atMost } = run.precision;
  return plannedLooks(Math.min(atMost, Math.max(run.replications, fewestForPrecision)), atMost, growth);
}
