// Bundles the benchmark as the app's worker is bundled (plain modules, no test runner in between) and runs it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'echannel-bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(import.meta.dirname, 'main.ts'),
      outDir,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs', topLevelVar: false } },
    },
    ssr: { noExternal: true },
  });
  const { main } = await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
  main(process.argv.slice(2));
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
