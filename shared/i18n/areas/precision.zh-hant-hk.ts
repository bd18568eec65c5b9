// Words for how precise a run is, was asked to be, and for what it left out before measuring. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { precisionEn } from './precision.en.ts';

export const precisionZhHantHk = {
  met: '已達所要求的精確度：{{quantity}}{{estimate}}；要求為最多±{{allowed}}。',
  missed: '未達所要求的精確度：{{quantity}}{{estimate}}；要求為最多±{{allowed}}，但准許的{{budget}}次模擬已用完。',
  uneven:
    '區間已夠窄，但尚未可靠：{{quantity}}{{estimate}}；要求為最多±{{allowed}}。各日相差太大，准許的{{budget}}次模擬不足以反映少數情況差的日子。',
  noWarmUp: '模擬由開放時間開始，直至最後一名旅客完成檢查，因此無須預熱期，亦沒有略去任何部分。',
} satisfies CatalogueOf<typeof precisionEn>;
