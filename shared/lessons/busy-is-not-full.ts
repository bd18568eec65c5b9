// Why 95 % busy is not 85 %: waits grow without bound as the last reserve goes.

import { atCounters, desks, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const hall = { group: 'resident', open: 5, seconds: 60 } as const;

const title = said('Why 95 % busy is not 85 %', '為何95%繁忙不等於85%');

export const busyIsNotFull: Lesson = {
  id: 'busy-is-not-full',
  title,
  claim: said(
    'An eighth more passengers make waits more than twice as long when the counters are nearly full already.',
    '櫃枱已接近飽和時，旅客只多約八分之一，輪候時間便超過兩倍。',
  ),
  minutes: 6,
  scenario: lessonHall({
    name: title,
    categories: [atCounters('resident', said('Passengers', '旅客'))],
    flows: [
      { direction: 'departure', group: 'resident', passengers: 1530 },
      { direction: 'arrival', group: 'resident', passengers: 1710 },
    ],
    banks: [
      desks({ ...hall, id: 'at-85', name: said('Busy 85 % of the time', '85%時間繁忙'), direction: 'departure' }),
      desks({ ...hall, id: 'at-95', name: said('Busy 95 % of the time', '95%時間繁忙'), direction: 'arrival' }),
    ],
  }),
  steps: [
    {
      title: said('Five officers on each side', '兩邊各有五名人員'),
      text: said(
        'Each passenger takes a minute on average. One side gets 255 passengers an hour, the other 285: enough to keep the officers busy 85 % and 95 % of the time. To an eye that counts idle officers, both look well used.',
        '每名旅客平均需一分鐘。一邊每小時有255名旅客，另一邊285名，分別使人員85%及95%的時間繁忙。只看有沒有閒着的人員，兩邊都似乎善用人手。',
      ),
      at: clock('08:30'),
      question: {
        ask: said('How much longer are the waits at 95 %?', '95%時輪候時間長多少？'),
        answers: [
          said('An eighth longer, like the number of passengers', '長八分之一，與旅客人數一樣'),
          said('More than twice as long', '超過兩倍'),
          said('The same', '一樣'),
        ],
        right: 1,
        because: said(
          'Nobody can store the minutes in which an officer had nothing to do. At 85 % there are three times as many of them to work a crowd off than at 95 %.',
          '人員空閒的分鐘不能儲存。85%時可用來消化人龍的空閒時間，是95%時的三倍。',
        ),
      },
    },
    {
      title: said('Look at the rest of the morning', '看餘下的上午'),
      text: said(
        'Play on. The line at 95 % comes and goes in waves of half an hour: one crowd has hardly gone when the next comes. It is not broken; it just has no reserve.',
        '繼續播放。95%一邊的人龍以半小時為一浪：一批人剛消化，下一批又到。並無任何故障，只是沒有餘力。',
      ),
      at: clock('10:00'),
    },
    {
      title: said('One officer leaves', '一名人員離開'),
      text: said(
        'Now let one officer leave for half an hour on each side, and see how long each line takes to come back.',
        '現在讓兩邊各有一名人員離開半小時，看人龍要多久才回復。',
      ),
      at: clock('10:30'),
      steppedIn: [
        { what: 'staff', at: clock('10:30'), until: clock('11:00'), bank: 'at-85', by: -1 },
        { what: 'staff', at: clock('10:30'), until: clock('11:00'), bank: 'at-95', by: -1 },
      ],
      beside: [],
      tryThis: said('Plan for the waits you promise, not for how busy the officers are.', '請按所承諾的輪候時間規劃，而非按人員有多忙。'),
    },
  ],
};
