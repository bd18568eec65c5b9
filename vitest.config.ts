// How the tests that need no browser run: everything pure or on Node in one kind of project, the renderer's parts in jsdom.
// `npm test` runs these and the end-to-end tests (tests/run.mjs); a single folder: `npx vitest run tests/unit/shared/random`.

import { defineConfig } from 'vitest/config';

// A limit only ends what hangs: a slow or busy machine may take its time.
const onNode = (name: string, include: string, testTimeout = 120_000) => ({
  test: { name, include: [include], environment: 'node' as const, testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      { test: { ...onNode('unit', 'tests/unit/**/*.test.{ts,tsx}').test, exclude: ['tests/unit/renderer/**'] } },
      {
        test: {
          name: 'renderer',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/jsdom-setup.ts'],
          testTimeout: 120_000,
        },
      },
      onNode('theory', 'tests/theory/**/*.test.ts'),
      onNode('properties', 'tests/properties/**/*.test.ts'),
      onNode('determinism', 'tests/determinism/**/*.test.ts'),
      // Needs the whole published file, which the project does not carry: TRAFFIC_FILE says where it lies.
      ...(process.env['TRAFFIC_FILE'] ? [onNode('traffic-file', 'tests/traffic-file/**/*.test.ts', 300_000)] : []),
      onNode('architecture', 'tests/architecture/**/*.test.ts'),
    ],
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
  },
});
