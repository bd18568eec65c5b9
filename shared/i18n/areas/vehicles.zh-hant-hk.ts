// 道路口岸車輛的用語：到達的車輛、檢查亭及登車人員，以及輪候時間。

import type { CatalogueOf } from '../catalogue.ts';
import type { vehiclesEn } from './vehicles.en.ts';

export const vehiclesZhHantHk = {
  of: { departure: '{{vehicles}}，出境', arrival: '{{vehicles}}，入境' },
  title: '車輛及旅遊巴',
  subtitle: '在大堂以外，各有車龍',
  explained:
    '每類車輛在一個方向只屬一組檢查亭，各組一條車龍；一隊登車人員亦當作一條通道。車上的人在車上接受檢查，不計入大堂旅客；下車經大堂過關的旅遊巴乘客則屬大堂旅客。',
  add: '加入車輛',
  addStudents: '加入跨境學童校巴',
  remove: '移除車輛',
  column: {
    vehicles: '車輛',
    perDay: '每日',
    occupants: '每架人數',
    withinMinutes: '輪候不超過（分鐘）',
    share: '目標 %',
    kiosks: '檢查亭或登車隊',
    open: '最多開放',
    perVehicle: '每架車（秒）',
    perOccupant: '每人（秒）',
    handover: '至下一架（秒）',
    officers: '每隊人員',
    takenFrom: '抽調自',
    source: '來源',
  },
  nobody: '自有人員',
  live: {
    one: {
      'private-car': '私家車{{number}}',
      coach: '旅遊巴{{number}}',
      'goods-vehicle': '貨車{{number}}',
      'student-coach': '跨境學童校巴{{number}}',
    },
    people: '車上人數：{{number}}',
    waiting: '輪候車輛：{{number}}',
    inLine: '輪候中，前面有{{ahead}}架',
    served: '{{time}}起在{{lane}}號通道',
    cleared: '{{time}}在{{lane}}號通道完成檢查',
  },
  result: {
    title: '車輛：輪候及通道',
    unit: '全日',
    vehicles: '車輛',
    number: '數目',
    people: '人數',
    mean: '平均輪候時間',
    p95: '二十架中有十九架輪候不超過（p95）',
    within: '達標率',
    sentence: '輪候最久的是{{vehicles}}：每二十架有一架輪候{{p95}}或以上。',
    nobody: '當日沒有車輛。',
    chartSentence: '各線為每15分鐘內到達車輛的平均輪候時間。',
    chart: '車輛平均輪候時間',
  },
} as const satisfies CatalogueOf<typeof vehiclesEn>;
