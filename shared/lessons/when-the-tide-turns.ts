// When the tide turns: lanes that serve either direction are worth more than lanes of their own.

import type { Intervention } from '../scenario/schema/intervention-schema.ts';
import { atCounters, atGates, desks, gates, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const out = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const turned: readonly Intervention[] = [
  { what: 'share', at: clock('07:30'), shared: 'multi-purpose', atOther: 0 },
  { what: 'share', at: clock('10:00'), shared: 'multi-purpose', atOther: 4 },
];
const desk = { group: 'resident', open: 1, seconds: 20 } as const;

const title = said('When the tide turns', '潮水轉向時');

export const whenTheTideTurns: Lesson = {
  id: 'when-the-tide-turns',
  title,
  claim: said(
    'Twelve lanes, of which four are turned once with the tide, make waits in both directions less than a fifth of what they are with six lanes each way.',
    '十二條通道中四條隨人潮轉向一次，兩個方向的輪候均不足各佔六條時的五分之一。',
  ),
  minutes: 8,
  scenario: {
    ...lessonHall({
      name: title,
      categories: [atGates(), { ...atCounters('resident', said('At counters', '使用櫃枱')), share: 0 }],
      flows: [
        { direction: 'departure', group: 'resident', passengers: 4900, tide: out },
        { direction: 'arrival', group: 'resident', passengers: 4900, tide: out.toReversed() },
      ],
      banks: [
        gates({ id: 'departures', name: said('Lanes for departures', '出境e-道'), direction: 'departure', open: 4, seconds: 20 }),
        gates({ id: 'arrivals', name: said('Lanes for arrivals', '入境e-道'), direction: 'arrival', open: 4, seconds: 20 }),
        desks({ ...desk, id: 'departure-desk', name: said('Departure counter', '出境櫃枱'), direction: 'departure' }),
        desks({ ...desk, id: 'arrival-desk', name: said('Arrival counter', '入境櫃枱'), direction: 'arrival' }),
      ],
    }),
    sharedServers: [
      {
        id: 'multi-purpose',
        name: said('Multi-purpose lanes', '多功能e-道'),
        home: 'departures',
        other: 'arrivals',
        servers: 4,
        changeoverMinutes: 3,
        timetable: [{ from: '07:00', atOther: 2 }],
      },
    ],
  },
  steps: [
    {
      title: said('Six lanes each way', '兩個方向各六條'),
      text: said(
        'In the morning people leave, towards noon they come back. Twelve lanes: four of their own each way, and four multi-purpose ones, two each way all day. Play until 09:30.',
        '早上旅客出境，近午回程。十二條通道：每個方向自設四條，另有四條多功能e-道，全日每邊兩條。請播放至09:30。',
      ),
      at: clock('07:15'),
      question: {
        ask: said('What do the arrivals’ lanes do while departures queue?', '出境人龍很長時，入境e-道在做甚麼？'),
        answers: [said('They are as busy', '同樣繁忙'), said('Most of them stand idle', '大部分空着')],
        right: 1,
        because: said(
          'Twelve lanes are enough for everybody who comes. They only stand on the wrong side: first on one, later on the other.',
          '十二條通道足以應付所有旅客，只是放錯了方向：先是一邊，後來是另一邊。',
        ),
      },
    },
    {
      title: said('Turned with the tide', '隨人潮轉向'),
      text: said(
        'Multi-purpose lanes serve either way. All four for departures from 07:30, all four for arrivals from 10:00: the same twelve lanes. One that turns finishes its passenger, then serves nobody for three minutes.',
        '多功能e-道可服務任何一個方向。07:30起四條全供出境，10:00起四條全供入境：同樣是十二條。轉向時先完成現有旅客，其後三分鐘不服務任何人。',
      ),
      at: clock('09:00'),
      steppedIn: turned,
      beside: [],
    },
    {
      title: said('When to turn', '何時轉向'),
      text: said(
        'Play over 10:00, when the lanes are turned. Turned too early, departures queue; too late, arrivals do.',
        '播放至10:00通道轉向之時。太早轉向，出境會排隊；太遲，則入境會排隊。',
      ),
      at: clock('09:50'),
      steppedIn: turned,
      beside: [],
      tryThis: said(
        'Move the order of 10:00 to 09:00 and to 11:00 in the log. Which costs more?',
        '請在紀錄中把10:00的一項改為09:00及11:00。哪一個代價較大？',
      ),
    },
  ],
};
