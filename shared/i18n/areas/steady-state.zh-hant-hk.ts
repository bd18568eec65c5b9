// Words of the page that holds one quarter-hour for a day. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { steadyStateEn } from './steady-state.en.ts';

export const steadyStateZhHantHk = {
  lead: '大堂能否如此持續下去？把某一刻鐘的客流及所開e-道、櫃枱維持24小時，由空的大堂開始，反覆模擬多次。應付得了高峰的輪值表，未必能長時間支撐同樣的高峰。',
  quarter: '要維持的一刻鐘',
  suggested: { wait: '建議：上次模擬中平均輪候最久的一刻鐘。', demand: '建議：旅客最多的一刻鐘。' },
  hold: '把{{at}}維持一日',
  progress: '維持一刻鐘的進度',
  running: '正維持{{at}}：{{total}}日已完成{{done}}日',
  cancel: '取消',
  cancelled: '已取消。原有結果不變。',
  failed: '未能維持這一刻鐘。',
  done: '已完成。',
  stale: { title: '方案已有改動。', detail: '下列數字屬改動前的方案，請重新維持這一刻鐘。' },
  errors: '方案有錯誤，已在左欄標示；更正後便可維持一刻鐘。',
  duration: { hours: '{{hours}}小時', minutes: '{{minutes}}分鐘', both: '{{hours}}小時{{minutes}}分鐘' },
  say: {
    settles: '{{kind}}：假如{{at}}的客流及所開e-道、櫃枱持續下去，平均輪候時間為{{mean}}。',
    nobody: '{{kind}}：{{at}}起的一刻鐘沒有這類旅客。',
    warmUp: '最初{{warmUp}}（陰影部分）人龍仍在增長，略去不計；所示數字是其後{{measured}}的平均。',
    noWarmUp: '開始時的影響在一刻鐘內已消失，無須略去任何時段。',
    grows_other:
      '假如{{at}}的客流及所開e-道、櫃枱持續下去，人龍會不斷增長，{{growth}}，永不穩定：到來的旅客多於能夠辦理的人數，因此沒有長遠平均可言。',
    growth: '每小時增加{{people}}人',
    growthIn: '每小時增加{{people}}人（{{direction}}）',
    undecided: '把{{at}}維持一日，大堂仍未穩定。所開e-道及櫃枱或僅足應付，人龍亦可能不斷增長：一日不足以判斷，因此不提供長遠平均。',
  },
  chart: { title: '{{at}}持續下去的平均輪候時間：{{kind}}', unit: '分鐘 · 按開始後的時間（時:分）' },
  line: { mean: '按到達時間的平均輪候時間', longRun: '長遠平均', warmUp: '略去（預熱期）' },
  waits: { title: '各類旅客的長遠情況', unit: '預熱期後的平均', say: '各類旅客的數字及其區間。' },
  banks: { title: '{{at}}持續下去的e-道及櫃枱', unit: '最初{{left}}後的平均', say: '開放時間的使用率及排隊人數。' },
  column: {
    time: '開始後',
    perHour: '每小時旅客人次',
    mean: '平均輪候時間',
    serviceLevel: '達標率',
    use: '開放時間使用率',
    line: '排隊人數',
  },
  how: {
    title: '如何得出？',
    plain:
      '大堂由空開始，因此最初數小時較長遠情況寬鬆。略去多少，由專為此而作的試驗日得出：數目為量度日數的一半，至少五日。略去的時段是規則所得的兩倍，最多半日。± 按量度的日數計算。',
    rule: '邊際標準誤規則：略去若干刻鐘，使餘下部分的標準誤最小。',
    grows:
      '若規則指向最末，即該日尚未穩定。若大堂人數其後仍在增加，而e-道或櫃枱至少99%的開放時間均在使用，便是到來的旅客多於能夠辦理的人數；否則一日不足以判斷。',
    replications: '量度日數',
  },
} as const satisfies CatalogueOf<typeof steadyStateEn>;
