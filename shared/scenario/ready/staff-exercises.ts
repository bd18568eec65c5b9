// Exercises about the people behind the counters: invented days, each about one way of staffing.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Scenario } from '../schema.ts';
import { weightsByHour } from './weights-by-hour.ts';
import { writtenScenario } from './written-scenario.ts';

/** Visitors in each hour from 07:00: coaches come at noon. */
const day = [300, 400, 500, 500, 600, 1200, 1100, 600];
const title: LocalizedText = { en: 'A break at the wrong time', 'zh-Hant-HK': '小休時間不對' };

const scenario: Scenario = {
  format: 'echannel-scenario',
  schemaVersion: 1,
  name: title.en,
  notes: 'An exercise, not a real day: invented passengers, counters and officers.\n\n練習用，並非真實日子：旅客、櫃枱及人員均為虛構。',
  controlPoint: 'lo-wu',
  date: '2025-04-18',
  openingHours: { opens: '07:00', closes: '15:00' },
  demand: {
    source: { kind: 'typed' },
    arrivals: { kind: 'poisson' },
    flows: [{ direction: 'departure', group: 'mainland-visitor', passengers: day.reduce((sum, count) => sum + count, 0), profile: 'day' }],
    profiles: [{ id: 'day', name: { en: 'Coaches at noon', 'zh-Hant-HK': '中午的旅遊巴' }, weights: weightsByHour(7, day) }],
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
  banks: [
    {
      kind: 'counter',
      id: 'visitor-counters',
      name: { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
      direction: 'departure',
      timetable: [],
      staffing: { minimum: 4, maximum: 16 },
      queue: 'single-line',
      handover: 4,
      serves: [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 30, cv: 0.6 } }],
    },
  ],
  teams: [
    {
      id: 'day-team',
      name: { en: 'Day team', 'zh-Hant-HK': '日更小隊' },
      officers: 12,
      shift: { from: '07:00', to: '15:00' },
      breaks: [{ from: '12:00', minutes: 60, atOnce: 6 }],
      staffs: ['visitor-counters'],
    },
  ],
  bankChoice: 'shortest-expected-wait',
  targets: [{ id: 'within-fifteen-minutes', direction: 'departure', groups: ['mainland-visitor'], share: 0.95, withinMinutes: 15 }],
  run: { seed: 1, replications: 20, confidenceLevel: 0.95 },
};

export const breakAtTheWrongTime = writtenScenario({
  id: 'break-at-the-wrong-time',
  kind: 'exercise',
  title,
  teaches: {
    en: 'Half the officers are at lunch when the coaches come. Look at Officers required, then move the break to 09:00 under Counters: the same officers, and nobody waits long.',
    'zh-Hant-HK': '旅遊巴到達時，半數人員正在午膳。先看「所需人員」，再到「櫃枱」把小休移至09:00：人手不變，再無人久候。',
  },
  scenario,
});

export const staffExercises = [breakAtTheWrongTime];
