// Exercises about the people behind the counters: invented days, each about one way of staffing.

import type { LocalizedText } from '../../reference/sourced.ts';
import { visitorDesks, visitorExercise } from './visitor-exercise.ts';
import { writtenScenario } from './written-scenario.ts';

const title: LocalizedText = { en: 'A break at the wrong time', 'zh-Hant-HK': '小休時間不對' };

const scenario = visitorExercise({
  name: title,
  notes: 'An exercise, not a real day: invented passengers, counters and officers.\n\n練習用，並非真實日子：旅客、櫃枱及人員均為虛構。',
  hours: [300, 400, 500, 500, 600, 1200, 1100, 600],
  profile: { id: 'day', name: { en: 'Coaches at noon', 'zh-Hant-HK': '中午的旅遊巴' } },
  banks: [
    visitorDesks(
      'visitor-counters',
      { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
      { timetable: [], staffing: { minimum: 4, maximum: 16 } },
    ),
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
});

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
