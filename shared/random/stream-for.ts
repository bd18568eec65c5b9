// Gives every purpose and replication a stream of its own, so that what one part draws never shifts what another part draws.

import { sha256 } from '@noble/hashes/sha2.js';
import { RandomStream } from './random-stream.ts';
import { jumpAhead } from './jump-ahead.ts';

/**
 * The stream of this purpose in this replication. The purpose and the seed, hashed by SHA-256 to 128 bits, give the purpose's base state;
 * each replication starts one jump (2^64 numbers) after the one before, so the replications of a purpose cannot overlap.
 * `seed` and `replication` are non-negative safe integers.
 */
export function streamFor(seed: number, purpose: string, replication: number): RandomStream {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a non-negative whole number, not ${seed}.`);
  const digest = new DataView(sha256(bytesOf(seed, purpose)).buffer);
  const base = [digest.getInt32(0), digest.getInt32(4), digest.getInt32(8), digest.getInt32(12)] as const;
  return new RandomStream(jumpAhead(base, replication));
}

/** The seed as eight bytes, then the purpose's UTF-16 code units: no two pairs give the same bytes. */
function bytesOf(seed: number, purpose: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8 + 2 * purpose.length));
  bytes.setFloat64(0, seed);
  for (let index = 0; index < purpose.length; index += 1) bytes.setUint16(8 + 2 * index, purpose.charCodeAt(index));
  return new Uint8Array(bytes.buffer);
}
