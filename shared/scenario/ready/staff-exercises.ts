// Exercises about the people behind the counters: invented days, each about one way of staffing.

import type { LocalizedText } from '../../reference/sourced.ts';
import { visitorDesks, visitorExercise, visitors } from './visitor-exercise.ts';
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

const invented =
  'An exercise, not a real day: invented passengers, counters and officers.\n\n練習用，並非真實日子：旅客、櫃枱及人員均為虛構。';
const calledTitle: LocalizedText = { en: 'Officers called when the line grows', 'zh-Hant-HK': '人龍變長才召來人員' };

export const calledWhenTheLineGrows = writtenScenario({
  id: 'called-when-the-line-grows',
  kind: 'exercise',
  title: calledTitle,
  teaches: {
    en: 'Seven counters, and six officers more within ten minutes of a line of forty: coaches at noon are met, and the officers go back. Remove the reserves under Counters, or open thirteen counters all day, and compare officer-hours and waits.',
    'zh-Hant-HK':
      '平時開七個櫃枱；人龍達四十人時，十分鐘內召來六名人員應付中午的旅遊巴，其後人員離開。在「櫃枱」移除後備人員，或全日開放十三個櫃枱，比較人員工時與輪候時間。',
  },
  scenario: visitorExercise({
    name: calledTitle,
    notes: invented,
    hours: [300, 400, 500, 500, 600, 1200, 1100, 600, 400],
    profile: { id: 'day', name: { en: 'Coaches at noon', 'zh-Hant-HK': '中午的旅遊巴' } },
    banks: [
      visitorDesks(
        'visitor-counters',
        { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
        {
          timetable: [{ from: '07:00', open: 7 }],
          reserves: [
            { officers: 6, delayMinutes: 10, when: { measure: 'people', above: 40, forMinutes: 5, below: 10, belowForMinutes: 10 } },
          ],
        },
      ),
    ],
  }),
});

const courtesyTitle: LocalizedText = { en: 'Counters for those who need them', 'zh-Hant-HK': '為有需要人士而設的櫃枱' };

export const countersForThoseWhoNeedThem = writtenScenario({
  id: 'counters-for-those-who-need-them',
  kind: 'exercise',
  title: courtesyTitle,
  teaches: {
    en: 'One passenger in ten needs assistance and takes half as long again; two of twelve counters are kept for them. Untick courtesy under Counters: the others wait a little less, and those who can stand least as long as everybody.',
    'zh-Hant-HK':
      '每十名旅客有一名需要協助，所需時間多一半；十二個櫃枱中留兩個專供他們使用。在「櫃枱」取消關愛櫃枱：其他人少等一點，最不宜久站的人卻要與眾人同樣久候。',
  },
  scenario: visitorExercise({
    name: courtesyTitle,
    notes: invented,
    hours: [500, 1000, 1290, 1290, 900, 350],
    profile: { id: 'morning', name: { en: 'The morning', 'zh-Hant-HK': '上午' } },
    categories: [
      { ...visitors, share: 0.9 },
      {
        ...visitors,
        id: 'visitors-assisted',
        name: { en: 'Visitors who need assistance', 'zh-Hant-HK': '需要協助的訪客' },
        needsAssistance: true,
        share: 0.1,
        timeFactors: { eChannel: 1, counter: 1.5 },
      },
    ],
    banks: [
      visitorDesks('visitor-counters', { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' }, { timetable: [{ from: '07:00', open: 10 }] }),
      visitorDesks(
        'courtesy-counters',
        { en: 'Courtesy counters', 'zh-Hant-HK': '關愛櫃枱' },
        { timetable: [{ from: '07:00', open: 2 }], courtesy: true },
      ),
    ],
  }),
});

const handoverTitle: LocalizedText = { en: 'Off at ten, in the midst of a passenger', 'zh-Hant-HK': '十時下班，旅客只檢查了一半' };

export const offAtTen = writtenScenario({
  id: 'off-at-ten',
  kind: 'exercise',
  title: handoverTitle,
  teaches: {
    en: 'Long questions, five minutes a passenger; at 10:00 half of sixteen officers go off and hand over whom they have. Services and referrals tells how long these wait again, which no target counts. Untick it under Counters: officers stay some minutes longer, nobody waits twice, and the line behind moves sooner.',
    'zh-Hant-HK':
      '查問需時，每名旅客五分鐘；十時，十六名人員有一半下班，把手上旅客移交。「服務及轉介」顯示他們要再輪候多久，而目標並不計算這段時間。在「櫃枱」取消移交：人員多留數分鐘，無人輪候兩次，後面的人龍也走得較快。',
  },
  scenario: visitorExercise({
    name: handoverTitle,
    notes: invented,
    hours: [150, 180, 185, 75, 70, 60],
    profile: { id: 'morning', name: { en: 'The morning', 'zh-Hant-HK': '上午' } },
    banks: [
      visitorDesks(
        'visitor-counters',
        { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
        {
          timetable: [
            { from: '07:00', open: 16 },
            { from: '10:00', open: 8 },
          ],
          handsOver: true,
          serves: [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 300, cv: 0.6 } }],
        },
      ),
    ],
  }),
});

const onTimeTitle: LocalizedText = { en: 'Six officers wanted elsewhere', 'zh-Hant-HK': '六名人員要到別處' };

/** Every other quarter-hour from 07:00 to noon. */
const inTurns = Array.from({ length: 20 }, (_, quarter) => ({
  from: `${String(7 + Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4]}`,
  open: quarter % 2 === 0 ? 14 : 8,
}));

export const sixOfficersWantedElsewhere = writtenScenario({
  id: 'six-officers-wanted-elsewhere',
  kind: 'exercise',
  title: onTimeTitle,
  teaches: {
    en: 'Every other quarter-hour six of fourteen counters close, those with the highest numbers, and a passenger takes four minutes: officers stay until theirs is finished. Let idle counters close first under Counters: a quarter or more of that time is saved, and the wait hardly changes.',
    'zh-Hant-HK':
      '每隔一刻鐘，十四個櫃枱中號碼最大的六個關閉，而每名旅客需時四分鐘：人員要完成手續才能離開。在「櫃枱」改為空閒的櫃枱先關閉：這些時間節省四分之一以上，輪候幾乎不變。',
  },
  scenario: visitorExercise({
    name: onTimeTitle,
    notes: invented,
    hours: [90, 110, 120, 110, 90],
    profile: { id: 'morning', name: { en: 'The morning', 'zh-Hant-HK': '上午' } },
    banks: [
      visitorDesks(
        'visitor-counters',
        { en: 'Visitor counters', 'zh-Hant-HK': '訪客櫃枱' },
        { timetable: inTurns, serves: [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 240, cv: 0.6 } }] },
      ),
    ],
  }),
});

export const staffExercises = [
  breakAtTheWrongTime,
  calledWhenTheLineGrows,
  countersForThoseWhoNeedThem,
  offAtTen,
  sixOfficersWantedElsewhere,
];
