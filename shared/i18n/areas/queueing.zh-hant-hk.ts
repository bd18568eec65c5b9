// Words for how people line up beyond a plain line: the fields of the scenario, and what results say of it. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { queueingEn } from './queueing.en.ts';

export const queueingZhHantHk = {
  add: '加入排隊行為',
  remove: '移除：{{what}}',
  mechanism: {
    misjudgement: {
      title: '目測誤差',
      explained: '旅客看人龍會偏長或偏短。每名旅客對每一組各有自己的偏差，全日不變。',
    },
    signs: {
      title: '指示牌',
      explained: '指示牌及職員不論人龍長短，按固定比例引導某些旅客前往各組。',
    },
    fewerPeople: {
      title: '同組內換隊',
      explained: '若某組各自一條人龍，較短的人龍前進時，排在最後的旅客會轉過去。',
    },
    minutesSaved: {
      title: '轉往另一組',
      explained: '另一組同類而可使用的人龍前進時，排在最後的旅客會轉過去。',
    },
  },
  field: {
    misjudgement: '一般誤差',
    misjudgementHint: '目測偏差因子的變異係數。',
    fewerPeople: '最少少這麼多人才換隊',
    fewerPeopleHint: '比較兩處排在前面的人數；一同過關的家庭當作一人。',
    minutesSaved: '最少可省多少才轉往',
    minutesSavedHint: '此處與另一組預計輪候時間之差。',
  },
  sign: {
    number: '指示牌{{number}}',
    add: '加入指示牌',
    remove: '移除指示牌{{number}}',
    who: '旅客',
    wholeGroup: '{{group}}（全部）',
    leadsTo: '指向',
    lanes: 'e-道',
    counters: '櫃枱',
    followed: '依從比例',
    followedHint: '其餘旅客自行選擇；所指的一組關閉時亦然。',
    share: '往{{bank}}',
    nowhere: '沒有這類櫃枱或e-道處理這些旅客。',
    needsTwo: '指示牌需有兩組同類的櫃枱或e-道可分流。',
  },
  assumption: '如何排隊',
  unit: { people: '人' },
  result: {
    lineChanges: '換隊',
    lineChangesSay: '一日有{{count}}次旅客換到較佳的人龍，最多轉往{{bank}}。',
    lineChangesNone: '這一日無人換隊。',
    changedWithin: '在此換隊',
    cameOver: '由另一組轉來',
  },
} as const satisfies CatalogueOf<typeof queueingEn>;
