// 同行者的用詞：如何過關，以及過關後如何會合。

import type { CatalogueOf } from '../catalogue.ts';
import type { partiesEn } from './parties.en.ts';

export const partiesZhHantHk = {
  way: '過關方式',
  wayHint:
    '一起過關：全部到同一櫃枱，除非所有人均可使用e-道。分開過關：可以並願意使用e-道的各自使用e-道，先過關的在關後等候其餘的人。如要比較家庭合共所需時間，請兩種方式都選擇報告時間。',
  ways: {
    usual: '一起過關',
    together: '一起過關，並報告合共所需時間',
    split: '分開過關，關後會合',
  },
  adults: '陪同兒童的成人',
  adultsHint: '兒童不能使用e-道時，陪同到櫃枱的成人數目；不使用e-道的人亦一同前往。',
  splitWith: '分開過關（{{adults}}名成人陪同兒童），關後會合',
  change: '{{category}}：家庭過關方式，{{before}} → {{after}}',
  brief: '家庭過關方式',
  result: {
    title: { departure: '等候同行者，出境', arrival: '等候同行者，入境' },
    say: '{{at}}時關後等候的人最多，有{{most}}人。每日有{{passengers}}人在關後等候家人或同團旅客，平均{{mean}}，其中95%不超過{{p95}}。',
    time: '{{parties}}組同行旅客由到達至最後一人過關，平均需時{{time}}；95%不超過{{p95}}。',
    none: '沒有人在關後等候同行者。',
    people: '關後，同時最多',
    average: '關後，平均',
  },
  effect: {
    mean: '關後等候同行者的平均時間（{{direction}}）',
    p95: '關後等候同行者時間的第95百分位數（{{direction}}）',
    partyTime: '同行者合共所需的平均時間（{{direction}}）',
    p95PartyTime: '同行者合共所需時間的第95百分位數（{{direction}}）',
  },
  live: {
    waiting: '等候同行者',
    longest: '最長{{duration}}',
    waitsBeyond: '在關後等候其餘同行者。',
    metAgain: '等候同行者{{duration}}後一起離開。',
    inspect: '已過關；由{{time}}起等候其餘同行者',
    leaving: '{{time}}已過關；其餘同行者尚未過關',
  },
} as const satisfies CatalogueOf<typeof partiesEn>;
