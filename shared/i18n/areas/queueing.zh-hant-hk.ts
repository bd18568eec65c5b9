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
    sharedLines: {
      title: '多組共用一條人龍',
      explained: '一條人龍供多組使用：任何一組有空，便處理其中第一名可處理的旅客。人龍人數計入其第一組。',
    },
    balking: {
      title: '卻步',
      explained: '有些旅客到達時認為人龍太長，便折返離去。他們計入到達人次，但不計入輪候。',
    },
    entrances: {
      title: '入口',
      explained: '大堂滿了，或每次只放行若干人時，旅客按先後在大堂外等候；輪候時間由到達起計。',
    },
    areas: {
      title: '大堂面積',
      explained: '輸入旅客輪候及接受檢查的面積後，結果會顯示擠迫程度。',
    },
  },
  field: {
    balkDirection: '方向',
    balkGroups: '哪些旅客會卻步',
    balkBy: '卻步的原因',
    byPeople: '人龍達若干人',
    byWait: '輪候超過其願意等候的時間',
    balkPeople: '人龍人數',
    patience: '平均願意輪候',
    patienceHint: '每名旅客各有其耐性，呈指數分布；以預計輪候時間與之比較。',
    area: '{{direction}}面積',
    sharedLine: '共用人龍{{number}}',
    addShared: '加入共用人龍',
    removeShared: '移除共用人龍{{number}}',
    sharedNeeds: '共用人龍需有兩組同類而整組一條人龍的櫃枱或e-道。',
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
  unit: { people: '人', squareMeters: '平方米' },
  result: {
    lineChanges: '換隊',
    lineChangesSay: '一日有{{count}}次旅客換到較佳的人龍，最多轉往{{bank}}。',
    lineChangesNone: '這一日無人換隊。',
    changedWithin: '在此換隊',
    cameOver: '由另一組轉來',
    balked: { departure: '出境卻步人次', arrival: '入境卻步人次' },
    balkedSay: '一日有{{count}}人次卻步，以{{at}}最多。',
    balkedNone: '這一日無人卻步。',
    crowding: { departure: '出境大堂擠迫程度', arrival: '入境大堂擠迫程度' },
    crowdingSay: '{{at}}最擠迫：{{area}}之內每平方米{{density}}人，屬{{level}}級：{{words}}。',
    crowdingUnit: '每平方米人數',
    levels: {
      A: '可自由走動',
      B: '可走動而不影響他人',
      C: '可穿過，但會影響他人',
      D: '站立而不互相碰觸，難以穿過',
      E: '難免互相碰觸',
      F: '互相擠壓，不宜持續',
    },
    levelSource: '級別：{{source}}（可信度{{code}}）。',
  },
} as const satisfies CatalogueOf<typeof queueingEn>;
