// Words for what one deployment does against another: the verdict, the effects, what it costs and what it brings. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { differenceEn } from './difference.en.ts';

export const differenceZhHantHk = {
  deployment: '方案{{letter}}（{{name}}）',
  quantity: {
    wait: {
      mean: '平均輪候時間（{{kind}}）',
      p50: 'p50輪候時間（{{kind}}）',
      p90: 'p90輪候時間（{{kind}}）',
      p95: 'p95輪候時間（{{kind}}）',
      p99: 'p99輪候時間（{{kind}}）',
      maximum: '最長輪候時間（{{kind}}）',
      serviceLevel: '達標率（{{kind}}）',
      passengers: '旅客人次（{{kind}}）',
    },
    target: '達標率（{{target}}）',
    crossing: '由到達至完成檢查的平均時間（{{direction}}）',
    peakOccupancy: '大堂最高人數（{{direction}}）',
    vehicles: {
      mean: '平均輪候時間（{{vehicles}}）',
      p95: 'p95輪候時間（{{vehicles}}）',
      maximum: '最長輪候時間（{{vehicles}}）',
      serviceLevel: '達標率（{{vehicles}}）',
    },
    outside: {
      meanOfAll: '大堂外平均等候時間（{{direction}}）',
      p95OfAll: '大堂外p95等候時間（{{direction}}）',
      maximumOfAll: '大堂外最長等候時間（{{direction}}）',
      passengers: '須在大堂外等候的旅客人次（{{direction}}）',
      most: '大堂外最高人數（{{direction}}）',
    },
    examination: {
      mean: '進一步查問的平均輪候時間',
      p95: '進一步查問的p95輪候時間',
      maximum: '進一步查問的最長輪候時間',
    },
    hall: {
      arrived: '到達旅客人次（{{direction}}）',
      cleared: '完成檢查旅客人次（{{direction}}）',
      inLineAtClosing: '關閉時仍在排隊的人數（{{direction}}）',
      lastCleared: '最後一名旅客完成檢查的時間（{{direction}}）',
    },
    bank: {
      queueLength: '平均排隊人數（{{bank}}）',
      peakQueueLength: '最高排隊人數（{{bank}}）',
      busyServers: '使用中的e-道或櫃枱數目（{{bank}}）',
      openServers: '開放的e-道或櫃枱數目（{{bank}}）',
      utilization: '開放時間使用率（{{bank}}）',
      served: '服務旅客人次（{{bank}}）',
      refused: '未獲通過的旅客人次（{{bank}}）',
    },
    clearance: {
      cleared: '經{{way}}完成檢查的旅客人次（{{direction}}）',
      refused: '在{{way}}未獲通過的旅客人次（{{direction}}）',
    },
  },
  range: {
    none: '完全相同',
    minutes: {
      less: '縮短{{from}}至{{to}}分鐘',
      more: '延長{{from}}至{{to}}分鐘',
      both: '介乎縮短{{less}}分鐘與延長{{more}}分鐘之間',
      within: '縮短或延長最多{{by}}分鐘',
      lessBy: '縮短{{by}}分鐘',
      moreBy: '延長{{by}}分鐘',
    },
    share: {
      less: '下降{{from}}至{{to}}個百分點',
      more: '上升{{from}}至{{to}}個百分點',
      both: '介乎下降{{less}}個百分點與上升{{more}}個百分點之間',
      within: '下降或上升最多{{by}}個百分點',
      lessBy: '下降{{by}}個百分點',
      moreBy: '上升{{by}}個百分點',
    },
    people: {
      less: '減少{{from}}至{{to}}人',
      more: '增加{{from}}至{{to}}人',
      both: '介乎減少{{less}}人與增加{{more}}人之間',
      within: '增減最多{{by}}人',
      lessBy: '減少{{by}}人',
      moreBy: '增加{{by}}人',
    },
  },
  threshold: { minutes_other: '{{value}}分鐘', share_other: '{{value}}個百分點', people_other: '{{value}}人' },
  verdict: {
    better: '{{other}}勝過{{baseline}}：{{quantity}}{{range}}。',
    betterPerhapsLittle: '{{other}}勝過{{baseline}}，但差距未必達到有實際意義的{{threshold}}：{{quantity}}{{range}}。',
    worse: '{{other}}不及{{baseline}}：{{quantity}}{{range}}。',
    worsePerhapsLittle: '{{other}}不及{{baseline}}，但差距未必達到有實際意義的{{threshold}}：{{quantity}}{{range}}。',
    noDifference: '{{baseline}}與{{other}}並無實際差別，即相差不足{{threshold}}：採用{{other}}後，{{quantity}}{{range}}。',
    undecided: '尚未有結論：與{{baseline}}相比，{{other}}的{{quantity}}{{range}}，而相差{{threshold}}或以上才有實際意義。',
    nothing: '尚未有結論：模擬的日子沒有可供比較的{{quantity}}。',
    sure_other: '每個方案以相同旅客模擬{{count}}日；{{level}}置信區間。',
    selected:
      '以{{quantity}}計，{{count}}個方案之中以{{best}}最佳：有{{level}}把握它就是最佳，或與最佳相差不足{{threshold}}。屬最佳方案的概率：{{probability}}。',
    notSelected: '尚未有結論：以{{quantity}}計，{{count}}個方案之中暫以{{best}}最佳。屬最佳方案的概率：{{probability}}。',
  },
  pairing: {
    gain: '兩個方案面對相同的旅客和相同的運氣，各日結果因而同步升跌（相關係數{{correlation}}）。如旅客並不相同，便要模擬{{factor}}倍的日數才有同樣把握。',
    most: '逾{{factor}}',
    none: '兩個方案面對相同的旅客和相同的運氣，但這項數字各日並無同步升跌（相關係數{{correlation}}），因此未有得益。',
  },
  judgement: { better: '較佳', worse: '較差', different: '有別', uncertain: '相差太少，未能判斷', same: '沒有差別' },
  costs: {
    title: '須投入甚麼',
    lanesPeak: '同時開放的e-道，最多',
    laneHours: 'e-道時數',
    countersPeak: '同時開放的櫃枱，最多',
    officerHours: '櫃枱人員工時',
    officerHoursCalled: '人員工時，包括召來的後備人員',
    beforeAfter: '{{before}} → {{after}}',
    same: '不變',
  },
  gains: {
    title: '帶來甚麼',
    withinTarget: { departure: '每日多少名出境旅客新增達標', arrival: '每日多少名入境旅客新增達標' },
    minutesSaved: { departure: '每日為出境旅客節省的輪候時數', arrival: '每日為入境旅客節省的輪候時數' },
  },
  points: '{{value}}個百分點',
  clockMinutes: '{{value}}分鐘',
} as const satisfies CatalogueOf<typeof differenceEn>;
