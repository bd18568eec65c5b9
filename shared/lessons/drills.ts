// Drills that the program carries: invented mornings with something that goes wrong in them.

import type { LocalizedText } from '../reference/sourced.ts';
import type { Drill } from '../scenario/schema/drill-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { atCounters, atGates, desks, gates, lessonHall } from './lesson-hall.ts';
import { clock, said } from './lesson.ts';

export interface ReadyDrill {
  readonly id: string;
  readonly title: LocalizedText;
  /** For the instructor: what goes wrong, and what to look for. */
  readonly text: LocalizedText;
  readonly scenario: Scenario & { readonly drill: Drill };
}

const morning = [1, 1, 1, 1.4, 1.9, 2.4, 2.8, 3, 3, 2.8, 2.4, 2, 1.6, 1.3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const direction = 'departure' as const;

const gatesFailTitle = said('The gates fail in the peak', '高峰時e-道故障');
const trainAndIllnessTitle = said('A train load comes early, then officers fall ill', '一批旅客提早到達，其後人員不適');

const gatesFail = lessonHall({
  name: gatesFailTitle,
  categories: [atGates(0.85), { ...atCounters('resident', said('Residents at counters', '使用櫃枱的居民')), share: 0.15 }],
  flows: [{ direction, group: 'resident', passengers: 7600, tide: morning }],
  banks: [
    gates({ id: 'gates', name: said('e-Channels', 'e-道'), direction, open: 12, most: 16, seconds: 16 }),
    desks({ id: 'desks', name: said('Resident counters', '居民櫃枱'), direction, group: 'resident', open: 6, most: 14, seconds: 40 }),
  ],
  targets: [{ id: 'residents-within-15', direction, groups: ['resident'], share: 0.98, withinMinutes: 15 }],
});

const trainAndIllness = lessonHall({
  name: trainAndIllnessTitle,
  categories: [
    atCounters('mainland-visitor', said('Mainland visitors', '內地訪客')),
    atCounters('other-visitor', said('Other visitors', '其他訪客')),
  ],
  flows: [
    { direction, group: 'mainland-visitor', passengers: 2600, tide: morning },
    { direction, group: 'other-visitor', passengers: 620 },
  ],
  banks: [
    desks({
      id: 'mainland',
      name: said('Counters for Mainland visitors', '內地訪客櫃枱'),
      direction,
      group: 'mainland-visitor',
      open: 11,
      most: 16,
      seconds: 50,
    }),
    desks({
      id: 'others',
      name: said('Counters for other visitors', '其他訪客櫃枱'),
      direction,
      group: 'other-visitor',
      open: 4,
      most: 7,
      seconds: 95,
    }),
  ],
  targets: [{ id: 'visitors-within-30', direction, groups: ['mainland-visitor', 'other-visitor'], share: 0.95, withinMinutes: 30 }],
});

export const drills: readonly ReadyDrill[] = [
  {
    id: 'gates-fail-in-the-peak',
    title: gatesFailTitle,
    text: said(
      'At 08:50 all e-Channels stop for 25 minutes, and at 09:30 two officers leave the counters. Counters that stand empty are the way out: how soon are they opened, and are they closed again?',
      '08:50全部e-道停用25分鐘，09:30兩名櫃枱人員離開。空置的櫃枱是出路：多久才開放？事後有沒有關回？',
    ),
    scenario: {
      ...gatesFail,
      drill: {
        from: clock('08:30'),
        until: clock('10:30'),
        faults: [
          { what: 'fail', at: clock('08:50'), until: clock('09:15'), bank: 'gates' },
          { what: 'staff', at: clock('09:30'), until: clock('10:15'), bank: 'desks', by: -2 },
        ],
      },
    },
  },
  {
    id: 'train-early-officers-ill',
    title: trainAndIllnessTitle,
    text: said(
      'At 08:40 the passengers of the next half-hour come within ten minutes; at 09:20 three officers leave the counters for Mainland visitors, at 09:40 one the others. The longer line is not always the one to help first.',
      '08:40，其後半小時的旅客在十分鐘內到達；09:20三名內地訪客櫃枱人員離開，09:40其他訪客櫃枱一名人員離開。較長的人龍未必應先處理。',
    ),
    scenario: {
      ...trainAndIllness,
      drill: {
        from: clock('08:30'),
        until: clock('10:30'),
        faults: [
          { what: 'early', at: clock('08:40'), until: clock('09:10'), within: 600 },
          { what: 'staff', at: clock('09:20'), until: clock('10:20'), bank: 'mainland', by: -3 },
          { what: 'staff', at: clock('09:40'), until: clock('10:20'), bank: 'others', by: -1 },
        ],
        mayRewind: true,
      },
    },
  },
];
