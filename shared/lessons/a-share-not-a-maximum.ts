// The pledge is a share, not a maximum: it can be held while some wait three times as long.

import { atCounters, desks, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const direction = 'arrival' as const;

const title = said('The pledge is a share, not a maximum', '服務承諾是比率，不是上限');

export const aShareNotAMaximum: Lesson = {
  id: 'a-share-not-a-maximum',
  title,
  claim: said(
    'More than 95 % of visitors wait at most 15 minutes, and yet some wait more than 30: all of them of one small group.',
    '超過95%訪客輪候不超過15分鐘，但仍有人輪候超過30分鐘，而且全部來自同一小組。',
  ),
  minutes: 7,
  scenario: lessonHall({
    name: title,
    categories: [
      atCounters('mainland-visitor', said('Mainland visitors', '內地訪客')),
      atCounters('other-visitor', said('Other visitors', '其他訪客')),
    ],
    flows: [
      { direction, group: 'mainland-visitor', passengers: 3600 },
      { direction, group: 'other-visitor', passengers: 150 },
    ],
    banks: [
      desks({
        id: 'mainland',
        name: said('Counters for Mainland visitors', '內地訪客櫃枱'),
        direction,
        group: 'mainland-visitor',
        open: 12,
        seconds: 50,
      }),
      desks({
        id: 'others',
        name: said('Counter for other visitors', '其他訪客櫃枱'),
        direction,
        group: 'other-visitor',
        open: 1,
        most: 2,
        seconds: 140,
      }),
    ],
    targets: [{ id: 'visitors-within-15', direction, groups: ['mainland-visitor', 'other-visitor'], share: 0.95, withinMinutes: 15 }],
  }),
  steps: [
    {
      title: said('A pledge that is held', '承諾已達到'),
      text: said(
        '95 % of all visitors within 15 minutes. Read the tile: far above. Go to the end of the morning with the time line: it stays there.',
        '95%訪客在15分鐘內。看指標：遠高於此。用時間軸到上午結束：仍然如此。',
      ),
      at: clock('09:00'),
      question: {
        ask: said('How long does the unluckiest visitor wait?', '運氣最差的訪客輪候多久？'),
        answers: [
          said('15 minutes at most: the pledge is held', '最多15分鐘：承諾已達到'),
          said('The pledge does not say', '承諾並沒有說明'),
          said('16 minutes or so', '約16分鐘'),
        ],
        right: 1,
        because: said(
          'A share counts how many wait too long, not how long they wait. Five in a hundred may wait for hours.',
          '比率只計有多少人等得太久，而不計等了多久。一百人中有五人可以等數小時。',
        ),
      },
    },
    {
      title: said('Who they are', '他們是誰'),
      text: said(
        'Open the longest waits. All of them are “other visitors”: 150 of 3,750, with one counter that is busy nine tenths of the time.',
        '打開最長的輪候。全部是「其他訪客」：3,750人中的150人，只有一個櫃枱，九成時間繁忙。',
      ),
      at: clock('11:00'),
    },
    {
      title: said('One more counter', '加開一個櫃枱'),
      text: said(
        'A second counter for them from 08:00 on. The share within 15 minutes hardly moves; the longest wait does.',
        '由08:00起為他們加開一個櫃枱。15分鐘內的比率幾乎不變，最長輪候卻大減。',
      ),
      at: clock('11:00'),
      steppedIn: [{ what: 'open', at: clock('08:00'), bank: 'others', open: 2 }],
      beside: [],
      tryThis: said(
        'In Targets, give other visitors a target of their own. Would it have been held?',
        '請在「目標」為其他訪客另設目標。能否達到？',
      ),
    },
  ],
};
