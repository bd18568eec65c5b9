// What differs in who comes beside the counts: transport of the timetable, surges, groups that vary by themselves, others beside a list.

import type { LocalizedText } from '../../reference/sourced.ts';
import { passengerGroups, type PassengerGroup } from '../../reference/vocabulary.ts';
import type { Demand } from '../schema/demand-schema.ts';
import type { Counting, Surge, Transport } from '../schema/scheduled-schema.ts';
import { passengersPerSize, plannedRuns, plannedSize } from '../transport-runs.ts';
import { pairsById } from './pairs.ts';
import { sameValue } from './same-value.ts';

interface Named {
  readonly name: LocalizedText;
}

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** Who comes beside the passengers of a list. */
export type ListedWith = 'nobody' | 'poisson' | 'exact';

export type ComingChange =
  | ({ readonly of: 'transportAdded' | 'transportRemoved'; readonly runs: number; readonly passengers: number } & Named)
  | ({ readonly of: 'transportPassengers' | 'transportRuns' | 'surgePassengers' } & Named & BeforeAfter<number>)
  /** When and how passengers come, or who they are. */
  | ({ readonly of: 'transport' | 'surge' } & Named)
  | ({ readonly of: 'surgeAdded' | 'surgeRemoved'; readonly passengers: number } & Named)
  | ({ readonly of: 'counting' } & BeforeAfter<Counting>)
  | ({ readonly of: 'groupVariation'; readonly group: PassengerGroup } & BeforeAfter<number>)
  | ({ readonly of: 'listedWith' } & BeforeAfter<ListedWith>);

export function comingChanges(before: Demand, after: Demand): readonly ComingChange[] {
  return [
    ...variationChanges(before, after),
    ...listChanges(before, after),
    ...pairsById(before.scheduled?.transports ?? [], after.scheduled?.transports ?? []).flatMap(([old, now]) => transportChanges(old, now)),
    ...(before.scheduled === undefined || after.scheduled === undefined || before.scheduled.counting === after.scheduled.counting
      ? []
      : [{ of: 'counting', before: before.scheduled.counting, after: after.scheduled.counting } as const]),
    ...pairsById(before.surges ?? [], after.surges ?? []).flatMap(([old, now]) => surgeChanges(old, now)),
  ];
}

function variationChanges(before: Demand, after: Demand): readonly ComingChange[] {
  return passengerGroups
    .map((group) => ({
      of: 'groupVariation' as const,
      group,
      before: before.groupVariation?.[group] ?? 0,
      after: after.groupVariation?.[group] ?? 0,
    }))
    .filter((change) => change.before !== change.after);
}

/** Of two lists; what else a day with a list brings or loses is told as the way in which passengers arrive. */
function listChanges({ arrivals: before }: Demand, { arrivals: after }: Demand): readonly ComingChange[] {
  if (before.kind !== 'trace' || after.kind !== 'trace' || before.others === after.others) return [];
  return [{ of: 'listedWith', before: before.others ?? 'nobody', after: after.others ?? 'nobody' }];
}

function transportChanges(old: Transport | undefined, now: Transport | undefined): readonly ComingChange[] {
  const transport = now ?? old;
  if (transport === undefined) return [];
  const { name } = transport;
  if (old === undefined || now === undefined) {
    const of = old === undefined ? 'transportAdded' : 'transportRemoved';
    return [{ of, name, runs: plannedRuns(transport).length, passengers: passengersOf(transport) }];
  }
  const runs = { before: plannedRuns(old).length, after: plannedRuns(now).length };
  const passengers = { before: passengersOf(old), after: passengersOf(now) };
  const told: readonly ComingChange[] = [
    ...(runs.before === runs.after ? [] : [{ of: 'transportRuns', name, ...runs } as const]),
    ...(passengers.before === passengers.after ? [] : [{ of: 'transportPassengers', name, ...passengers } as const]),
  ];
  const otherwise = !sameValue(wayOf(old), wayOf(now)) || (told.length === 0 && !sameValue(unnamedTransport(old), unnamedTransport(now)));
  return otherwise ? [...told, { of: 'transport', name }] : told;
}

/** By the timetable, before they are scaled to counts. */
function passengersOf(transport: Transport): number {
  return Math.round(plannedSize(transport) * passengersPerSize(transport.load));
}

/** What the numbers of runs and passengers do not show. */
function wayOf({ name: _name, headways: _headways, runs: _runs, load, ...rest }: Transport): unknown {
  return { ...rest, cv: load.cv };
}

/** A transport without the names that change nothing. */
export function unnamedTransport({ name: _name, runs, ...rest }: Transport): unknown {
  return { ...rest, runs: runs.map(({ name: _runName, ...run }) => run) };
}

function surgeChanges(old: Surge | undefined, now: Surge | undefined): readonly ComingChange[] {
  const surge = now ?? old;
  if (surge === undefined) return [];
  const { name } = surge;
  if (old === undefined || now === undefined) {
    return [{ of: old === undefined ? 'surgeAdded' : 'surgeRemoved', name, passengers: surge.passengers }];
  }
  const shape = ({ name: _name, passengers: _passengers, ...rest }: Surge) => rest;
  return [
    ...(old.passengers === now.passengers ? [] : [{ of: 'surgePassengers', name, before: old.passengers, after: now.passengers } as const]),
    ...(sameValue(shape(old), shape(now)) ? [] : [{ of: 'surge', name } as const]),
  ];
}
