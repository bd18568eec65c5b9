// shared/ gives the same answer to the same question, always: no chance but a stream's, no clock, no state between runs.

import { describe, expect, it } from 'vitest';
import { findImpurities } from './find-impurities.ts';
import { programFiles } from './project-files.ts';

describe('shared', () => {
  it('knows no chance, no clock, no console and keeps no state', () => {
    const shared = programFiles.filter(({ path }) => path.startsWith('shared/'));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.flatMap(findImpurities)).toEqual([]);
  });
});

describe('the search for impurities', () => {
  it.each([
    'const x = Math.random();',
    'const draw = Math.random;',
    'const t = Date.now();',
    'const d = new Date();',
    'const s = Date();',
    `console.log('here');`,
    'const g = globalThis;',
    'const e = Math.exp(1);',
    'const p = Math.pow(3, 2);',
    'const c = Math.cbrt(8);',
    'const s = (x) => x ** 2;',
    'let runs = 0;',
    'export let runs = 0;',
    'var runs = 0;',
  ])('finds %s', (text) => {
    expect(findImpurities({ path: 'shared/engine/x.ts', text })).toHaveLength(1);
  });

  it.each([
    'const d = new Date(0);',
    'const d = Date.UTC(2025, 3, 18);',
    'const m = Math.max(1, Math.sqrt(2));',
    'const big = 2 ** 32;',
    'export function f() { let x = 1; return x; }',
  ])('lets pass %s', (text) => {
    expect(findImpurities({ path: 'shared/engine/x.ts', text })).toEqual([]);
  });
});
