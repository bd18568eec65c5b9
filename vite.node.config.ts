// Builds what runs in plain Node, without Electron: the command line (out/cli) and the starter (out/start).

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { fixedFunctions } from './electron/fixed-functions.mjs';

const from = (path: string): string => resolve(import.meta.dirname, path);

/** Programs of their own, by output name; the worker thread is one, because it is loaded by its file. */
const entries = {
  'cli/index': from('electron/cli/index.ts'),
  'cli/worker-thread': from('electron/cli/worker-thread.ts'),
  'start/index': from('electron/start/index.ts'),
};

export default defineConfig({
  publicDir: false,
  plugins: [fixedFunctions()],
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: from('out'),
    // out/ also holds what electron-vite built.
    emptyOutDir: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      // Constants stay constants: V8 folds a `const` into compiled code, but loads and checks a `var` at each use.
      output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name].js', topLevelVar: false },
    },
  },
  // Packages written for CommonJS ask for their own name; in a module it is this.
  define: { __filename: 'import.meta.filename' },
  // Bundle every package: out/cli and out/start then run without node_modules.
  ssr: { noExternal: true },
});
