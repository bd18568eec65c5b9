// One bad gate: five of six is far from five sixths of the trouble.

import { atGates, atCounters, desks, gates, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const fault = { what: 'fail', at: clock('08:30'), until: clock('10:30'), bank: 'gates', server: 3 } as const;

const title = said('One bad gate', '一條故障的e-道');

export const oneBadGate: Lesson = {
  id: 'one-bad-gate',
  title,
  claim: said(
    'One e-Channel in six out of order for two hours makes the wait of the whole morning at least five times as long; the spare one, opened at once, takes nearly all of it away.',
    '六條e-道中一條故障兩小時，足以令整個上午的平均輪候至少增至五倍；即時開放後備e-道，則幾乎全部消除。',
  ),
  minutes: 8,
  scenario: lessonHall({
    name: title,
    categories: [atGates(), { ...atCounters('resident', said('At counters', '使用櫃枱')), share: 0 }],
    flows: [{ direction: 'departure', group: 'resident', passengers: 5700 }],
    banks: [
      gates({ id: 'gates', name: said('e-Channels', 'e-道'), direction: 'departure', open: 6, most: 7, seconds: 20 }),
      desks({ id: 'desk', name: said('Counter', '櫃枱'), direction: 'departure', group: 'resident', open: 1, seconds: 20 }),
    ],
  }),
  steps: [
    {
      title: said('All is well', '一切正常'),
      text: said(
        'Six e-Channels, 20 seconds for a passenger, 950 passengers an hour: busy, and hardly a line.',
        '六條e-道，每名旅客20秒，每小時950名旅客：繁忙，但幾乎沒有人龍。',
      ),
      at: clock('08:25'),
    },
    {
      title: said('08:30: lane 3 fails', '08:30：3號e-道故障'),
      text: said(
        'It is mended at 10:30. Five lanes clear 900 passengers an hour: 50 fewer than come. Play at 60 times and watch the line.',
        '故障至10:30修復。五條e-道每小時只能處理900人，比到達的少50人。請以60倍速播放，留意人龍。',
      ),
      at: clock('08:30'),
      steppedIn: [fault],
      beside: [],
      question: {
        ask: said('When is the line gone again?', '人龍何時消失？'),
        answers: [
          said('At 10:30, when the lane is mended', '10:30修復之時'),
          said('A few minutes later', '數分鐘後'),
          said('About an hour later or more', '約一小時或更久之後'),
        ],
        right: 2,
        because: said(
          'A hundred people or more stand in line at 10:30, and six lanes clear only 130 an hour more than come.',
          '10:30時已有逾百人輪候，而六條e-道每小時只能比到達人數多處理130人。',
        ),
      },
    },
    {
      title: said('The spare lane', '後備e-道'),
      text: said(
        'There is a seventh lane, closed. Opened five minutes after the fault, it changes the whole morning.',
        '第七條e-道一直關閉。故障五分鐘後開放，整個上午便不同。',
      ),
      at: clock('09:30'),
      steppedIn: [fault, { what: 'open', at: clock('08:35'), bank: 'gates', open: 7 }],
      beside: [fault],
      tryThis: said(
        'Move the time of the order in the log to 09:30. What does an hour of waiting for the decision cost?',
        '請在紀錄中把開放時間改為09:30。遲一小時決定，代價多大？',
      ),
    },
  ],
};
