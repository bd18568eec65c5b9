// Days chosen for one direction: the busiest departures and arrivals, a night after fireworks, the first summer of the seamless lanes.

import { countedDay } from '../../reference/counted-day.ts';
import { cite, type LocalizedText } from '../../reference/sourced.ts';
import type { ControlPointId, Direction } from '../../reference/vocabulary.ts';
import { builtScenario, type ReadyCrossings } from './built-scenario.ts';
import type { ReadyScenario } from './ready-scenario.ts';

export function daysOfOneWay(): readonly ReadyScenario[] {
  return days.map(({ directions, ...crossings }) => {
    const counts = Object.fromEntries(
      directions.map((direction) => [direction, countsOn(crossings.controlPoint, direction, crossings.date)]),
    );
    return builtScenario({ ...crossings, counts });
  });
}

function countsOn(controlPoint: ControlPointId, direction: Direction, date: string) {
  const day = countedDay(controlPoint, direction, date);
  if (day === undefined) throw new Error(`No counts of ${controlPoint}, ${direction}, ${date}`);
  return day.value.counts;
}

interface OneWayDay extends Omit<ReadyCrossings, 'counts'> {
  readonly directions: readonly Direction[];
}

const busiestDeparture: LocalizedText = cite('the most departures', '出境人次最多的一日');
const busiestArrival: LocalizedText = cite('the most arrivals', '入境人次最多的一日');

const days: readonly OneWayDay[] = [
  {
    id: 'airport-arrival-record',
    kind: 'record',
    controlPoint: 'airport',
    directions: ['arrival'],
    date: '2026-02-22',
    what: busiestArrival,
    teaches: cite(
      'The end of Lunar New Year: three quarters of those who land are residents, half is usual. Which lanes should turn from visitors to residents?',
      '農曆新年尾聲：抵港旅客四分之三為居民，平日只佔一半。哪些e-道應由訪客改供居民使用？',
    ),
  },
  {
    id: 'lok-ma-chau-spur-line-departure-record',
    kind: 'record',
    controlPoint: 'lok-ma-chau-spur-line',
    directions: ['departure'],
    date: '2025-04-18',
    what: busiestDeparture,
    teaches: cite(
      'Good Friday: the forecast was 6 % too high. How much too much may one staff for, and what does too little cost?',
      '耶穌受難日：預測高估約6%。人手多預備多少才算合理？預備不足又有何代價？',
    ),
  },
  {
    id: 'west-kowloon-departure-record',
    kind: 'record',
    controlPoint: 'west-kowloon',
    directions: ['departure'],
    date: '2026-04-02',
    what: busiestDeparture,
    teaches: cite(
      'The eve of Easter: 85 % are residents, half is usual. The mix of a peak is not the mix of the year.',
      '復活節前夕：85%為居民，平日只佔一半。高峰日的旅客組合與全年不同。',
    ),
  },
  {
    id: 'lok-ma-chau-departure-fireworks',
    kind: 'lesson',
    controlPoint: 'lok-ma-chau',
    directions: ['departure'],
    date: '2024-01-01',
    what: cite('the night after the fireworks', '煙花匯演後的深夜'),
    teaches: cite(
      '27,000 Mainland visitors go home by Lok Ma Chau, most in the small hours: staff a peak at two in the morning.',
      '2.7萬名內地訪客經落馬洲離境，大多在凌晨：為凌晨兩時的高峰安排人手。',
    ),
    profile: 'fireworks-departure',
    busyShare: 1,
    note: cite('When in the night they came is assumed.', '深夜各時段的人次分布屬假設。'),
  },
  {
    id: 'shenzhen-bay-arrival-record',
    kind: 'record',
    controlPoint: 'shenzhen-bay',
    directions: ['arrival'],
    date: '2026-05-25',
    what: busiestArrival,
    teaches: cite(
      'The last day of a long weekend: 124,000 residents come home, most after five. Add lanes, or spread the coaches?',
      '長周末最後一日：12.4萬居民回港，大多在傍晚五時後。應增設e-道，還是分散旅遊巴？',
    ),
  },
  {
    id: 'hzmb-arrival-record',
    kind: 'record',
    controlPoint: 'hzmb',
    directions: ['arrival'],
    date: '2026-04-07',
    what: busiestArrival,
    teaches: cite(
      '116,000 come home over the Bridge after Easter, nine in ten of them residents, and in the evening lines grow: is it e-Channels that are short, or counters?',
      '復活節後11.6萬人經大橋回港，九成為居民，晚間隊伍漸長：不足的是e-道還是櫃枱？',
    ),
  },
  {
    id: 'hzmb-seamless',
    kind: 'lesson',
    controlPoint: 'hzmb',
    directions: ['departure', 'arrival'],
    date: '2026-07-08',
    what: cite('with seamless e-Channels', '設有「無感e-道」'),
    teaches: cite(
      'The first summer of the seamless lanes: one each way, five seconds a passenger. How many of those enrolled do they clear, and what would two each way do?',
      '「無感e-道」啟用後首個夏季：出入境各一條，每人只需五秒。可處理多少已登記旅客？若各設兩條又如何？',
    ),
  },
  {
    id: 'heung-yuen-wai-departure-record',
    kind: 'record',
    controlPoint: 'heung-yuen-wai',
    directions: ['departure'],
    date: '2026-05-23',
    what: busiestDeparture,
    teaches: cite(
      'The first morning of a long weekend: from nine onwards all 18 e-Channels stand open. What if one bank of them fails?',
      '長周末首日早上：九時起18條e-道全部開放。若其中一組發生故障又如何？',
    ),
  },
  {
    id: 'kai-tak-cruise-terminal-arrival-record',
    kind: 'record',
    controlPoint: 'kai-tak-cruise-terminal',
    directions: ['arrival'],
    date: '2026-01-16',
    what: busiestArrival,
    teaches: cite(
      'Seven thousand go ashore within a morning, more than half of them visitors from overseas: counters, not e-Channels.',
      '七千多人在一個早上登岸，過半為海外訪客：關鍵在櫃枱而非e-道。',
    ),
  },
];
