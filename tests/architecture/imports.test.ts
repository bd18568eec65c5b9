// The import table holds, and the checker that says so can also say no.

import { describe, expect, it } from 'vitest';
import { checkImports, upwardArrows } from './check-imports.ts';
import { findCycles } from './find-cycles.ts';
import { importTable } from './import-table.ts';
import { programFiles, testFiles } from './project-files.ts';

describe('the house', () => {
  it('imports only what the table allows', () => {
    expect(checkImports(programFiles, importTable)).toEqual([]);
  });

  it('has no files that import each other in a ring', () => {
    expect(findCycles([...programFiles, ...testFiles])).toEqual([]);
  });

  it('has a table whose arrows all point the same way', () => {
    expect(upwardArrows(importTable)).toEqual([]);
  });
});

describe('the checker', () => {
  const complaints = (path: string, text: string): string[] => checkImports([{ path, text }], importTable);

  it.each([
    ['a room above', 'shared/engine/calendar.ts', `import { x } from '../model/hall.ts';`],
    ['a type from a room above', 'shared/engine/calendar.ts', `import type { X } from '../model/hall.ts';`],
    ['a type written in place', 'shared/engine/calendar.ts', `let x: import('../model/hall.ts').Hall;`],
    ['a re-export', 'shared/engine/calendar.ts', `export * from '../model/hall.ts';`],
    ['a dynamic import', 'shared/engine/calendar.ts', `await import('../model/hall.ts');`],
    ['a computed import', 'shared/engine/calendar.ts', `await import(name);`],
    ['a worker by URL', 'renderer/components/field.tsx', `new Worker(new URL('../workers/simulation.worker.ts', import.meta.url));`],
    ["Node's modules in shared", 'shared/demand/reader.ts', `import { readFileSync } from 'node:fs';`],
    ["Node's modules by their old names", 'shared/demand/reader.ts', `import { readFileSync } from 'fs';`],
    ['a package the room does not have', 'shared/model/hall.ts', `import { z } from 'zod';`],
    ['components in the store', 'renderer/store/store.ts', `import { Button } from '@mantine/core';`],
    ['another feature', 'renderer/features/run/run-button.tsx', `import { Chart } from '../results/chart.tsx';`],
    [
      'the model on a screen',
      'renderer/features/run/run-button.tsx',
      `import { runReplication } from '../../../shared/model/run-replication.ts';`,
    ],
    ['the engine in the main process', 'electron/main/index.ts', `import { Calendar } from '../../shared/engine/calendar.ts';`],
    ['electron on the command line', 'electron/cli/index.ts', `import { app } from 'electron';`],
    ['values where only types may pass', 'shared/contract/api.ts', `import { scenarioSchema } from '../scenario/schema.ts';`],
    ['a room that is not in the table', 'shared/misc/thing.ts', `export const thing = 1;`],
  ])('finds %s', (_, path, text) => {
    expect(complaints(path, text)).toHaveLength(1);
  });

  it.each([
    ['a room below', 'shared/model/hall.ts', `import { Calendar } from '../engine/calendar.ts';`],
    ['its own room', 'shared/model/events/arrival.ts', `import { Hall } from '../hall.ts';`],
    ['its own feature', 'renderer/features/run/progress/bar.tsx', `import { useRun } from '../use-run.ts';`],
    ['types where types may pass', 'shared/contract/api.ts', `import type { Scenario } from '../scenario/schema.ts';`],
    ['types named one by one', 'shared/contract/api.ts', `import { type Scenario } from '../scenario/schema.ts';`],
    [
      'the model as types on a screen',
      'renderer/features/run/run-button.tsx',
      `import type { Hall } from '../../../shared/model/hall.ts';`,
    ],
    ['a package it has', 'shared/scenario/schema/scenario-schema.ts', `import { z } from 'zod';`],
  ])('lets pass %s', (_, path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });

  it('says the file, the line and the reason', () => {
    expect(complaints('shared/engine/calendar.ts', `\nimport { x } from '../model/hall.ts';`)).toEqual([
      'shared/engine/calendar.ts:2: shared/engine may not import shared/model/hall.ts (shared/model)',
    ]);
  });

  it('finds a ring of files and names it once', () => {
    const ring = [
      { path: 'a.ts', text: `import './b.ts';` },
      { path: 'b.ts', text: `import './c.ts';` },
      { path: 'c.ts', text: `export * from './a.ts';` },
      { path: 'd.ts', text: `import './a.ts';` },
      { path: 'e.ts', text: `import type { F } from './f.ts';` },
      { path: 'f.ts', text: `import type { E } from './e.ts';` },
    ];
    expect(findCycles(ring)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  it('finds an arrow of the table that points the wrong way', () => {
    const table = [
      { path: 'low', values: ['high/part.ts'] },
      { path: 'high', values: ['low'] },
    ];
    expect(upwardArrows(table)).toEqual(['low may import high, which does not stand above it']);
  });
});
