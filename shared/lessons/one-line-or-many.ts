// One line for all counters, or one for each: the same people, the same officers, other waits.

import { atCounters, desks, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const hall = { direction: 'departure', group: 'resident', open: 6, seconds: 60 } as const;

const title = said('One line or many', '一條人龍還是多條人龍');

export const oneLineOrMany: Lesson = {
  id: 'one-line-or-many',
  title,
  claim: said(
    'With a line for each counter the unlucky wait much longer than in one line for all, although the officers do the same work.',
    '每個櫃枱各排一隊時，雖然人手和工作量相同，運氣差的旅客輪候時間遠比共用一條隊長。',
  ),
  minutes: 6,
  scenario: lessonHall({
    name: title,
    categories: [atCounters('resident', said('Passengers', '旅客'))],
    flows: [
      { direction: 'departure', group: 'resident', passengers: 1990 },
      { direction: 'arrival', group: 'resident', passengers: 1990 },
    ],
    banks: [
      desks({ ...hall, id: 'one-line', name: said('One line for six', '六櫃枱共用一隊') }),
      desks({ ...hall, id: 'six-lines', name: said('A line for each', '每櫃枱各一隊'), direction: 'arrival', queue: 'line-per-server' }),
    ],
  }),
  steps: [
    {
      title: said('Two halls, one difference', '兩邊只有一處不同'),
      text: said(
        'Both sides have six counters, a minute for a passenger on average, and as many passengers. On one side all stand in one line; on the other each joins the shortest of six lines. Press play.',
        '兩邊各有六個櫃枱，每名旅客平均需一分鐘，旅客人數相同。一邊全部排一條隊，另一邊則各自加入六條隊中最短的一條。請按播放。',
      ),
      at: clock('08:30'),
    },
    {
      title: said('Who waits longest?', '誰等得最久？'),
      text: said(
        'Watch the ends of the six lines for a while. Now and then one stands still behind a slow passenger while its neighbour is served.',
        '請留意六條隊的隊尾。有時一條隊因前面一名旅客較慢而停住，旁邊的隊卻在前進。',
      ),
      at: clock('10:00'),
      question: {
        ask: said('What do six lines change, compared with one?', '與一條隊相比，六條隊有何改變？'),
        answers: [
          said('Nothing: the officers do the same work', '沒有改變：人員工作量相同'),
          said('The mean wait a little, the longest waits a lot', '平均輪候稍長，最長輪候則長得多'),
          said('Everybody waits twice as long', '每人輪候時間都加倍'),
        ],
        right: 1,
        because: said(
          'The mean rises by about a quarter, because a free counter cannot help a line that is not its own. The longest wait of the morning doubles: whoever stands behind a slow passenger is stuck.',
          '平均輪候約多四分之一，因為空閒的櫃枱不能幫助別的隊。上午最長的輪候則約為兩倍：排在較慢旅客後面的人只能等。',
        ),
      },
    },
    {
      title: said('Follow one of them', '跟隨其中一人'),
      text: said(
        'Open one of the longest waits in the list “Follow one passenger”. Nearly all of them stood in one of the six lines.',
        '在「跟隨一名旅客」中打開其中一個最長的輪候。他們幾乎全部排在六條隊的其中一條。',
      ),
      at: clock('11:00'),
      tryThis: said(
        'Close one counter on each side for half an hour, and see which side it hurts more.',
        '請在兩邊各關閉一個櫃枱半小時，看哪一邊受影響較大。',
      ),
    },
  ],
};
