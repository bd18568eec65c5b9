// Words of the gallery: ready scenarios of all control points. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { galleryEn } from './gallery.en.ts';

export const galleryZhHantHk = {
  title: '由範例新增',
  text: '每個範例都會開啟成為你自己的方案；範例本身不變。',
  search: '搜尋範例',
  searchHint: '管制站、假期、e-道服務……',
  kinds: '日子類別',
  allKinds: '全部',
  kind: { typical: '平日', record: '最高紀錄', lesson: '專題', exercise: '練習' },
  modes: '交通方式',
  allModes: '全部',
  mode: { air: '航空', rail: '鐵路', road: '道路', sea: '水路' },
  found_other: '{{count}}個範例',
  nothing: '沒有符合的範例。請改用其他字詞，或顯示全部類別。',
  deployments_other: '{{count}}個方案作比較',
  passengers_other: '{{passengers}}名旅客',
  busiest: '{{time}}最繁忙：每小時{{passengers}}人',
  picture: '全日旅客人次：線上為出境，線下為入境；刻度為6時、12時及18時',
  exercises: '練習',
} satisfies CatalogueOf<typeof galleryEn>;
