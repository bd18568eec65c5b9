// Deployments in order of merit: the one selected first, then by their probability of being best.

import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';

export interface RankedDeployment {
  readonly deployment: number;
  readonly probability: number;
  /** Replications after which it was ruled out; undefined while it is not. */
  readonly out: number | undefined;
  /** The deciding quantity. */
  readonly value: { readonly mean: number; readonly halfWidth: number };
}

export function rankedDeployments(
  { deployments, deciding }: Pick<ComparisonReport, 'deployments' | 'deciding'>,
  { best, probabilityBest, eliminatedAt }: NonNullable<ComparisonReport['selection']>,
): readonly RankedDeployment[] {
  const ranked = deployments.map((_, deployment): RankedDeployment => ({
    deployment,
    probability: probabilityBest[deployment] ?? 0,
    out: eliminatedAt[deployment],
    value: deciding[deployment] ?? { mean: Number.NaN, halfWidth: Number.NaN },
  }));
  return ranked.toSorted(
    (a, b) => Number(b.deployment === best) - Number(a.deployment === best) || b.probability - a.probability || a.deployment - b.deployment,
  );
}
