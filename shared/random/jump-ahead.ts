// Many jumps of xoroshiro128+ at once: replication 10,000 starts in microseconds instead of after 10,000 jumps, at the very same state.
// A jump is multiplication by a power of x modulo the generator's characteristic polynomial (Haramoto et al. 2008, INFORMS J. Comput. 20(3)).

import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomStreamState } from './random-stream.ts';

/** Of xoroshiro128 with shifts 24, 16, 37, over the field of two elements; bit i is the coefficient of x^i. Tested against pure-rand's jump. */
const characteristic = 0x1_0008828e513b43d5_095b8f76579aa001n;
/** x^(2^64) modulo the characteristic: the published jump. */
const oneJump = 0x170865df4b3201fc_df900294d8f554a5n;
const largestExponent = 20;

/** Polynomials of 1, 2, 4, ... 2^19 jumps. */
const jumpPolynomials: readonly bigint[] = powersOfTwo(oneJump, largestExponent);

/** The state after `jumps` jumps of 2^64 numbers each; a whole number from 0 below 2^20. */
export function jumpAhead(state: RandomStreamState, jumps: number): RandomStreamState {
  if (!Number.isInteger(jumps) || jumps < 0 || jumps >= 2 ** largestExponent) {
    throw new RangeError(`A replication is a whole number from 0 to ${2 ** largestExponent - 1}, not ${jumps}.`);
  }
  let reached = state;
  for (const [exponent, polynomial] of jumpPolynomials.entries()) {
    if (((jumps >> exponent) & 1) === 1) reached = applyPolynomial(polynomial, reached);
  }
  return reached;
}

/** The sum (exclusive or) of those of the next 128 states whose coefficient is 1. */
function applyPolynomial(polynomial: bigint, state: RandomStreamState): RandomStreamState {
  const generator = xoroshiro128plusFromState(state);
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (let word = 0; word < 4; word += 1) {
    const coefficients = Number((polynomial >> BigInt(32 * word)) & 0xffff_ffffn);
    for (let bit = 0; bit < 32; bit += 1) {
      if (((coefficients >>> bit) & 1) === 1) {
        const at = generator.getState();
        for (let part = 0; part < 4; part += 1) sum[part]! ^= at[part]!;
      }
      generator.next();
    }
  }
  return sum;
}

function powersOfTwo(polynomial: bigint, count: number): readonly bigint[] {
  const powers = [polynomial];
  while (powers.length < count) powers.push(square(powers.at(-1)!));
  return powers;
}

/** Over two elements the square of a sum is the sum of the squares: spread the bits, then take the remainder. */
function square(polynomial: bigint): bigint {
  let squared = 0n;
  for (let bit = 0n; bit < 128n; bit += 1n) if (((polynomial >> bit) & 1n) === 1n) squared |= 1n << (2n * bit);
  for (let bit = 255n; bit >= 128n; bit -= 1n) if (((squared >> bit) & 1n) === 1n) squared ^= characteristic << (bit - 128n);
  return squared;
}
