// The import table: for every room of the house, what it may import. Arrows point down: a room may use what stands above it in this list.
// `values` are rooms (or single files) it may use at run time; `types` are rooms it may name in `import type` only; a room may always use itself.
// `node` allows Node's own modules. A package is named as it is imported; a trailing * stands for the rest of the name.

export interface Room {
  readonly path: string;
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: true;
}

const stdlib = '@stdlib/*';
const everyShared = ['shared/*'];
const react = ['react', 'react-dom', 'react-dom/*', '@mantine/*', '@tabler/icons-react'];
/** Where each number of a result stands: the model's to define, others' to read. The model that fills it stays out of their reach. */
const resultLayout = [
  'shared/model/measure-layout.ts',
  'shared/model/lane-layout.ts',
  'shared/model/examination-layout.ts',
  'shared/model/outside-layout.ts',
  'shared/model/handing-over-layout.ts',
  'shared/model/refused-layout.ts',
  'shared/model/passenger-kind.ts',
  'shared/model/target-of-kind.ts',
];
/** What a screen may use of the simulation: descriptions, facts and words; never the model itself. */
const shownOnScreen = [
  'shared/scenario',
  'shared/reference',
  'shared/report',
  'shared/i18n',
  'shared/wording',
  'shared/brief',
  'shared/spreadsheet',
  'shared/contract',
  'shared/hall-picture',
  'shared/lessons',
];

export const importTable: readonly Room[] = [
  { path: 'shared/random', values: [], packages: ['pure-rand', 'pure-rand/*', '@noble/hashes/*', stdlib, 'simple-statistics'] },
  { path: 'shared/queueing-theory', values: [], packages: [stdlib, 'simple-statistics'] },
  { path: 'shared/engine', values: [] },
  { path: 'shared/statistics', values: ['shared/random'], packages: [stdlib, 'simple-statistics'] },
  { path: 'shared/reference', values: [] },
  // What a timetable is expected to bring to a quarter-hour follows from how delays and walks are distributed.
  { path: 'shared/scenario', values: ['shared/reference', 'shared/random'], packages: ['zod', 'jsonc-parser'] },
  { path: 'shared/lessons', values: ['shared/scenario', 'shared/reference'] },
  { path: 'shared/demand', values: ['shared/scenario', 'shared/reference', 'shared/random'], packages: ['papaparse'] },
  {
    path: 'shared/model',
    values: ['shared/engine', 'shared/random', 'shared/statistics', 'shared/scenario', 'shared/demand', 'shared/reference'],
    packages: [stdlib],
  },
  {
    path: 'shared/experiment',
    values: ['shared/engine', 'shared/random', 'shared/statistics', 'shared/scenario', 'shared/demand', 'shared/reference', 'shared/model'],
    packages: ['@noble/hashes/*'],
  },
  // What the window draws by; the room that runs the model stays in its worker.
  { path: 'shared/hall-picture', values: [], types: ['shared/scenario', 'shared/reference'] },
  { path: 'shared/live', values: ['shared/hall-picture', 'shared/model', 'shared/scenario', 'shared/reference'] },
  { path: 'shared/runner', values: ['shared/experiment', 'shared/scenario', ...resultLayout], types: ['shared/model'] },
  {
    path: 'shared/report',
    // Whether a result is as precise as asked is the experiment's to say: the run stops by it.
    values: [
      'shared/scenario',
      'shared/reference',
      'shared/statistics',
      'shared/queueing-theory',
      ...resultLayout,
      'shared/experiment/precision.ts',
      'shared/engine/version.ts',
    ],
    types: ['shared/experiment', 'shared/model'],
    packages: ['@noble/hashes/*', 'papaparse'],
  },
  { path: 'shared/contract', values: [], types: ['shared/scenario', 'shared/report', 'shared/reference'], packages: ['zod'] },
  { path: 'shared/i18n', values: [], types: ['shared/reference', 'shared/scenario', 'shared/contract'], packages: ['i18next'] },
  { path: 'shared/wording', values: ['shared/i18n', 'shared/report', 'shared/scenario', 'shared/reference'], types: ['shared/model'] },

  {
    path: 'shared/brief',
    values: ['shared/wording', 'shared/i18n', 'shared/report', 'shared/scenario', 'shared/reference'],
    types: ['shared/statistics'],
    packages: ['d3-scale', 'd3-shape', 'zod'],
  },
  {
    path: 'shared/spreadsheet',
    values: ['shared/wording', 'shared/i18n', 'shared/report', 'shared/reference'],
    types: ['shared/statistics'],
    packages: ['write-excel-file/universal'],
  },

  { path: 'electron/compiler-flags.ts', values: [] },
  { path: 'electron/fixed-functions.d.mts', values: [], packages: ['vite'] },
  { path: 'electron/files', values: [], node: true },
  { path: 'electron/serving', values: [], node: true },
  {
    path: 'electron/main',
    values: [
      'electron/compiler-flags.ts',
      'electron/files',
      'electron/serving',
      'shared/contract',
      'shared/scenario',
      'shared/report',
      'shared/i18n',
      'shared/brief/brief-format.ts',
    ],
    packages: ['electron', 'zod', '@cantoo/pdf-lib'],
    node: true,
  },
  {
    path: 'electron/preload',
    values: ['shared/contract', 'shared/scenario', 'shared/report', 'shared/i18n'],
    packages: ['electron'],
  },
  {
    path: 'electron/cli',
    values: ['electron/compiler-flags.ts', 'electron/files', ...everyShared],
    packages: ['commander', 'string-width', '@cantoo/pdf-lib'],
    node: true,
  },
  { path: 'electron/start', values: ['electron/serving', 'shared/contract', 'shared/i18n'], packages: ['open'], node: true },

  { path: 'renderer/platform', values: ['shared/contract'], packages: ['zod'] },
  {
    path: 'renderer/workers',
    values: [
      'shared/live',
      'shared/hall-picture',
      'shared/runner',
      'shared/experiment',
      'shared/scenario',
      'shared/demand',
      'shared/report',
    ],
    // What somebody does to a day that is watched.
    types: ['shared/model'],
  },
  {
    path: 'renderer/store',
    values: [
      'renderer/platform',
      'renderer/workers',
      'shared/scenario',
      'shared/lessons',
      'shared/demand',
      'shared/runner',
      // What a comparison is asked for; how it is made stays the runner's.
      'shared/experiment/comparison-plan.ts',
      'shared/report',
      'shared/contract',
    ],
    types: everyShared,
    // React for the hook that reads the store; components belong above.
    packages: ['zustand', 'zustand/*', 'zundo', 'immer', 'react'],
  },
  { path: 'renderer/i18n', values: ['shared/i18n'], packages: react },
  { path: 'renderer/components', values: ['renderer/i18n', 'shared/i18n'], packages: react },
  {
    path: 'renderer/charts',
    values: ['renderer/i18n', 'shared/i18n'],
    types: ['shared/report', 'shared/wording', 'shared/contract'],
    packages: [...react, 'recharts', 'd3-shape'],
  },
  {
    path: 'renderer/features/*',
    values: ['renderer/store', 'renderer/charts', 'renderer/components', 'renderer/i18n', ...shownOnScreen],
    types: everyShared,
    packages: [...react, 'immer'],
  },
  {
    path: 'renderer/app',
    values: [
      'renderer/store',
      'renderer/charts',
      'renderer/components',
      'renderer/i18n',
      'renderer/platform',
      'renderer/features/*',
      ...shownOnScreen,
      // Its number alone, for the bottom line.
      'shared/engine/version.ts',
    ],
    types: everyShared,
    packages: [...react, 'zustand'],
  },
  {
    path: 'renderer/main.tsx',
    values: ['renderer/app', 'renderer/charts', 'renderer/platform', 'renderer/workers', 'shared/scenario'],
    packages: react,
  },
  // Types of Vite's own imports (styles, workers); no code.
  { path: 'renderer/vite-client.d.ts', values: [] },
];
