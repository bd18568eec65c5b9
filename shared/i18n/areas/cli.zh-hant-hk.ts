// Words of the command line. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { cliEn } from './cli.en.ts';

export const cliZhHantHk = {} as const satisfies CatalogueOf<typeof cliEn>;
