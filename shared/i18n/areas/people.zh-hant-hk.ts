// 櫃枱人員：小隊、更分及小休，以及所需與可用人員。

import type { CatalogueOf } from '../catalogue.ts';
import type { peopleEn } from './people.en.ts';

export const peopleZhHantHk: CatalogueOf<typeof peopleEn> = {
  teams: {
    title: '人員小隊',
    subtitle: '更分以橫條表示；條內數字為在場人數',
    none: '各組櫃枱均按上面的更表開放。加入小隊，便可改以更分及小休安排當值。',
    add: '加入小隊',
    remove: '移除此小隊',
    name: '第{{number}}小隊',
    officers: '人員',
    begins: '更分開始',
    ends: '更分結束',
    nextDay: '{{clock}}（翌日）',
    staffs: '負責的櫃枱',
    staffsHint: '先按此次序令每組達到最少櫃枱數，之後輪流各加一個，直至最多櫃枱數。',
    addBreak: '加入小休',
    removeBreak: '移除第{{number}}個小休',
    break: '第{{number}}個小休',
    breakFrom: '首批離開時間',
    breakMinutes: '每人離開',
    breakAtOnce: '同時離開人數',
    turns_other: '先後分{{count}}批，至{{ends}}。',
    bar: '{{name}}：{{stretches}}',
    stretch: '{{from}}至{{to}}，{{officers}}人在場',
    spare: '此小隊有{{hours}}人員小時沒有櫃枱可用：其負責的各組櫃枱當時已開至最多。',
    hours: '{{officers}}名人員 · 在場{{hours}}小時',
  },
  bank: {
    title: '由誰開放',
    staffed: '由小隊當值',
    by: '小隊：{{teams}}。',
    minimum: '最少櫃枱',
    minimumHint: '在任何一組加開之前先行滿足；小休令櫃枱不足時會有提示。',
    maximum: '最多櫃枱',
    closing: '在場人員減少時，號碼最大的櫃枱先關閉。人員完成手上旅客的檢查後才離開。',
    rowDetail: '由小隊安排 · {{hours}}人員小時',
    rowLocked: '此列由小隊得出，請在下面更改更分及小休。',
  },
};
