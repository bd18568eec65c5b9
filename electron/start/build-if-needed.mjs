// Tells whether the built app is older than its sources, and builds it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const windowBuilder = ['node_modules/electron-vite/bin/electron-vite.js', 'build'];
const nodeBuilder = ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.node.config.ts'];
const nodeSources = [
  'electron/cli',
  'electron/compiler-flags.ts',
  'electron/files',
  'electron/fixed-functions.mjs',
  'electron/serving',
  'electron/start',
  'shared',
  'vite.node.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The command line alone: what it is built from, what the build makes, and the tools that make it. */
export const commandLine = { sources: nodeSources, results: ['out/cli/index.js', 'out/cli/worker-thread.js'], builders: [nodeBuilder] };

/** The app, with the command line that comes along. */
export const wholeApp = {
  sources: [...nodeSources, 'electron', 'renderer', 'electron.vite.config.ts'],
  results: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/index.js', 'out/start/index.js'],
  builders: [windowBuilder, nodeBuilder],
};

/** What has to be done before a build can work, as a sentence; undefined where all is there. */
export function missingBeforeBuild(root, nodeVersion, { builders } = wholeApp) {
  const [major, minor] = nodeVersion.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return `Node.js 20.19 or newer is needed; this is ${nodeVersion}.`;
  if (builders.some(([tool]) => !existsSync(join(root, tool)))) return 'The packages are not installed yet: run "npm ci" first.';
  return undefined;
}

/** True where a result is missing or older than the newest source. A folder counts too: its time tells of deleted files. */
export function needsBuild(root, { sources, results } = wholeApp) {
  if (results.some((path) => !existsSync(join(root, path)))) return true;
  const oldestResult = Math.min(...results.map((path) => statSync(join(root, path)).mtimeMs));
  return newestIn(sources.map((path) => join(root, path))) > oldestResult;
}

/** Builds it; what went wrong as text, or undefined. */
export function build(root, { builders } = wholeApp) {
  for (const [tool, ...args] of builders) {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, tool), ...args], { cwd: root, encoding: 'utf8' });
    if (error) return error.message;
    if (status !== 0) return `${stdout}\n${stderr}`.trim();
  }
  return undefined;
}

/** The latest time of change [ms since 1970] of these files and folders and all that is in them. */
function newestIn(paths) {
  let newest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    newest = Math.max(newest, found.mtimeMs);
    if (found.isDirectory()) newest = Math.max(newest, newestIn(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}
