// Words of a run: progress, failure, and what a run cost. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { runEn } from './run.en.ts';

export const runZhHantHk = {} as const satisfies CatalogueOf<typeof runEn>;
