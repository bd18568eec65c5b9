// Tells whether the built app is older than its sources, and builds it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'vite.node.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/index.js', 'out/start/index.js'];
const builders = [
  ['node_modules/electron-vite/bin/electron-vite.js', 'build'],
  ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.node.config.ts'],
];

/** What has to be done before a build can work, as a sentence; undefined where all is there. */
export function missingBeforeBuild(root, nodeVersion) {
  const [major, minor] = nodeVersion.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return `Node.js 20.19 or newer is needed; this is ${nodeVersion}.`;
  if (builders.some(([tool]) => !existsSync(join(root, tool)))) return 'The packages are not installed yet: run "npm ci" first.';
  return undefined;
}

/** True where a result is missing or older than the newest source. A folder counts too: its time tells of deleted files. */
export function needsBuild(root) {
  if (results.some((path) => !existsSync(join(root, path)))) return true;
  const oldestResult = Math.min(...results.map((path) => statSync(join(root, path)).mtimeMs));
  return newestIn(sources.map((path) => join(root, path))) > oldestResult;
}

/** Builds everything; what went wrong as text, or undefined. */
export function build(root) {
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
