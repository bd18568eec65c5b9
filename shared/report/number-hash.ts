// A fingerprint of blocks of numbers: equal fingerprints mean equal numbers, to the last digit.

import { shortHash } from './scenario-hash.ts';

/**
 * 16 hexadecimal digits of the SHA-256 of all numbers as 64-bit floats, little-endian on any machine. All NaNs count as one, and 0 and -0 as
 * the same, since no reader can tell them apart. Each block is preceded by its length, so that no two lists of blocks run into each other.
 */
export function hashOfNumbers(blocks: readonly ArrayLike<number>[]): string {
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
