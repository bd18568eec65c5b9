// The family at the gate: one child under seven takes the whole family from the e-Channels to the counters.

import { atCounters, atGates, desks, gates, lessonHall } from './lesson-hall.ts';
import { clock, said, type Lesson } from './lesson.ts';

const child = {
  ...atCounters('resident', said('Children under 7, with their families', '7歲以下兒童及家人')),
  id: 'with-children',
  age: 'under-7',
  share: 0.12,
  companions: 1.5,
} as const;

const title = said('The family at the gate', '閘前的一家人');

export const familyAtTheGate: Lesson = {
  id: 'family-at-the-gate',
  title,
  claim: said(
    'One passenger in eight is a small child, yet nearly one in three goes to the counter: gates stand idle while families wait.',
    '旅客中只有八分之一是幼童，卻有近三成旅客須到櫃枱：e-道空着，家庭卻在輪候。',
  ),
  minutes: 7,
  scenario: lessonHall({
    name: title,
    categories: [atGates(0.88), child],
    flows: [{ direction: 'departure', group: 'resident', passengers: 6800 }],
    banks: [
      gates({ id: 'gates', name: said('Six e-Channels', '六條e-道'), direction: 'departure', open: 6, seconds: 12 }),
      desks({ id: 'desks', name: said('Counters', '櫃枱'), direction: 'departure', group: 'resident', open: 2, most: 4, seconds: 20 }),
    ],
  }),
  steps: [
    {
      title: said('A holiday morning', '假日上午'),
      text: said(
        'Six e-Channels and two counters. Children under seven may not use an e-Channel; their parents stay with them. Play, and watch where the families go.',
        '六條e-道和兩個櫃枱。7歲以下兒童不能使用e-道，父母須陪同。請播放，看家庭往哪裏去。',
      ),
      at: clock('08:00'),
      question: {
        ask: said('12 % of the passengers are small children. How many go to the counters?', '12%旅客是幼童。有多少旅客到櫃枱？'),
        answers: [said('12 %', '12%'), said('About 30 %', '約30%'), said('About half', '約一半')],
        right: 1,
        because: said(
          'Each child brings one or two adults along: 12 % times 2.5. The e-Channels lose the adults, and the counters get them.',
          '每名兒童帶同一至兩名成人：12%乘2.5。e-道少了這些成人，櫃枱則多了。',
        ),
      },
    },
    {
      title: said('Would more gates help?', '增加e-道有用嗎？'),
      text: said(
        'Read “Now in the hall”: more than half of the e-Channels are free at any time, both officers are taken and the line grows. Another e-Channel would stand idle beside the others.',
        '看「大堂現況」：任何時候都有過半e-道空着，兩名人員卻一直繁忙，隊伍不斷增長。再加e-道也只會閒置。',
      ),
      at: clock('10:00'),
    },
    {
      title: said('Two more counters', '加開兩個櫃枱'),
      text: said(
        'From 08:30 two more counters are open. Both halls play the same families side by side.',
        '由08:30起加開兩個櫃枱。兩個大堂並列播放同一批家庭。',
      ),
      at: clock('10:00'),
      steppedIn: [{ what: 'open', at: clock('08:30'), bank: 'desks', open: 4 }],
      beside: [],
      tryThis: said('Press “Compare over many days” to see whether it holds on other days.', '請按「以多日比較」，看其他日子是否亦然。'),
    },
  ],
};
