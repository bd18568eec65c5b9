// Words of the desktop: native menu titles and dialogs. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { desktopEn } from './desktop.en.ts';

export const desktopZhHantHk = {} as const satisfies CatalogueOf<typeof desktopEn>;
