// Exercises about lines: invented mornings at counters, each about one way of lining up. The passengers of all of them are the same.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Queues } from '../schema/queue-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { visitorDesks, visitorExercise } from './visitor-exercise.ts';
import { writtenScenario } from './written-scenario.ts';

const sixDesks = { timetable: [{ from: '07:00', open: 6 }] };
const nearDesks = visitorDesks('near', { en: 'Counters by the escalator', 'zh-Hant-HK': '扶手電梯旁的櫃枱' }, sixDesks);
const farDesks = visitorDesks('far', { en: 'Counters at the far end', 'zh-Hant-HK': '遠端的櫃枱' }, sixDesks);

function exerciseDay(name: LocalizedText, queues: Queues): Scenario {
  return visitorExercise({
    name,
    notes: 'An exercise, not a real day: invented passengers and counters.\n\n練習用，並非真實日子：旅客及櫃枱均為虛構。',
    hours: [550, 1100, 1290, 1000, 400],
    profile: { id: 'morning', name: { en: 'The morning', 'zh-Hant-HK': '上午' } },
    banks: [nearDesks, farDesks],
    queues,
  });
}

const signTitle = { en: 'The sign at the escalator', 'zh-Hant-HK': '扶手電梯旁的指示牌' };

export const signAtTheEscalator = writtenScenario({
  id: 'sign-at-the-escalator',
  kind: 'exercise',
  title: signTitle,
  teaches: {
    en: 'A sign sends two of three passengers to the nearer counters, and most follow it. Remove the sign under Queues: the same officers, half the wait.',
    'zh-Hant-HK': '指示牌引導三分之二的旅客前往較近的櫃枱，而多數人會依從。在「排隊」移除指示牌：人手不變，輪候大減。',
  },
  scenario: exerciseDay(signTitle, {
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
    'zh-Hant-HK': '十二個櫃枱分兩組，共用一條人龍。在「排隊」移除共用人龍，再改為各自一條人龍：人手不變，輪候一次比一次長。',
  },
  scenario: exerciseDay(oneOrManyTitle, { sharedLines: [['near', 'far']] }),
});

const changingTitle = { en: 'Whoever changes lines mends the sign', 'zh-Hant-HK': '轉隊的人抵銷了指示牌' };

export const whoeverChangesLines = writtenScenario({
  id: 'whoever-changes-lines',
  kind: 'exercise',
  title: changingTitle,
  teaches: {
    en: 'The sign at the escalator once more, but whoever stands last changes over where a minute can be saved. Remove changing lines under Queues: the wait is that of the sign again.',
    'zh-Hant-HK': '同一個扶手電梯旁的指示牌，但排在最後的人如可節省一分鐘便會轉隊。在「排隊」移除轉隊：輪候時間又變回指示牌所造成的樣子。',
  },
  scenario: exerciseDay(changingTitle, { ...signAtTheEscalator.scenario.queues, jockeying: { minutesSaved: 1 } }),
});

const turningTitle = { en: 'The wait that nobody waited', 'zh-Hant-HK': '沒有人等過的輪候' };

export const waitThatNobodyWaited = writtenScenario({
  id: 'wait-that-nobody-waited',
  kind: 'exercise',
  title: turningTitle,
  teaches: {
    en: 'Nine counters where twelve are needed, and the pledge is kept all the same: visitors who see the line turn back. See how many in the results, then remove turning back under Queues.',
    'zh-Hant-HK':
      '需要十二個櫃枱，只開九個，服務承諾照樣做到：因為訪客見人龍太長便離去。先看結果中有多少人離去，再在「排隊」移除卻步離去。',
  },
  scenario: {
    ...exerciseDay(turningTitle, { balking: { direction: 'departure', groups: ['mainland-visitor'], rule: { by: 'wait', patience: 8 } } }),
    banks: [{ ...nearDesks, timetable: [{ from: '07:00', open: 9 }] }],
  },
});

const outsideTitle = { en: 'The crowd moves outside', 'zh-Hant-HK': '人龍移到大堂外' };

export const crowdMovesOutside = writtenScenario({
  id: 'crowd-moves-outside',
  kind: 'exercise',
  title: outsideTitle,
  teaches: {
    en: 'A hall of 200 m² takes 150 people; the others wait on the concourse. Remove the entrance under Queues: the hall is crowded as never before, and nobody waits a minute more or less.',
    'zh-Hant-HK':
      '200平方米的大堂只容150人，其餘的人在外等候。在「排隊」移除入口限制：大堂前所未有地擠迫，而每人的輪候時間一分鐘也沒有增減。',
  },
  scenario: {
    ...exerciseDay(outsideTitle, {
      areas: [{ direction: 'departure', squareMeters: 200 }],
      entrances: [{ direction: 'departure', capacity: 150 }],
    }),
    banks: [{ ...nearDesks, timetable: [{ from: '07:00', open: 9 }] }],
  },
});

export const queueExercises = [signAtTheEscalator, oneLineOrMany, whoeverChangesLines, waitThatNobodyWaited, crowdMovesOutside];
