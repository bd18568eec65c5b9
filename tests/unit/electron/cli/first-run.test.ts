// `npx echannel` in a fresh copy of the project: it builds what it needs, says so, and does not build again. The builder is a stand-in here.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../../../..');
const builder = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('out/cli', { recursive: true });
writeFileSync('out/cli/worker-thread.js', '');
writeFileSync('out/cli/index.js', 'console.log("ran", process.argv.slice(2).join(" ")); process.exitCode = 3;');
`;

let copy: string;
const run = () => spawnSync(process.execPath, [join(copy, 'electron/cli/echannel.mjs'), 'validate', 'x'], { encoding: 'utf8' });

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'echannel-copy-'));
  for (const file of ['electron/cli/echannel.mjs', 'electron/start/build-if-needed.mjs', 'package.json'])
    cpSync(join(projectRoot, file), join(copy, file));
  mkdirSync(join(copy, 'node_modules/vite/bin'), { recursive: true });
  writeFileSync(join(copy, 'node_modules/vite/bin/vite.js'), builder);
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('builds at first, and runs with the arguments and exit code of the program', () => {
  const { stdout, stderr, status } = run();
  expect({ stdout, status }).toEqual({ stdout: 'ran validate x\n', status: 3 });
  expect(stderr).toMatch(/^Building the command line.*\n$/);
});

it('does not build again until a source changes', () => {
  run();
  expect(run()).toMatchObject({ stdout: 'ran validate x\n', stderr: '', status: 3 });
  mkdirSync(join(copy, 'shared'));
  const later = Date.now() / 1000 + 60;
  utimesSync(join(copy, 'shared'), later, later);
  expect(run().stderr).toMatch(/^Building the command line/);
});

it('says what to do where the packages are not installed', () => {
  rmSync(join(copy, 'node_modules'), { recursive: true });
  expect(run()).toMatchObject({ stdout: '', stderr: 'The packages are not installed yet: run "npm ci" first.\n', status: 1 });
});

it('shows what the builder said where it failed', () => {
  writeFileSync(join(copy, 'node_modules/vite/bin/vite.js'), 'console.error("no such module"); process.exit(1);');
  const { stdout, stderr, status } = run();
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain('no such module');
});
