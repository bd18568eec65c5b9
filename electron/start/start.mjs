// `npm start`: builds what is missing or older than its sources, then opens the app (out/start, built from index.ts beside this).
// Plain JavaScript, because it must run before anything is built.

import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, missingBeforeBuild, needsBuild } from './build-if-needed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const missing = missingBeforeBuild(root, process.versions.node);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}

if (needsBuild(root)) {
  console.log('Building the app: it was not built yet, or its sources changed since ...');
  const problem = build(root);
  if (problem !== undefined) {
    console.error(`The app could not be built.\n${problem}`);
    process.exit(1);
  }
} else {
  console.log('The app is built already and its sources have not changed since.');
}

const { start } = await import(pathToFileURL(resolve(root, 'out/start/index.js')).href);
process.exitCode = await start(root, process.argv.slice(2));
