#!/usr/bin/env node
// `npx echannel`: builds the command line where it is missing or older than its sources, then runs it (out/cli, built from index.ts beside this).
// Plain JavaScript, because it must run before anything is built.

import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, commandLine, missingBeforeBuild, needsBuild } from '../start/build-if-needed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Says why there is nothing to run; undefined where the program is ready. */
function prepared() {
  if (!needsBuild(root, commandLine)) return undefined;
  const missing = missingBeforeBuild(root, process.versions.node, commandLine);
  if (missing !== undefined) return missing;
  console.error('Building the command line: it was not built yet, or its sources changed since ...');
  const problem = build(root, commandLine);
  return problem === undefined ? undefined : `The command line could not be built.\n${problem}`;
}

const problem = prepared();
if (problem === undefined) {
  await import(pathToFileURL(resolve(root, 'out/cli/index.js')).href);
} else {
  console.error(problem);
  process.exitCode = 1;
}
