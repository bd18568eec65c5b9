// An exercise about families: an invented holiday morning on which the adult whom a child does not need uses an e-Channel, and waits beyond.

import { cite } from '../../reference/sourced.ts';
import { counterBankOf, eChannelBankOf, timetableOf } from '../defaults/default-banks.ts';
import { adultsWithChild } from '../defaults/default-category.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import { exerciseDay } from './exercise-day.ts';
import { writtenScenario } from './written-scenario.ts';

const title = cite('Families that split', '分開過關的家庭');

const atUsualPace = { eChannel: 1, counter: 1 };

const categories: PassengerCategory[] = [
  {
    id: 'adults',
    name: cite('Residents aged 11 or above', '11歲或以上居民'),
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card'],
    share: 0.84,
    eChannelUptake: 0.9,
    companions: 0,
    timeFactors: atUsualPace,
  },
  {
    id: 'children',
    name: cite('Children under 7', '7歲以下兒童'),
    group: 'resident',
    age: 'under-7',
    enrolments: [],
    share: 0.16,
    eChannelUptake: 0,
    companions: 2,
    party: { way: 'split', adultsWithChild: adultsWithChild.value },
    timeFactors: atUsualPace,
  },
];

export const familiesThatSplit = writtenScenario({
  id: 'families-that-split',
  kind: 'exercise',
  title,
  teaches: cite(
    'Each small child comes with two adults; one stays with it at the counter, the other takes an e-Channel. Under Passengers let them stay together, their time reported: four in ten more people at the same counters, and the pledge is missed. But look who waits beyond the control for the child: no target counts them.',
    '每名幼童與兩名成人同行：一人陪同到櫃枱，另一人使用e-道。在「旅客」改為一起過關並報告合共所需時間：同樣的櫃枱多了四成人，服務承諾不能達到。但也請看誰在關後等候孩子：沒有任何目標計算他們的等候。',
  ),
  scenario: exerciseDay({
    name: title,
    notes:
      'An exercise, not a real day: invented passengers, lanes and counters. How many adults stay with a child is assumed.\n\n練習用，並非真實日子：旅客、通道及櫃枱均為虛構；陪同兒童的成人數目屬假設。',
    hours: [1000, 1700, 1850, 1650, 850],
    profile: { id: 'morning', name: cite('A holiday morning', '假日上午') },
    group: 'resident',
    categories,
    banks: [
      eChannelBankOf('lanes', cite('Resident e-Channels', '居民e-道'), 'departure', ['resident'], timetableOf(['07:00', 9])),
      counterBankOf('counters', cite('Resident counters', '居民櫃枱'), 'departure', ['resident'], timetableOf(['07:00', 3])),
    ],
    withinMinutes: 15,
    targetId: 'within-fifteen-minutes',
  }),
});
