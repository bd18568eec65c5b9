// A fingerprint of every number of a comparison: each deployment's results, the paired differences and the verdict.

import type { ComparisonResult, PairedMoments } from '../experiment/comparison-result.ts';
import { hashOfNumbers } from './number-hash.ts';
import { experimentBlocks, momentBlocks } from './result-hash.ts';

/** 16 hexadecimal digits, as of a single run (result-hash.ts). */
export function comparisonHash(result: ComparisonResult): string {
  const { experiments, differences, decisive, verdict, selection } = result;
  return hashOfNumbers([
    [result.replications, experiments.length, result.outcome === 'decided' ? 1 : 0],
    ...experiments.flatMap(experimentBlocks),
    ...differences.flatMap((moments) => [
      moments.matches.baseline,
      moments.matches.other,
      ...pairedBlocks(moments),
      ...pairedBlocks(moments.totals),
    ]),
    ...decisive,
    ...(verdict === undefined
      ? []
      : [[statuses.indexOf(verdict.status), Number(verdict.matters), verdict.difference.mean, verdict.difference.halfWidth]]),
    ...(selection === undefined
      ? []
      : [
          [selection.best, Number(selection.decided)],
          selection.eliminatedAt.map((replications) => replications ?? 0),
          selection.probabilityBest,
        ]),
  ]);
}

const statuses: readonly string[] = ['better', 'worse', 'no-difference-that-matters', 'undecided'];

function pairedBlocks({ difference, baseline, other }: PairedMoments): readonly ArrayLike<number>[] {
  return [difference, baseline, other].flatMap(momentBlocks);
}
