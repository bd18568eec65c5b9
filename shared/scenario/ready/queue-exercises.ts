// Exercises about lines: invented mornings at counters, each about one way of lining up. The passengers of all of them are the same.

import { weightsByHour } from './weights-by-hour.ts';
import type { LocalizedText } from '../../reference/sourced.ts';
import type { Bank, CounterBank } from '../bank-schema.ts';
import type { Queues } from '../queue-schema.ts';
import type { Scenario } from '../schema.ts';
import { writtenScenario } from './written-scenario.ts';

/** Visitors in each hour from 07:00. */
const morning = [500, 900, 1050, 800, 350];
const passengers = morning.reduce((sum, count) => sum + count, 0);

/** Counters of one bank for Mainland visitors, 30 s each as at departure, and 4 s until the next. */
function desks(id: string, name: LocalizedText, open: number, queue: CounterBank['queue'] = 'single-line'): CounterBank {
  return {
    kind: 'counter',
    id,
    name,
    direction: 'departure',
    timetable: [{ from: '07:00', open }],
    queue,
    handover: 4,
    serves: [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 30, cv: 0.6 } }],
  };
}

function exerciseDay(name: LocalizedText, banks: readonly Bank[], queues?: Queues): Scenario {
  return {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: name.en,
    notes: 'An exercise, not a real day: invented passengers and counters.\n\n練習用，並非真實日子：旅客及櫃枱均為虛構。',
    controlPoint: 'lo-wu',
    date: '2025-04-18',
    openingHours: { opens: '07:00', closes: '12:00' },
    demand: {
      source: { kind: 'typed' },
      arrivals: { kind: 'poisson' },
      flows: [{ direction: 'departure', group: 'mainland-visitor', passengers, profile: 'morning' }],
      profiles: [{ id: 'morning', name: { en: 'The morning', 'zh-Hant-HK': '上午' }, weights: weightsByHour(7, morning) }],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: [
      {
        id: 'visitors',
        name: { en: 'Mainland visitors', 'zh-Hant-HK': '內地訪客' },
        group: 'mainland-visitor',
        age: '11-plus',
        enrolments: [],
        share: 1,
        eChannelUptake: 0,
        companions: 0,
        timeFactors: { eChannel: 1, counter: 1 },
      },
    ],
    banks: [...banks],
    bankChoice: 'shortest-expected-wait',
    ...(queues === undefined ? {} : { queues }),
    targets: [{ id: 'within-fifteen-minutes', direction: 'departure', groups: ['mainland-visitor'], share: 0.95, withinMinutes: 15 }],
    run: { seed: 1, replications: 20, confidenceLevel: 0.95 },
  };
}

const nearDesks = desks('near', { en: 'Counters by the escalator', 'zh-Hant-HK': '扶手電梯旁的櫃枱' }, 6);
const farDesks = desks('far', { en: 'Counters at the far end', 'zh-Hant-HK': '遠端的櫃枱' }, 6);

const signTitle = { en: 'The sign at the escalator', 'zh-Hant-HK': '扶手電梯旁的指示牌' };

export const signAtTheEscalator = writtenScenario({
  id: 'sign-at-the-escalator',
  kind: 'exercise',
  title: signTitle,
  teaches: {
    en: 'A sign sends two of three passengers to the nearer counters, and most follow it. Remove the sign under Queues: the same officers, half the wait.',
    'zh-Hant-HK': '指示牌引導三分之二的旅客前往較近的櫃枱，而多數人會依從。在「輪候」移除指示牌：人手不變，輪候大減。',
  },
  scenario: exerciseDay(signTitle, [nearDesks, farDesks], {
    signs: [
      {
        direction: 'departure',
        group: 'mainland-visitor',
        followed: 0.8,
        split: [
          { bank: 'near', share: 0.67 },
          { bank: 'far', share: 0.33 },
        ],
      },
    ],
  }),
});

const oneOrManyTitle = { en: 'One line or many', 'zh-Hant-HK': '一條人龍還是多條人龍' };

export const oneLineOrMany = writtenScenario({
  id: 'one-line-or-many',
  kind: 'exercise',
  title: oneOrManyTitle,
  teaches: {
    en: 'Twelve counters in two banks that one line feeds. Remove the shared line under Queues, then give each bank a line for each counter: the same officers, longer waits each time.',
    'zh-Hant-HK': '十二個櫃枱分兩組，共用一條人龍。在「輪候」移除共用人龍，再改為各自一條人龍：人手不變，輪候一次比一次長。',
  },
  scenario: exerciseDay(oneOrManyTitle, [nearDesks, farDesks], { sharedLines: [['near', 'far']] }),
});

export const queueExercises = [signAtTheEscalator, oneLineOrMany];
