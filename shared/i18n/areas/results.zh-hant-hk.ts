// Words of the results: charts, tables, verdicts and the sentences that say what they show. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { resultsEn } from './results.en.ts';

export const resultsZhHantHk = {} as const satisfies CatalogueOf<typeof resultsEn>;
