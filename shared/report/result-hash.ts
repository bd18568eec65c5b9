// A fingerprint of every number of a merged result: two runs with the same one are equal to the last digit.

import type { ExperimentResult, Moments } from '../experiment/experiment-result.ts';
import { shortHash } from './scenario-hash.ts';

/**
 * 16 hexadecimal digits of the SHA-256 of all numbers as 64-bit floats, little-endian on any machine, in the order of the type.
 * All NaNs count as one, and 0 and -0 as the same, since no reader can tell them apart.
 */
export function resultHash(result: ExperimentResult): string {
  const blocks: ArrayLike<number>[] = [
    [result.replications, result.events],
    ...blocksOf(result),
    result.longerWaits.steps,
    ...blocksOf(result.longerWaits),
    ...result.waits.flatMap(({ first, counts }) => [[first], counts]),
  ];
  // Each block is preceded by its length, so that no two results run into each other.
  const bytes = new DataView(new ArrayBuffer(8 * blocks.reduce((sum, block) => sum + 1 + block.length, 0)));
  let offset = 0;
  const write = (value: number) => {
    bytes.setFloat64(offset, Number.isNaN(value) ? Number.NaN : value + 0, true);
    offset += 8;
  };
  for (const block of blocks) {
    write(block.length);
    for (let i = 0; i < block.length; i++) write(block[i] as number);
  }
  return shortHash(new Uint8Array(bytes.buffer));
}

function blocksOf({ counts, means, squaredDeviations }: Moments): ArrayLike<number>[] {
  return [counts, means, squaredDeviations];
}
