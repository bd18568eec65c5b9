// 大堂入口的用語：可容納多少人、放行快慢，以及誰在外等候。

import type { CatalogueOf } from '../catalogue.ts';
import type { entranceEn } from './entrance.en.ts';

export const entranceZhHantHk = {
  add: '加設入口限制',
  remove: '移除入口限制：{{direction}}',
  who: '適用旅客',
  capacity: '大堂最多人數',
  capacityHint: '包括排隊和正在辦理的旅客。大堂滿時到達者在外等候；一家人一同入內。',
  limit: '限制大堂人數',
  metering: '分批放行',
  meteringHint: '每隔若干分鐘放行若干旅客。未用的名額作廢，但會為最前而人數較多的一家人累積。',
  addMetering: '加一段分批放行時間',
  removeMetering: '移除{{from}}至{{to}}的分批放行',
  from: '由',
  to: '至',
  people: '放行人數',
  every: '每隔（分鐘）',
  span: '{{from}}至{{to}}',
  change: {
    added: '{{direction}}入口：{{after}}',
    removed: '{{direction}}入口：不再限制（原為{{before}}）',
    changed: '{{direction}}入口：{{before}} → {{after}}',
    capacity: '大堂最多{{people}}人',
    metering: '{{from}}至{{to}}每{{minutes}}分鐘放行{{people}}人',
  },
  result: {
    title: { departure: '出境大堂外等候', arrival: '入境大堂外等候' },
    say: '{{at}}在外等候的人最多，達{{most}}人。每日有{{passengers}}人須在外等候，平均{{mean}}，其中95%不超過{{p95}}。這段時間已計入輪候時間。',
    none: '這一日無人須在外等候。',
    people: '大堂外最多人數',
    average: '大堂外平均人數',
    inside: '大堂內',
  },
  live: {
    waiting: '在外等候',
    longest: '最久{{duration}}',
    inLine: '由{{time}}起在外等候，前面{{ahead}}人',
    entrance: '入口',
    people: '放行人數',
    every: '每隔分鐘',
    waitsOutside: '未能入內，在大堂外等候。',
    cameIn: '在外等候{{duration}}後入內。',
    closed: '關閉入口（{{direction}}）至{{until}}',
    ordered: '分批放行（{{direction}}）：每{{minutes}}分鐘{{people}}人，至{{until}}',
  },
} as const satisfies CatalogueOf<typeof entranceEn>;
