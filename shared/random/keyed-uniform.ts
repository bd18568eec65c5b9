// Luck drawn later in a passenger's life, from the passenger's own key: whoever else is in the hall, the same passenger meets the same luck.

/**
 * Between 0 and 1, both excluded (an odd multiple of 2^-53): a hash of key, purpose and index, so it needs no state and no order of calls.
 * `key` is a safe integer, best 32 random bits drawn with the passenger; `index` tells repeated draws for one purpose apart.
 */
export function keyedUniform(key: number, purpose: string, index = 0): number {
  return keyedUniformOf(key, purposeCode(purpose), index);
}

/** 32 bits that stand for a purpose; a hot path hashes its purposes once and calls `keyedUniformOf`. */
export function purposeCode(purpose: string): number {
  let code = 0x811c_9dc5;
  for (let index = 0; index < purpose.length; index += 1) code = Math.imul(code ^ purpose.charCodeAt(index), 0x0100_0193);
  return mix(code);
}

/** Hot path. As `keyedUniform`, for a purpose already hashed. */
export function keyedUniformOf(key: number, purpose: number, index = 0): number {
  const low = key | 0;
  const above = (key - (low >>> 0)) / 4_294_967_296;
  // Every word passes a full mix before the next one joins, so that neighbors in any of them end far apart.
  const mixed = mix(mix(mix(low ^ purpose) + above) ^ Math.imul(index, 0x9e37_79b9));
  const high = mix(mixed ^ 0x5bd1_e995) >>> 6;
  const rest = mix(mixed + purpose + 0x6a09_e667) >>> 6;
  return (high * 67_108_864 + rest + 0.5) / 4_503_599_627_370_496;
}

/** Hot path. 32 bits, as a whole number from 0 to 2^32 - 1, for a key of 32 random bits: enough for a choice between two. */
export function keyedBits(key: number, purpose: number): number {
  return mix(mix(key ^ purpose) + 0x2545_f491) >>> 0;
}

/** A bijection of 32 bits with low avalanche bias. Source: Chris Wellons (2018), "Prospecting for hash functions", `lowbias32`. */
function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb_352d);
  x = Math.imul(x ^ (x >>> 15), 0x846c_a68b);
  return x ^ (x >>> 16);
}
