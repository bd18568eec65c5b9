// A flag that V8 does not know would be passed over in silence and the engine run slower: Node refuses to start with one.

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { compilerFlags } from '../../../electron/compiler-flags.ts';

const startWith = (flags: string) => spawnSync(process.execPath, [...flags.split(' '), '--eval', '']).status;

it('are flags that V8 knows', () => {
  expect(startWith(compilerFlags)).toBe(0);
  expect(startWith(compilerFlags.replaceAll('inlined', 'unlined'))).not.toBe(0);
});
