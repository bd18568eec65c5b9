// Numbers as people type and paste them.

import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../renderer/components/read-number.ts';

describe('readNumber', () => {
  it.each([
    ['165,144', 165_144],
    ['165 144', 165_144],
    ['１２．５', 12.5],
    ['−3', -3],
    ['95%', 95],
    ['1e3', 1000],
    ['.5', 0.5],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '12 lanes', 'Infinity', '--1', '0x10'])('refuses %s', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});
