// Bundles the benchmark, and the worker thread it starts, as the app's worker is bundled (plain modules, no test runner in between) and runs it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { fixedFunctions } from '../../electron/fixed-functions.mjs';

const outDir = mkdtempSync(join(tmpdir(), 'echannel-bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [fixedFunctions()],
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          bench: join(import.meta.dirname, 'main.ts'),
          'worker-thread': join(import.meta.dirname, '../../electron/cli/worker-thread.ts'),
        },
        output: { entryFileNames: '[name].mjs', topLevelVar: false },
      },
    },
    ssr: { noExternal: true },
  });
  const { main } = await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
  await main(process.argv.slice(2), pathToFileURL(join(outDir, 'worker-thread.mjs')));
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
