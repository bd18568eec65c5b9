// An exercise about secondary examination: an invented afternoon of arrivals on which the room is too small.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { visitorDesks, visitorExercise } from './visitor-exercise.ts';
import { writtenScenario } from './written-scenario.ts';

const title: LocalizedText = { en: 'A room that is too small', 'zh-Hant-HK': '容納不下的查問室' };

/** The same day for those who come in the other way. */
function arriving(scenario: Scenario): Scenario {
  return {
    ...scenario,
    demand: { ...scenario.demand, flows: scenario.demand.flows.map((flow) => ({ ...flow, direction: 'arrival' })) },
    banks: scenario.banks.map((bank) => ({ ...bank, direction: 'arrival' })),
    targets: scenario.targets.map((target) => ({ ...target, direction: 'arrival' })),
  };
}

const scenario: Scenario = {
  ...arriving(
    visitorExercise({
      name: title,
      notes: 'An exercise, not a real day: invented passengers, counters and officers.\n\n練習用，並非真實日子：旅客、櫃枱及人員均為虛構。',
      hours: [400, 700, 1000, 1000, 700, 300],
      profile: { id: 'day', name: { en: 'The afternoon', 'zh-Hant-HK': '下午' } },
      banks: [
        visitorDesks(
          'visitor-counters',
          { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
          { timetable: [{ from: '07:00', open: 13 }] },
        ),
      ],
    }),
  ),
  examination: {
    direction: 'arrival',
    officers: [{ from: '07:00', open: 4 }],
    places: 6,
    whenFull: 'hold',
    reasons: [
      {
        reason: 'questioning',
        time: { distribution: 'lognormal', mean: 720, cv: 0.8 },
        referrals: [{ group: 'mainland-visitor', share: 0.025, refused: 0.45 }],
      },
    ],
  },
};

export const roomThatIsTooSmall = writtenScenario({
  id: 'room-that-is-too-small',
  kind: 'exercise',
  title,
  teaches: {
    en: 'One visitor in forty is questioned. While the room, of six places, is full, counters keep whom they send, and the line behind them grows. Let them wait before the room, or add two officers to it, under Counters: the line is gone.',
    'zh-Hant-HK':
      '每四十名訪客有一名被查問。查問室只有六個位置，滿額時櫃枱留住旅客，後面的人龍愈來愈長。在「櫃枱」改為在房外排隊，或加派兩名查問人員，人龍便會消失。',
  },
  scenario,
});
