// What differs between two states of the steps of a lane's service, and of the officers who supervise a bank.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Officers, Steps } from '../schema/lane-schema.ts';
import { failsAll, passingSeconds } from '../lane-work.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { mostOpen, openHours, rosterStretches, within } from './roster-changes.ts';
import { sameValue } from './same-value.ts';
import type { LaneNumber, ScenarioChange, ServedWhat } from './scenario-change.ts';

const everybody = { timeFactors: { eChannel: 1, counter: 1 } };

export function stepChanges(
  name: LocalizedText,
  what: ServedWhat,
  old: Steps | undefined,
  now: Steps | undefined,
): readonly ScenarioChange[] {
  if (now === undefined) return old === undefined ? [] : [{ kind: 'stepsRemoved', name, what }];
  if (old === undefined) {
    return [{ kind: 'stepsAdded', name, what, seconds: passingSeconds(now), attempts: now.attempts, failing: failsAll(now, everybody) }];
  }
  const numbers: readonly LaneNumber[] = ['entry', 'read', 'match', 'exit', 'attempts', 'failure', 'failureAgain'];
  return [
    ...numbers.flatMap((number): readonly ScenarioChange[] =>
      old[number] === now[number] ? [] : [{ kind: 'laneNumber', name, what, number, before: old[number], after: now[number] }],
    ),
    ...(old.overlap === now.overlap ? [] : [{ kind: 'overlap', name, what, overlaps: now.overlap === true } as const]),
  ];
}

export function officerChanges(
  name: LocalizedText,
  old: Officers | undefined,
  now: Officers | undefined,
  hours: Scenario['openingHours'],
): readonly ScenarioChange[] {
  if (now === undefined) return old === undefined ? [] : [{ kind: 'officersRemoved', name, most: mostOpen(old.timetable) }];
  if (old === undefined) return [{ kind: 'officersAdded', name, most: mostOpen(now.timetable), cleared: now.cleared }];
  const stretches = within(rosterStretches(old.timetable, now.timetable), hours);
  const [first] = stretches;
  const duty: readonly ScenarioChange[] =
    stretches.length === 1 && first !== undefined
      ? [{ kind: 'officersOnDuty', name, ...first }]
      : stretches.length === 0
        ? []
        : [{ kind: 'officerHours', name, before: openHours(old.timetable, hours), after: openHours(now.timetable, hours) }];
  return [
    ...duty,
    ...(sameValue(old.time, now.time)
      ? []
      : [{ kind: 'assistanceTime', name, before: meanOf(old.time), after: meanOf(now.time) } as const]),
    ...(old.cleared === now.cleared ? [] : [{ kind: 'assistanceCleared', name, before: old.cleared, after: now.cleared } as const]),
  ];
}

function meanOf(time: Officers['time']): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}
