// Words of the scenario sections and their fields. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { scenarioEn } from './scenario.en.ts';

export const scenarioZhHantHk = {} as const satisfies CatalogueOf<typeof scenarioEn>;
