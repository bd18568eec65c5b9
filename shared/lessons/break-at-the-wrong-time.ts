// A break at the wrong time: the same half-hour costs nothing or everything.

import { atCounters, desks, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const tide = [1, 1, 1, 1.5, 2, 2.6, 2.9, 3, 3, 2.9, 2.6, 2, 1.5, 1.2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const breakAt = (time: string) => ({ what: 'staff', at: clock(time), until: clock(time) + 1800, bank: 'desks', by: -2 }) as const;

const title = said('A break at the wrong time', '小休時間不對');

export const breakAtTheWrongTime: Lesson = {
  id: 'break-at-the-wrong-time',
  title,
  claim: said(
    'Two officers’ break of half an hour at the peak makes the mean wait of the morning more than twice as long; after the peak nobody notices it.',
    '兩名人員在高峰時休息半小時，整個上午的平均輪候超過兩倍；在高峰後休息則無人察覺。',
  ),
  minutes: 6,
  scenario: lessonHall({
    name: title,
    categories: [atCounters('resident', said('Passengers', '旅客'))],
    flows: [{ direction: 'departure', group: 'resident', passengers: 1900, tide }],
    banks: [
      desks({ id: 'desks', name: said('Eight counters', '八個櫃枱'), direction: 'departure', group: 'resident', open: 8, seconds: 50 }),
    ],
  }),
  steps: [
    {
      title: said('A peak of an hour', '一小時的高峰'),
      text: said(
        'Passengers come mostly between 08:15 and 09:45; eight officers just manage. Two of them need a break of half an hour.',
        '旅客主要在08:15至09:45到達，八名人員剛好應付。其中兩人須休息半小時。',
      ),
      at: clock('08:15'),
    },
    {
      title: said('At 08:45', '08:45休息'),
      text: said('They go at 08:45, as the roster of a quiet day would have it.', '他們按平日更表於08:45休息。'),
      at: clock('08:45'),
      steppedIn: [breakAt('08:45')],
      beside: [],
      question: {
        ask: said('They are back at 09:15. How long does the line last?', '他們09:15回來。人龍維持多久？'),
        answers: [
          said('Until 09:15', '至09:15'),
          said('Until the peak is over, and longer', '至高峰過後，甚至更久'),
          said('Until 13:00', '至13:00'),
        ],
        right: 1,
        because: said(
          'What is not cleared at the peak waits until there is room: after the peak. Minutes of officers are worth most when all are needed.',
          '高峰時未能處理的旅客，要等到高峰過後才有餘力處理。人員的每一分鐘，在全員都需要時最寶貴。',
        ),
      },
    },
    {
      title: said('At 11:30', '11:30休息'),
      text: said(
        'The same break, the same officers, after the peak. The two halls hardly differ from each other.',
        '同樣的人、同樣的休息，改在高峰之後。兩個大堂幾乎沒有分別。',
      ),
      at: clock('11:30'),
      steppedIn: [breakAt('11:30')],
      beside: [],
      tryThis: said(
        'Move the break in the log along the morning. From when on does it cost less than a minute a passenger?',
        '請在紀錄中移動休息時間。由何時起，平均每名旅客的代價少於一分鐘？',
      ),
    },
  ],
};
