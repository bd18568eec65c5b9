// Queue once: lanes in which both authorities check, or lanes of each with a line of its own.

import type { Bank } from '../scenario/schema/bank-schema.ts';
import { atCounters, atGates, desks, gates, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const desk = { group: 'resident', open: 1, seconds: 40 } as const;
const lane = { open: 3, seconds: 12, direction: 'arrival' } as const;
const of = (authority: 'first' | 'second', bank: Bank): Bank => ({ ...bank, authority });
const joint = gates({ id: 'joint', name: said('Six joint lanes', '六條共用通道'), direction: 'departure', open: 6, seconds: 12 });

const title = said('Queue once', '只排一次隊');

export const queueOnce: Lesson = {
  id: 'queue-once',
  title,
  claim: said(
    'Six lanes that check for both authorities, with one line, make passengers wait less than half as long as three lanes for each with two lines.',
    '六條由雙方共同檢查、只排一隊的通道，旅客輪候時間不足雙方各三條、排兩次隊的一半。',
  ),
  minutes: 7,
  scenario: {
    ...lessonHall({
      name: title,
      categories: [atGates(), { ...atCounters('resident', said('At counters', '使用櫃枱')), share: 0 }],
      flows: [
        { direction: 'departure', group: 'resident', passengers: 4900 },
        { direction: 'arrival', group: 'resident', passengers: 4900 },
      ],
      banks: [
        joint.kind === 'e-channel'
          ? { ...joint, secondZone: { time: { distribution: 'lognormal', mean: 6, cv: 0.3 }, refusal: 0 } }
          : joint,
        desks({ ...desk, id: 'joint-desk', name: said('Joint counter', '共用櫃枱'), direction: 'departure' }),
        of('first', gates({ ...lane, id: 'first', name: said('First authority', '第一方') })),
        of('first', desks({ ...desk, id: 'first-desk', name: said('Its counter', '第一方櫃枱'), direction: 'arrival' })),
        of('second', gates({ ...lane, id: 'second', name: said('Second authority', '第二方') })),
        of('second', desks({ ...desk, id: 'second-desk', name: said('Its counter', '第二方櫃枱'), direction: 'arrival' })),
      ],
    }),
    walkBetweenAuthorities: { distribution: 'lognormal', mean: 60, cv: 0.3 },
  },
  steps: [
    {
      title: said('Two authorities, two ways', '兩個當局，兩種方式'),
      text: said(
        'Those who leave go through joint lanes: one line, a document read once, two doors. Those who arrive go through three lanes of the first authority, walk a minute, and queue again for three lanes of the second.',
        '出境旅客使用共用通道：排一次隊、讀取一次證件、經過兩道門。入境旅客先經第一方的三條通道，步行一分鐘，再為第二方的三條通道排隊。',
      ),
      at: clock('08:30'),
      question: {
        ask: said('Six lanes on either side. Where do passengers wait longer?', '兩邊各有六條通道。哪邊輪候較久？'),
        answers: [
          said('The same: the checks are the same', '一樣：檢查相同'),
          said('In two lines: both run near their limit', '排兩次隊的一邊：兩邊都接近極限'),
          said('In one line: it is longer', '排一次隊的一邊：人龍較長'),
        ],
        right: 1,
        because: said(
          'Three lanes of each authority must each clear everybody, and are nearly full. In a joint lane the second check takes half as long, since nothing is read again, and the lane takes the next passenger meanwhile.',
          '雙方的三條通道都要處理所有旅客，接近飽和。共用通道的第二次檢查無須再讀取證件，時間減半，而期間第一區已可接待下一位。',
        ),
      },
    },
    {
      title: said('Follow one who queues twice', '跟隨一名排兩次隊的旅客'),
      text: said(
        'Take one of the longest waits from the list. Its story names both lines, and the walk between them.',
        '在名單中選一個最長的輪候。其經過列出兩條人龍及中間的步行。',
      ),
      at: clock('10:00'),
    },
    {
      title: said('One lane of each side fails', '每邊一條通道故障'),
      text: said(
        'A lane of the first authority and a joint lane are out of order for half an hour from 10:00. One lane in six can be spared; one in three cannot.',
        '由10:00起半小時，第一方一條通道及一條共用通道故障。六條可少一條，三條卻不能。',
      ),
      at: clock('10:00'),
      steppedIn: [
        { what: 'fail', at: clock('10:00'), until: clock('10:30'), bank: 'joint', server: 1 },
        { what: 'fail', at: clock('10:00'), until: clock('10:30'), bank: 'first', server: 1 },
      ],
      beside: [],
      tryThis: said('Put a lane of the second authority out of order as well.', '請也讓第二方一條通道故障。'),
    },
  ],
};
