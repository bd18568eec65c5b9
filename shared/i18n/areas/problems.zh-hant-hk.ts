// Words for what is wrong with a scenario or a file, by problem code. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { problemsEn } from './problems.en.ts';

export const problemsZhHantHk = {} as const satisfies CatalogueOf<typeof problemsEn>;
