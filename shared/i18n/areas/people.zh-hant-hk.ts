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
  handsOver: {
    label: '下班時移交旅客',
    hint: '關閉的櫃枱把旅客移交空閒櫃枱，或排到人龍最前，其後只需餘下的時間。不選取則先完成手續才關閉。',
    on: '{{bank}}：櫃枱關閉時改為移交旅客',
    off: '{{bank}}：櫃枱關閉時改為先完成手續',
    story: '{{server}}關閉，移交旅客。',
  },
  courtesy: {
    bank: '關愛櫃枱',
    bankHint: '只供需要協助的旅客及同行者使用；關閉時他們使用其他櫃枱。',
    category: '需要協助',
    categoryHint: '長者、孕婦、輪椅使用者、攜帶嬰兒者：有開放的關愛櫃枱時，他們會前往使用。',
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
  officers: {
    chart: '所需與可用人員',
    unit: '人員',
    required: '所需',
    available: '可用',
    work: '到達的工作量',
    stateColumn: '人員',
    pledge: '{{share}}於{{minutes}}分鐘內',
    noPledge: '沒有目標：足以令人龍不會越來越長',
    state: { enough: '足夠', tight: '緊張', short: '不足' },
    legend: {
      enough: '足夠：不少於所需',
      tight: '緊張：欠一人，或不多於一成',
      short: '不足：欠缺更多',
    },
    cell: '{{at}}：{{state}}；所需{{required}}，可用{{available}}',
    allEnough: '全日人員足夠',
    says: {
      noCounters: '沒有櫃枱，因此無須人員。',
      enough: '各組櫃枱全日均有所需人員；另有{{spare}}人員小時超出所需。',
      short:
        '{{bank}}在{{stretches}}人員不足，以{{at}}最甚：所需{{required}}人，可用{{available}}人。各組合共欠{{missing}}人員小時，其他時間則有{{spare}}人員小時超出所需。',
    },
    meaningTitle: '如何閱讀',
    meaning: {
      required:
        '所需：假如這一刻鐘的工作量一直持續，達到目標所需的最少人員。工作量為該刻鐘內到達該組櫃枱的旅客所帶來的，取各模擬日的平均；表中括號為其區間所得的人數。',
      states: '可用：已開放的櫃枱。緊張：欠一人，或不多於所需的一成。不足：欠缺更多。',
      alone: '每刻鐘獨立計算。之前遺下的人龍同樣需要人員；而目標時間較長時，短暫的紅色時段亦可能及時消化。是否達標，以上方的結論為準。',
    },
  },
};
