// Of every counted control point a working day like most and the busiest day, with what each teaches.

import { recordDay, typicalDay } from '../../reference/days-of-note.ts';
import { cite, type LocalizedText } from '../../reference/sourced.ts';
import type { ControlPointId } from '../../reference/vocabulary.ts';
import { builtScenario, type ReadyCrossings } from './built-scenario.ts';
import type { ReadyScenario } from './ready-scenario.ts';

type Told = Pick<ReadyCrossings, 'teaches' | 'note' | 'mix' | 'busyShare'>;

interface Lessons {
  readonly typical: Told;
  readonly record: Told;
}

/** In the order of the vocabulary, the working day first. */
export function daysOfPoints(): readonly ReadyScenario[] {
  return (Object.keys(lessons) as (keyof typeof lessons)[]).flatMap((place) => [
    ...scenarioOf(place, 'typical', cite('a working day', '平日')),
    ...scenarioOf(place, 'record', cite('the busiest day', '最繁忙的一日')),
  ]);
}

function scenarioOf(controlPoint: keyof typeof lessons, kind: 'typical' | 'record', what: LocalizedText): ReadyScenario[] {
  const day = (kind === 'typical' ? typicalDay : recordDay)(controlPoint);
  if (day === undefined) return [];
  return [builtScenario({ id: `${controlPoint}-${kind}`, kind, controlPoint, what, ...day.value, ...lessons[controlPoint][kind] })];
}

const teaching = (en: string, zhHantHK: string): Told => ({ teaches: cite(en, zhHantHK) });

const lessons = {
  airport: {
    typical: teaching(
      'Every e-Channel service in one hall: Flight Token out, Face Easy in, Smart Departure, enrolled visitors. Who uses which, and what would one more lane of each bring?',
      '一個大堂齊集各項e-道服務：出境「登機易」、入境「容易飛」、「離境易」及已登記訪客。各服務由誰使用？每項多設一條又如何？',
    ),
    record: teaching(
      'The end of the Christmas holidays: 64,000 residents come home among 28,000 visitors, and the pledge is 15 minutes for both.',
      '聖誕假期尾聲：6.4萬居民回港，同時有2.8萬訪客入境，兩者的服務承諾都是15分鐘。',
    ),
  },
  'lo-wu': {
    typical: teaching(
      'Both directions in one flexible hall: the morning leaves, the evening returns, and desks turn from one to the other.',
      '雙向共用可靈活調配的大堂：早上出境、晚上回港，櫃枱隨之轉換方向。',
    ),
    record: teaching(
      'Nearly 300,000 in a day, the most of any control point: where is the limit of 112 e-Channels and 98 counters?',
      '一日接近30萬人次，為各管制站之冠：112條e-道和98個櫃枱的極限在哪裏？',
    ),
  },
  'lok-ma-chau-spur-line': {
    typical: teaching(
      'It closes at 22:30, earlier than Lo Wu: watch what is left in the hall at closing time.',
      '22時30分關閉，較羅湖早：留意關閉時大堂內尚餘多少旅客。',
    ),
    record: teaching(
      'Golden week: almost half of the passengers are Mainland visitors, so visitor lanes and counters decide the day.',
      '五一黃金周：接近一半旅客是內地訪客，訪客e-道和櫃枱是當日關鍵。',
    ),
  },
  'west-kowloon': {
    typical: teaching(
      'As many Mainland visitors as residents in both directions: how to split the multi-purpose e-Channels between them.',
      '雙向的內地訪客與居民人數相若：多功能e-道應如何分配？',
    ),
    record: teaching(
      'The second day of Easter: 57,000 residents go out while 39,000 Mainland visitors come in. Two peaks, opposite ways.',
      '復活節假期第二日：5.7萬居民出境，同時3.9萬內地訪客入境。兩個高峰，方向相反。',
    ),
  },
  'lok-ma-chau': {
    typical: teaching(
      'Open all night: how few lanes and counters carry the hours after midnight, when the other points have closed?',
      '通宵開放：其他管制站關閉後，凌晨時分最少需要多少e-道和櫃枱？',
    ),
    record: teaching(
      'A Sunday in summer: residents come home late in the evening, while Mainland visitors leave through the night.',
      '夏季星期日：居民晚間回港，內地訪客則整夜離境。',
    ),
  },
  'man-kam-to': {
    typical: teaching(
      'A small hall: with a handful of counters, one officer more or fewer is a quarter of the hall.',
      '小型大堂：只有寥寥數個櫃枱，多一名或少一名人員已是四分之一的分別。',
    ),
    record: teaching(
      'Half as many again as usual in a small hall: small numbers vary more, so watch the interval and not only the mean.',
      '小型大堂內人數較平日多一半：人數少則變化大，除平均數外亦須留意置信區間。',
    ),
  },
  'shenzhen-bay': {
    typical: teaching(
      'Three quarters are residents: contactless lanes against lanes that take every card.',
      '四分之三為居民：專用「非觸式e-道」與各證件通用e-道，應如何取捨？',
    ),
    record: teaching(
      'Over 200,000 on a Sunday: 89,000 residents come home, most of them in the evening. Keep the pledge to visitors meanwhile.',
      '星期日超過20萬人次：8.9萬居民回港，大多在晚間，同時要兌現對訪客的服務承諾。',
    ),
  },
  hzmb: {
    typical: teaching(
      'Residents, Mainland visitors and residents of Macao around the clock: who uses which e-Channel at which hour.',
      '居民、內地訪客與澳門居民全日往來：各時段誰使用哪類e-道？',
    ),
    record: teaching(
      'Lunar New Year: 184,000 in a day, a third of them visitors. Residents coming home in the evening wait longest: which lanes and counters could turn round?',
      '農曆新年：一日18.4萬人次，三分之一為訪客。晚間回港居民輪候最久：哪些e-道和櫃枱可以轉換方向？',
    ),
  },
  'heung-yuen-wai': {
    typical: teaching(
      'Built for 30,000 a day and used by 75,000: what the lanes added in 2024 and 2025 changed.',
      '設計每日3萬人次，現時7.5萬：2024及2025年增設的e-道帶來甚麼改變？',
    ),
    record: {
      ...teaching(
        'The 12 counters known for arrivals do not carry the busiest day at the times and the use of e-Channels assumed: find out how many would, or what use of e-Channels would.',
        '按假設的服務時間及e-道使用率，已知的12個入境櫃枱不足以應付最繁忙的一日：試找出需要多少個，或e-道使用率須達多少。',
      ),
      mix: 'ordinary',
      note: cite(
        'The published 12 counters and 18 e-Channels for arrivals do not suffice for this day at the assumed times and uptakes: either more residents used e-Channels than is assumed, or more counters stood open than was reported. Day-trippers, so the mix of an ordinary day is taken.',
        '按假設的服務時間及使用率，公布的12個入境櫃枱及18條入境e-道不足以應付當日：可能使用e-道的居民較假設為多，或實際開放的櫃枱多於報道數目。旅客以即日來回為主，故採用平日的旅客組合。',
      ),
    },
  },
  'macau-ferry-terminal': {
    typical: teaching(
      'A third of the passengers are visitors from elsewhere: counters count for more than e-Channels.',
      '約三成旅客為其他訪客：櫃枱比e-道更重要。',
    ),
    record: teaching(
      'Lunar New Year: twice as many residents as usual and six times as many Mainland visitors. Who needs the lanes, and who the counters?',
      '農曆新年：居民為平日兩倍，內地訪客為六倍。誰需要e-道，誰需要櫃枱？',
    ),
  },
  'china-ferry-terminal': {
    typical: teaching(
      'A boat or two an hour: nobody waits, and most desks stand idle. How few are enough?',
      '每小時一兩班船：無人輪候，多數櫃枱閒置。最少需要多少個？',
    ),
    record: teaching(
      'Six times the usual on the fourth day of Lunar New Year: the same hall, another day.',
      '年初四人次為平日六倍：同一大堂，景象大不相同。',
    ),
  },
  'kai-tak-cruise-terminal': {
    typical: teaching(
      'A day with a ship: ashore in the morning, aboard at midday, empty for the rest of the day.',
      '有郵輪停泊的日子：早上登岸、中午登船，其餘時間空無一人。',
    ),
    record: teaching(
      'A record of ships: 15,562 passengers within a few hours, four in ten of them residents.',
      '郵輪旅客的最高紀錄：數小時內15,562人次，四成為居民。',
    ),
  },
  harbour: {
    typical: teaching(
      'Seventy passengers by launch in a day: one counter each way is hardly ever busy.',
      '一日約七十名旅客乘接送船隻往來：出入境各一個櫃枱已甚少繁忙。',
    ),
    record: {
      ...teaching(
        '457 leave in one day, against 33 on a day like most. Spread over the day nobody waits: put them into one hour and see.',
        '一日457人出境，一般日子只有33人。分散全日則無人輪候；試集中於一小時內，看看結果。',
      ),
      note: cite('When in the day they came is not known; evenly is assumed.', '旅客的到達時間不詳，假設全日平均。'),
    },
  },
} as const satisfies Partial<Record<ControlPointId, Lessons>>;
