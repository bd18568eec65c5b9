// One counter and a dozen passengers whose times are listed: small enough to check every wait with pencil and paper.

import { writtenScenario } from './written-scenario.ts';

const category = 'passengers';

/** Seconds from midnight: the counter takes 60 s each, so the second of a pair waits. */
const arrivalTimes = [25_200, 25_230, 25_260, 25_500, 25_520, 25_540, 25_560, 26_100, 26_100, 26_130, 27_000, 27_060];

export const oneCounterByHand = writtenScenario({
  id: 'one-counter-by-hand',
  kind: 'exercise',
  title: { en: 'One counter, twelve passengers', 'zh-Hant-HK': '一個櫃枱，十二名旅客' },
  teaches: {
    en: 'Listed arrivals, exactly one minute each at the counter: work out every wait by hand and compare.',
    'zh-Hant-HK': '逐一列出到達時間，每人在櫃枱剛好一分鐘：可用紙筆算出每人輪候時間，再作比較。',
  },
  scenario: {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: 'One counter, twelve passengers',
    notes: 'An exercise, not a real day: invented arrivals at one counter.\n\n練習用，並非真實日子：旅客到達時間為虛構，只有一個櫃枱。',
    controlPoint: 'man-kam-to',
    date: '2025-04-18',
    openingHours: { opens: '07:00', closes: '08:00' },
    demand: {
      source: { kind: 'typed' },
      arrivals: { kind: 'trace', passengers: arrivalTimes.map((at) => ({ at, direction: 'departure' as const, category })) },
      flows: [],
      profiles: [],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: [
      {
        id: category,
        name: { en: 'Passengers', 'zh-Hant-HK': '旅客' },
        group: 'resident',
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
        id: 'counter',
        name: { en: 'The counter', 'zh-Hant-HK': '櫃枱' },
        direction: 'departure',
        timetable: [{ from: '07:00', open: 1 }],
        queue: 'single-line',
        handover: 0,
        serves: [{ group: 'resident', time: { distribution: 'constant', mean: 60, cv: 0 } }],
      },
    ],
    bankChoice: 'shortest-expected-wait',
    targets: [{ id: 'within-one-minute', direction: 'departure', groups: ['resident'], share: 0.8, withinMinutes: 1 }],
    run: { seed: 1, replications: 2, confidenceLevel: 0.95 },
  },
});
