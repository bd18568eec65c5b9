// An invented day of Mainland visitors who leave by counters alone: the ground on which exercises about lines and about officers stand.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { CounterBank } from '../bank-schema.ts';
import type { Scenario } from '../schema.ts';
import { weightsByHour } from './weights-by-hour.ts';

const opens = 7;

interface VisitorExercise extends Pick<Scenario, 'banks'>, Partial<Pick<Scenario, 'queues' | 'teams'>> {
  readonly name: LocalizedText;
  readonly notes: string;
  /** Visitors in each hour from 07:00 until the hall closes, and what that course of the day is called. */
  readonly hours: readonly number[];
  readonly profile: { readonly id: string; readonly name: LocalizedText };
}

export function visitorExercise({ name, notes, hours, profile, ...deployment }: VisitorExercise): Scenario {
  const passengers = hours.reduce((sum, count) => sum + count, 0);
  return {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: name.en,
    notes,
    controlPoint: 'lo-wu',
    date: '2025-04-18',
    openingHours: { opens: '07:00', closes: `${opens + hours.length}:00` },
    demand: {
      source: { kind: 'typed' },
      arrivals: { kind: 'poisson' },
      flows: [{ direction: 'departure', group: 'mainland-visitor', passengers, profile: profile.id }],
      profiles: [{ ...profile, weights: weightsByHour(opens, hours) }],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: [
      {
        id: 'visitors',
        name: { en: 'Mainland visitors', 'zh-Hant-HK': '內地訪客' },
        group: 'mainland-visitor',
        age: '11-plus',
        enrolments: [],
        share: 1,
        eChannelUptake: 0,
        companions: 0,
        timeFactors: { eChannel: 1, counter: 1 },
      },
    ],
    bankChoice: 'shortest-expected-wait',
    ...deployment,
    targets: [{ id: 'within-fifteen-minutes', direction: 'departure', groups: ['mainland-visitor'], share: 0.95, withinMinutes: 15 }],
    run: { seed: 1, replications: 20, confidenceLevel: 0.95 },
  };
}

/** Counters of one bank for these visitors, 30 s each as at departure, and 4 s until the next. */
export function visitorDesks(id: string, name: LocalizedText, open: Pick<CounterBank, 'timetable' | 'staffing'>): CounterBank {
  return {
    kind: 'counter',
    id,
    name,
    direction: 'departure',
    ...open,
    queue: 'single-line',
    handover: 4,
    serves: [{ group: 'mainland-visitor', time: { distribution: 'lognormal', mean: 30, cv: 0.6 } }],
  };
}
