// Mainland visitors who leave by counters alone on an invented day.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { CounterBank } from '../schema/bank-schema.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { exerciseDay, type ExerciseDay } from './exercise-day.ts';

type VisitorExercise = Omit<ExerciseDay, 'group' | 'categories' | 'withinMinutes' | 'targetId'> & Partial<Pick<ExerciseDay, 'categories'>>;

/** Visitors who need nothing in particular. */
export const visitors: PassengerCategory = {
  id: 'visitors',
  name: { en: 'Mainland visitors', 'zh-Hant-HK': '內地訪客' },
  group: 'mainland-visitor',
  age: '11-plus',
  enrolments: [],
  share: 1,
  eChannelUptake: 0,
  companions: 0,
  timeFactors: { eChannel: 1, counter: 1 },
};

export function visitorExercise(told: VisitorExercise): Scenario {
  return exerciseDay({
    categories: [visitors],
    ...told,
    group: 'mainland-visitor',
    withinMinutes: 15,
    targetId: 'within-fifteen-minutes',
  });
}

/** Counters of one bank for these visitors, 30 s each as at departure unless told otherwise, and 4 s until the next. */
export function visitorDesks(id: string, name: LocalizedText, open: Partial<CounterBank> & Pick<CounterBank, 'timetable'>): CounterBank {
  return {
    kind: 'counter',
    id,
    name,
    direction: 'departure',
    ...open,
    queue: open.queue ?? 'single-line',
    handover: 4,
    serves: open.serves ?? [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 30, cv: 0.6 } }],
  };
}
