// 大堂入口可能出現的問題。

import type { CatalogueOf } from '../catalogue.ts';
import type { problemsOfEntrancesEn } from './problems-of-entrances.en.ts';

export const problemsOfEntrancesZhHantHk = {
  entranceTwice: '有兩個入口同時適用於$t(problems.direction.{{direction}})旅客。請保留其一。',
  entranceFree: '$t(problems.direction.{{direction}})的入口沒有任何限制。請輸入人數或分批放行時間，或移除入口。',
  capacityBelowParty: '大堂可容{{capacity}}人，但可能有{{largest}}人同行，永遠無法入內。請最少容許{{largest}}人。',
  meteringOrder: '分批放行：{{from}}開始，不能於{{to}}結束。請改為較後時間結束。',
  meteringOverlap: '分批放行：{{from}}在前一段之內，該段至{{until}}才結束。請改為先後相接。',
  meteringOutsideHours: '{{from}}至{{to}}的分批放行不起作用，因為大堂於{{opens}}至{{closes}}開放。',
  interventionUnknownEntrance: '{{where}}：沒有單為$t(problems.direction.{{direction}})而設的入口。請選擇此情景的入口，或刪除該項介入。',
} as const satisfies CatalogueOf<typeof problemsOfEntrancesEn>;
