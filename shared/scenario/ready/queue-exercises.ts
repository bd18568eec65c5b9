// Exercises about lines: invented mornings at counters, each about one way of lining up. The passengers of all of them are the same.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Queues } from '../queue-schema.ts';
import type { Scenario } from '../schema.ts';
import { visitorDesks, visitorExercise } from './visitor-exercise.ts';
import { writtenScenario } from './written-scenario.ts';

const sixDesks = { timetable: [{ from: '07:00', open: 6 }] };
const nearDesks = visitorDesks('near', { en: 'Counters by the escalator', 'zh-Hant-HK': '扶手電梯旁的櫃枱' }, sixDesks);
const farDesks = visitorDesks('far', { en: 'Counters at the far end', 'zh-Hant-HK': '遠端的櫃枱' }, sixDesks);

function exerciseDay(name: LocalizedText, queues: Queues): Scenario {
  return visitorExercise({
    name,
    notes: 'An exercise, not a real day: invented passengers and counters.\n\n練習用，並非真實日子：旅客及櫃枱均為虛構。',
    hours: [500, 900, 1050, 800, 350],
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

export const queueExercises = [signAtTheEscalator, oneLineOrMany];
