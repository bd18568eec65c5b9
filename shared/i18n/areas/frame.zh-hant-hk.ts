// Words of the window's frame: top strip, outline, bottom line, files, settings and errors. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { frameEn } from './frame.en.ts';

export const frameZhHantHk = {} as const satisfies CatalogueOf<typeof frameEn>;
