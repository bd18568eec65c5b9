// Days that show what transport by timetable, tour groups and surges do to a hall.

import { typicalDay } from '../../reference/days-of-note.ts';
import { cite } from '../../reference/sourced.ts';
import type { ControlPointId, Direction, PassengerGroup } from '../../reference/vocabulary.ts';
import type { GroupShares, Transport } from '../schema/scheduled-schema.ts';
import { transportOf } from '../transport-of.ts';
import { builtScenario, type ReadyCrossings } from './built-scenario.ts';
import type { ReadyScenario } from './ready-scenario.ts';

/** Flights of a mean day by hour from 00:00, scheduled, 16 August to 14 November 2023. */
const flightsByHour: Readonly<Record<Direction, readonly number[]>> = {
  arrival: [2, 4, 1, 0, 2, 8, 9, 6, 3, 7, 15, 20, 16, 20, 20, 19, 20, 22, 20, 19, 20, 21, 16, 15],
  departure: [10, 4, 3, 1, 0, 0, 0, 12, 25, 25, 16, 19, 23, 14, 16, 20, 20, 16, 18, 14, 15, 10, 12, 8],
};

const one = (group: PassengerGroup): GroupShares => [{ group, share: 1 }];

function flights(direction: Direction): Transport {
  const role = direction === 'arrival' ? 'brings' : 'takes';
  const name = direction === 'arrival' ? cite('Flights, arriving', '抵港航班') : cite('Flights, departing', '離港航班');
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return transportOf(
    { id: `flights-${direction}`, name, mode: 'flight', role, direction },
    {
      groups: [
        { group: 'resident', share: 0.5 },
        { group: 'mainland-visitor', share: 0.15 },
        { group: 'other-visitor', share: 0.35 },
      ],
      headways: flightsByHour[direction].flatMap((count, hour) =>
        count === 0 ? [] : [{ from: clock(hour), to: clock(hour + 1), everyMinutes: Math.ceil(6000 / count) / 100 }],
      ),
    },
  );
}

/** Coaches with one tour group each. */
function tours(direction: Direction, from: string, to: string): Transport {
  const name =
    direction === 'arrival' ? cite('Tour coaches, arriving', '入境旅行團旅遊巴') : cite('Tour coaches, departing', '出境旅行團旅遊巴');
  return transportOf(
    { id: `tours-${direction}`, name, mode: 'coach', role: 'brings', direction },
    { groups: one('mainland-visitor'), travel: 'group-one-by-one', headways: [{ from, to, everyMinutes: 5 }] },
  );
}

/** A working day of the control point with something more to it. */
function dayWith(controlPoint: ControlPointId, told: Omit<ReadyCrossings, 'kind' | 'controlPoint' | 'date' | 'counts'>): ReadyCrossings[] {
  const day = typicalDay(controlPoint);
  return day === undefined ? [] : [{ ...told, kind: 'lesson', controlPoint, ...day.value }];
}

/** What they are made from. */
export const timetableCrossings: readonly ReadyCrossings[] = [
  ...dayWith('airport', {
    id: 'airport-flights',
    what: cite('a day of flights', '航班的一日'),
    teaches: cite(
      'The same passengers, but they come as aircraft do: 305 flights in and 301 out, with delays. What an hourly rate hides, and how many more counters a late evening needs.',
      '同一批旅客，但隨航班到達：305班抵港、301班離港，並有延誤。每小時人次看不到甚麼？晚上航班延誤時要多開幾個櫃枱？',
    ),
    note: cite(
      'Flights by hour and their delays are computed from published flight times of 2023; loads are scaled to the counts, and ways to the hall are assumed.',
      '每小時航班及延誤按2023年公布的航班時間計算；載客量按人次調整，前往大堂所需時間屬假設。',
    ),
    coming: { scheduled: { counting: 'scaled', transports: [flights('departure'), flights('arrival')] } },
  }),
  ...dayWith('hzmb', {
    id: 'hzmb-coaches',
    what: cite('coaches with tour groups', '旅行團旅遊巴'),
    teaches: cite(
      'Every five minutes a coach brings fifty people at one instant. See the lines of visitors jump, then let each group stay together at one counter.',
      '每五分鐘一架旅遊巴，五十人同時到達。看訪客人龍如何突增，再試試讓整團使用一個櫃枱。',
    ),
    note: cite(
      'Tour groups are part of the published counts; about 50 a coach is reported, when they come is assumed.',
      '旅行團已計入公布的人次；每架約50人見於報道，到達時間屬假設。',
    ),
    coming: { scheduled: { counting: 'within', transports: [tours('arrival', '09:30', '13:00'), tours('departure', '15:30', '19:00')] } },
  }),
  ...dayWith('lok-ma-chau', {
    id: 'lok-ma-chau-concert',
    what: cite('a concert night', '演唱會散場夜'),
    teaches: cite(
      'A concert ends and 5,000 more want to cross before midnight. When do counters have to open, and what does opening them a quarter-hour earlier save?',
      '演唱會散場，午夜前多了5,000人過關。櫃枱要何時加開？提早一刻鐘又可省下多少輪候時間？',
    ),
    note: cite(
      'The concert and its 5,000 passengers are invented, beside a counted working day.',
      '演唱會及其5,000名旅客為虛構，加於真實平日之上。',
    ),
    coming: {
      surges: [
        {
          id: 'concert',
          name: cite('Concert', '演唱會散場'),
          direction: 'departure',
          groups: [
            { group: 'resident', share: 0.3 },
            { group: 'mainland-visitor', share: 0.7 },
          ],
          passengers: 5000,
          from: '22:30',
          peak: '23:15',
          to: '24:00',
        },
      ],
    },
  }),
  ...dayWith('lo-wu', {
    id: 'lo-wu-last-train',
    what: cite('the rush before closing', '關閘前的人潮'),
    teaches: cite(
      'The hall closes at midnight and 4,000 more come in its last hour. Whoever is in line at closing is cleared: until when do officers stay?',
      '大堂午夜關閉，最後一小時多了4,000人。關閉時仍在輪候的旅客都會過關：人員要留到幾時？',
    ),
    note: cite(
      'The rush and its 4,000 passengers are invented, beside a counted working day.',
      '人潮及其4,000名旅客為虛構，加於真實平日之上。',
    ),
    coming: {
      surges: [
        {
          id: 'last-train',
          name: cite('Before closing', '關閘前'),
          direction: 'departure',
          groups: [
            { group: 'resident', share: 0.8 },
            { group: 'mainland-visitor', share: 0.2 },
          ],
          passengers: 4000,
          from: '22:45',
          peak: '23:40',
          to: '24:00',
        },
      ],
    },
  }),
];

export const timetableDays: readonly ReadyScenario[] = timetableCrossings.map(builtScenario);
