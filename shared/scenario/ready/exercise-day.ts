// An invented day of one group that leaves: the ground on which the exercises about lanes, lines and officers stand.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { PassengerGroup } from '../../reference/vocabulary.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { weightsByHour } from './weights-by-hour.ts';

const opens = 7;

export interface ExerciseDay extends Pick<Scenario, 'banks'>, Partial<Pick<Scenario, 'queues' | 'teams' | 'repairers'>> {
  readonly name: LocalizedText;
  readonly notes: string;
  /** Passengers in each hour from 07:00 until the hall closes, and what that course of the day is called. */
  readonly hours: readonly number[];
  readonly profile: { readonly id: string; readonly name: LocalizedText };
  readonly group: PassengerGroup;
  readonly categories: PassengerCategory[];
  /** 95 % within so many minutes. */
  readonly withinMinutes: number;
  readonly targetId: string;
}

export function exerciseDay(told: ExerciseDay): Scenario {
  const { name, notes, hours, profile, group, categories, withinMinutes, targetId, ...deployment } = told;
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
      flows: [{ direction: 'departure', group, passengers, profile: profile.id }],
      profiles: [{ ...profile, weights: weightsByHour(opens, hours) }],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories,
    bankChoice: 'shortest-expected-wait',
    ...deployment,
    targets: [{ id: targetId, direction: 'departure', groups: [group], share: 0.95, withinMinutes }],
    run: { seed: 1, replications: 20, confidenceLevel: 0.95 },
  };
}
