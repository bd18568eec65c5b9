// What a comparison comes to: the merged result of each deployment, the paired differences from the baseline, and the verdict.

import type { Direction } from '../reference/vocabulary.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { ExperimentResult, Moments } from './experiment-result.ts';

/** The same measure in two layouts: index n of one array belongs to index n of the other. */
export interface MeasureMatches {
  /** Places in the baseline's vector, ascending. */
  readonly baseline: Int32Array;
  /** Places in the other deployment's vector. */
  readonly other: Int32Array;
}

/** Moments over the replications in which both sides are numbers: of other - baseline, and of each side, from which correlation and variance saved follow. */
export interface PairedMoments {
  readonly difference: Moments;
  readonly baseline: Moments;
  readonly other: Moments;
}

/** One deployment against the baseline. Arrays of the moments follow `matches`. */
export interface DifferenceMoments extends PairedMoments {
  readonly matches: MeasureMatches;
  /**
   * Over the day, for each direction both have: passengers within target, then passenger-minutes waited; and last, where either has reserves, the
   * officer-hours of those called. The deployments' measures alone do not give these.
   */
  readonly totals: PairedMoments & { readonly directions: readonly Direction[]; readonly withReserves: boolean };
}

/** The interval as it stood at one look; good for all looks together, so that stopping at any of them keeps its promise. */
export interface Look {
  readonly replications: number;
  readonly mean: number;
  readonly halfWidth: number;
}

export type VerdictOfTwo = 'better' | 'worse' | 'no-difference-that-matters' | 'undecided';

/** Of the second deployment against the first. docs/decisions/verdict.md defines each status. */
export interface ComparisonVerdict {
  readonly status: VerdictOfTwo;
  /** Better or worse by at least the threshold, the whole interval lying beyond it. */
  readonly matters: boolean;
  /** Second minus first, in the unit of the deciding quantity; the interval stands whenever the run stops. NaN before there is one. */
  readonly difference: Estimate;
  readonly looks: readonly Look[];
  /** Replications at which looks may be taken; the last is the budget. */
  readonly plannedLooks: readonly number[];
  readonly procedure: 'group-sequential';
}

/** The best of three or more. */
export interface Selection {
  /** Index of the deployment selected, or of the best so far. */
  readonly best: number;
  /** With at least this confidence the best is selected where it is better than any other by the indifference zone. */
  readonly guarantee: { readonly confidence: number; readonly indifference: number };
  readonly decided: boolean;
  /** Replications after which a deployment was out; undefined while it is not. */
  readonly eliminatedAt: readonly (number | undefined)[];
  /** Of each deployment, that it is truly the best: the share of resampled experiments in which it is; ties are shared. */
  readonly probabilityBest: readonly number[];
  readonly procedure: 'kim-nelson';
}

export interface ComparisonResult {
  /** Of each deployment. */
  readonly replications: number;
  /** One per deployment, in the order of the plan. */
  readonly experiments: readonly ExperimentResult[];
  /** One per deployment after the baseline. */
  readonly differences: readonly DifferenceMoments[];
  /** The deciding quantity: one value per replication for each deployment, NaN where nothing was observed. */
  readonly decisive: readonly Float64Array[];
  /** Exactly one of the two is there: the verdict for two deployments, the selection for more. */
  readonly verdict: ComparisonVerdict | undefined;
  readonly selection: Selection | undefined;
  /** `running` only in what is shown on the way or kept of a run called off. */
  readonly outcome: 'decided' | 'budget-ended' | 'running';
}
