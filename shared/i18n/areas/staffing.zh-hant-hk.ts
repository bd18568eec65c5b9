// 時間表以外影響e-道及櫃枱開放數目的安排：故障、停用及人手調動。

import type { CatalogueOf } from '../catalogue.ts';
import type { staffingEn } from './staffing.en.ts';

export const staffingZhHantHk = {
  outages: {
    title: '故障',
    fail: 'e-道會隨機故障',
    between: '每條e-道故障之間平均時間',
    repair: '平均維修時間',
    share: '若無須輪候維修人員，每條e-道有{{share}}時間故障。',
    networkFails: '全組會隨機故障',
    networkBetween: '全組故障之間平均時間',
    networkRepair: '平均恢復時間',
    networkShare: '全組有{{share}}時間停用，例如網絡故障。',
    ownRepairers: '本組有專屬維修人員',
    repairers: '本組維修人員數目',
    hallRepairers: '全部e-道共用維修人員',
    repairersOfHall: '全部e-道的維修人員數目',
    repairersHint: '每人每次維修一條e-道；其間故障的e-道按故障先後輪候。',
  },
  planned: { from: '由', to: '至', reason: '原因', remove: '移除{{what}}' },
  clock: { notAClock: '請輸入時間，例如10:40；翌晨最遲至30:00。' },
  moves: {
    title: '人手調動',
    about: '在一段時間內調人手到此處，或從此處調走；時間表維持不變。',
    add: '新增調動',
    number: '調動{{number}}',
    servers: '增加或減少的開放數目',
    hint: '負數表示調走。正接受服務的旅客會先完成。',
    line: '人手調動 {{move}}',
    ofBank: '{{bank}}：{{what}}',
    planned: '時間表以外的安排',
  },
  plannedOutages: {
    title: '計劃停用',
    about: '在一段時間內維修部分e-道，或全組因網絡中斷而停用。',
    add: '新增停用',
    number: '停用{{number}}',
    whole: '全組停用',
    lanes: '停用的e-道數目',
    hint: '由號碼最大的e-道開始；正接受服務的旅客會先完成。',
    line: '計劃停用 {{outage}}',
  },
} as const satisfies CatalogueOf<typeof staffingEn>;
