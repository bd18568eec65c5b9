// Bundles the coverage experiments as the app's worker is bundled, carries them out, a process for each section and as many at once as there are
// processors, and writes docs/coverage.md (or the file named); a few minutes.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'echannel-coverage-'));
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
      rolldownOptions: { output: { entryFileNames: 'coverage.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const bundle = pathToFileURL(join(outDir, 'coverage.mjs')).href;
  const { sectionCount } = await import(bundle);
  const sections = Array.from({ length: sectionCount });
  let next = 0;
  const work = async () => {
    while (next < sectionCount) {
      const number = next++;
      sections[number] = await written(bundle, number);
      console.log(sections[number]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  writeFileSync(process.argv[2] ?? join(import.meta.dirname, '../../docs/coverage.md'), `${sections.join('\n\n')}\n`);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

async function written(bundle, number) {
  const script = `const { writeSection } = await import(${JSON.stringify(bundle)}); process.stdout.write(writeSection(${number}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { maxBuffer: 1e8 });
  return stdout;
}
