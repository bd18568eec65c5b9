// A fingerprint of every number of a merged result: two runs with the same one are equal to the last digit.

import type { ExperimentResult, Moments } from '../experiment/experiment-result.ts';
import { hashOfNumbers } from './number-hash.ts';

/** 16 hexadecimal digits over all numbers, in the order of the type. */
export function resultHash(result: ExperimentResult): string {
  return hashOfNumbers(experimentBlocks(result));
}

export function experimentBlocks(result: ExperimentResult): readonly ArrayLike<number>[] {
  return [
    [result.replications, result.events],
    ...momentBlocks(result),
    result.cubedDeviations,
    result.longerWaits.steps,
    ...momentBlocks(result.longerWaits),
    ...result.waits.flatMap(({ first, counts }) => [[first], counts]),
  ];
}

export function momentBlocks({ counts, means, squaredDeviations }: Moments): readonly ArrayLike<number>[] {
  return [counts, means, squaredDeviations];
}
