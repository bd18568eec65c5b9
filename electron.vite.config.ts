// Builds the desktop app: main process, sandboxed preload and window, each into its own folder of out/.
// Everything is bundled (all packages are devDependencies), so that the packaged app carries no node_modules.

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { fixedFunctions } from './electron/fixed-functions.mjs';

const from = (path: string): string => resolve(import.meta.dirname, path);

// The oldest Electron the built app is tested on is 33: Chromium 130 and Node 20.18.
const oldestBrowser = 'chrome130';
const oldestNode = 'node20.18';

/** The writer of spreadsheets packs large sheets in workers made of blobs, which the window's policy forbids, and rightly: packed at once instead. */
const packWithoutWorkers: Plugin = {
  name: 'pack-without-workers',
  transform(_code, id) {
    if (!id.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')) return undefined;
    return "import { zipSync } from 'fflate';\nexport default (files) => Promise.resolve(zipSync(files).buffer);\n";
  },
};

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      outDir: from('out/main'),
      externalizeDeps: false,
      rolldownOptions: { input: { index: from('electron/main/index.ts') } },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      outDir: from('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('electron/preload/index.ts') },
        // A sandboxed preload cannot be an ES module, and package.json says "module": hence .cjs.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react(), packWithoutWorkers],
    // Constants stay constants: V8 folds a `const` into compiled code, but loads and checks a `var` at each use of a simulation's inner loops.
    worker: { format: 'es', plugins: () => [fixedFunctions()], rolldownOptions: { output: { topLevelVar: false } } },
    build: {
      target: oldestBrowser,
      outDir: from('out/renderer'),
      minify: true,
      rolldownOptions: { input: { index: from('renderer/index.html') } },
    },
  },
});
