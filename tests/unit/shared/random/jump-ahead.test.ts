import fc from 'fast-check';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { jumpAhead } from '../../../../shared/random/jump-ahead.ts';
import type { RandomStreamState } from '../../../../shared/random/random-stream.ts';

const state = fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()).filter((words) => words.some((word) => word !== 0));

describe('jumpAhead', () => {
  it("is that many of pure-rand's jumps", () => {
    fc.assert(
      fc.property(state, fc.integer({ min: 0, max: 3000 }), (from, jumps) => {
        const generator = xoroshiro128plusFromState(from);
        for (let i = 0; i < jumps; i += 1) generator.jump();
        expect(jumpAhead(from, jumps)).toEqual(generator.getState());
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  it('adds up: a jumps and then b jumps are a + b jumps, up to the last replication there is', () => {
    fc.assert(
      fc.property(state, fc.integer({ min: 0, max: 2 ** 19 }), fc.integer({ min: 0, max: 2 ** 19 - 1 }), (from, a, b) => {
        expect(jumpAhead(jumpAhead(from, a), b)).toEqual(jumpAhead(from, a + b));
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it('passes over 2^64 numbers: the matrix of one step, squared 64 times, leads to the same state', () => {
    let matrix = Array.from({ length: 128 }, (_, bit) => stepped(1n << BigInt(bit)));
    for (let doubling = 0; doubling < 64; doubling += 1) {
      const once = matrix;
      matrix = once.map((image) => times(once, image));
    }
    for (const from of [
      [1, 2, 3, 4],
      [-5, 0, 7, 2 ** 31 - 1],
    ] as const) {
      expect(toBits(jumpAhead(from, 1))).toBe(times(matrix, toBits(from)));
    }
  });

  it('refuses what is no replication', () => {
    for (const wrong of [-1, 0.5, NaN, 2 ** 20]) expect(() => jumpAhead([1, 2, 3, 4], wrong)).toThrow(String(wrong));
  });
});

function stepped(bits: bigint): bigint {
  const generator = xoroshiro128plusFromState(fromBits(bits));
  generator.next();
  return toBits(generator.getState());
}

/** The sum over two elements of the columns that the vector's bits select. */
function times(columns: readonly bigint[], vector: bigint): bigint {
  let sum = 0n;
  for (let rest = vector, bit = 0; rest > 0n; rest >>= 1n, bit += 1) if ((rest & 1n) === 1n) sum ^= columns[bit]!;
  return sum;
}

function toBits(words: readonly number[]): bigint {
  return words.reduce((bits, word) => (bits << 32n) | BigInt(word >>> 0), 0n);
}

function fromBits(bits: bigint): RandomStreamState {
  const word = (shift: bigint) => Number((bits >> shift) & 0xffff_ffffn) | 0;
  return [word(96n), word(64n), word(32n), word(0n)];
}
