// What differs between the scenarios of two runs, as a list a planner recognizes: numbers where there are numbers, names otherwise.

import type { Bank } from '../../../shared/scenario/bank-schema.ts';
import type { PassengerCategory } from '../../../shared/scenario/demand-schema.ts';
import type { LocalizedText } from '../../../shared/reference/sourced.ts';
import type { Direction, EChannelService, PassengerGroup } from '../../../shared/reference/vocabulary.ts';
import type { ServiceTime } from '../../../shared/scenario/primitives-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { mostOpen, openHours } from './open-hours.ts';

interface Numbers {
  readonly before: number;
  readonly after: number;
}

/** What a server spends its time on: a service of a lane, or a group at a counter. */
export type ServedWhat = { readonly service: EChannelService } | { readonly group: PassengerGroup };

export type ScenarioChange =
  | ({ readonly kind: 'passengers'; readonly direction: Direction; readonly group: PassengerGroup } & Numbers)
  | { readonly kind: 'profile'; readonly direction: Direction; readonly group: PassengerGroup }
  | ({ readonly kind: 'growth' | 'variation' | 'replications' | 'seed' | 'confidence' } & Numbers)
  | { readonly kind: 'arrivals' | 'bankChoice' | 'day' | 'targets' }
  | { readonly kind: 'openingHours'; readonly before: string; readonly after: string }
  | ({ readonly kind: 'categoryShare' | 'categoryUptake'; readonly name: LocalizedText } & Numbers)
  | { readonly kind: 'category' | 'bankAdded' | 'bankRemoved' | 'bankRoster' | 'bank'; readonly name: LocalizedText }
  | ({ readonly kind: 'bankHours'; readonly name: LocalizedText; readonly beforeMost: number; readonly afterMost: number } & Numbers)
  | ({ readonly kind: 'serviceTime' | 'refusal'; readonly name: LocalizedText; readonly what: ServedWhat } & Numbers)
  | { readonly kind: 'serviceSpread'; readonly name: LocalizedText; readonly what: ServedWhat };

/** In the order of the scenario's sections; empty where both would give the same results. */
export function scenarioChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  return [
    ...(before.controlPoint !== after.controlPoint || before.date !== after.date ? [{ kind: 'day' } as const] : []),
    ...demandChanges(before, after),
    ...pairs(before.categories, after.categories).flatMap(([old, now]) => categoryChanges(old, now)),
    ...pairs(before.banks, after.banks).flatMap(([old, now]) => bankChanges(old, now, after)),
    ...(same(before.openingHours, after.openingHours)
      ? []
      : [{ kind: 'openingHours', before: hoursText(before), after: hoursText(after) } as const]),
    ...(before.bankChoice === after.bankChoice ? [] : [{ kind: 'bankChoice' } as const]),
    ...(same(before.targets, after.targets) ? [] : [{ kind: 'targets' } as const]),
    ...numberChange('replications', before.run.replications, after.run.replications),
    ...numberChange('seed', before.run.seed, after.run.seed),
    ...numberChange('confidence', before.run.confidenceLevel, after.run.confidenceLevel),
  ];
}

function demandChanges({ demand: before }: Scenario, { demand: after }: Scenario): readonly ScenarioChange[] {
  const key = ({ direction, group }: Scenario['demand']['flows'][number]) => `${direction}/${group}`;
  const flows = pairsBy(before.flows, after.flows, key).flatMap(([old, now]): readonly ScenarioChange[] => {
    const flow = now ?? old;
    if (flow === undefined) return [];
    const { direction, group } = flow;
    const passengers = { before: old?.passengers ?? 0, after: now?.passengers ?? 0 };
    const weights = (demand: Scenario['demand'], id: string | undefined) => demand.profiles.find((profile) => profile.id === id)?.weights;
    const moved = old !== undefined && now !== undefined && !same(weights(before, old.profile), weights(after, now.profile));
    return [
      ...(passengers.before === passengers.after ? [] : [{ kind: 'passengers', direction, group, ...passengers } as const]),
      ...(moved ? [{ kind: 'profile', direction, group } as const] : []),
    ];
  });
  return [
    ...flows,
    ...numberChange('growth', before.growthFactor, after.growthFactor),
    ...numberChange('variation', before.dayToDayVariation, after.dayToDayVariation),
    ...(same(before.arrivals, after.arrivals) ? [] : [{ kind: 'arrivals' } as const]),
  ];
}

function categoryChanges(old: PassengerCategory | undefined, now: PassengerCategory | undefined): readonly ScenarioChange[] {
  const either = now ?? old;
  if (either === undefined) return [];
  const { name } = either;
  const { share: oldShare = 0, eChannelUptake: oldUptake = either.eChannelUptake } = old ?? {};
  const { share = 0, eChannelUptake = either.eChannelUptake } = now ?? {};
  const rest = (category: PassengerCategory) => ({ ...category, share: 0, eChannelUptake: 0, name: '' });
  return [
    ...(oldShare === share ? [] : [{ kind: 'categoryShare', name, before: oldShare, after: share } as const]),
    ...(oldUptake === eChannelUptake ? [] : [{ kind: 'categoryUptake', name, before: oldUptake, after: eChannelUptake } as const]),
    ...(old !== undefined && now !== undefined && !same(rest(old), rest(now)) ? [{ kind: 'category', name } as const] : []),
  ];
}

function bankChanges(old: Bank | undefined, now: Bank | undefined, { openingHours }: Scenario): readonly ScenarioChange[] {
  if (old === undefined) return now === undefined ? [] : [{ kind: 'bankAdded', name: now.name }];
  const { name } = old;
  if (now === undefined) return [{ kind: 'bankRemoved', name }];
  const hours = { before: openHours(old.timetable, openingHours), after: openHours(now.timetable, openingHours) };
  const most = { beforeMost: mostOpen(old.timetable), afterMost: mostOpen(now.timetable) };
  const rosterMoved = !same(old.timetable, now.timetable);
  const countMoved = hours.before !== hours.after || most.beforeMost !== most.afterMost;
  const rest = (bank: Bank) => ({ ...bank, name: '', timetable: [], services: [], serves: [] });
  return [
    ...(rosterMoved && countMoved ? [{ kind: 'bankHours', name, ...hours, ...most } as const] : []),
    ...(rosterMoved && !countMoved ? [{ kind: 'bankRoster', name } as const] : []),
    ...timeChanges(old, now),
    ...(same(rest(old), rest(now)) && sameServed(old, now) ? [] : [{ kind: 'bank', name } as const]),
  ];
}

interface Served {
  readonly what: ServedWhat;
  readonly time: ServiceTime;
  readonly refusal: number;
}

function servedBy(bank: Bank): readonly Served[] {
  return bank.kind === 'counter'
    ? bank.serves.map(({ group, time }) => ({ what: { group }, time, refusal: 0 }))
    : bank.services.map(({ service, time, refusal }) => ({ what: { service }, time, refusal }));
}

const keyOf = ({ what }: Served) => ('group' in what ? what.group : what.service);

function sameServed(old: Bank, now: Bank): boolean {
  return same(servedBy(old).map(keyOf).toSorted(), servedBy(now).map(keyOf).toSorted());
}

function timeChanges(old: Bank, now: Bank): readonly ScenarioChange[] {
  const { name } = old;
  return pairsBy(servedBy(old), servedBy(now), keyOf).flatMap(([before, after]): readonly ScenarioChange[] => {
    if (before === undefined || after === undefined) return [];
    const { what } = before;
    const means = { before: meanOf(before.time), after: meanOf(after.time) };
    const spread = means.before === means.after && !same(before.time, after.time);
    return [
      ...(means.before === means.after ? [] : [{ kind: 'serviceTime', name, what, ...means } as const]),
      ...(spread ? [{ kind: 'serviceSpread', name, what } as const] : []),
      ...(before.refusal === after.refusal ? [] : [{ kind: 'refusal', name, what, before: before.refusal, after: after.refusal } as const]),
    ];
  });
}

function meanOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}

function numberChange(
  kind: 'growth' | 'variation' | 'replications' | 'seed' | 'confidence',
  before: number,
  after: number,
): readonly ScenarioChange[] {
  return before === after ? [] : [{ kind, before, after }];
}

function hoursText({ openingHours: { opens, closes } }: Scenario): string {
  return `${opens}–${closes}`;
}

type Pair<T> = readonly [T | undefined, T | undefined];

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  return pairsBy(before, after, ({ id }) => id);
}

/** Matched by key, in the order of `after`, with what only `before` had at the end. */
function pairsBy<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): readonly Pair<T>[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const keys = new Set(after.map(key));
  return [
    ...after.map((item): Pair<T> => [old.get(key(item)), item]),
    ...before.filter((item) => !keys.has(key(item))).map((item): Pair<T> => [item, undefined]),
  ];
}

/** Plain documents: equal when they read the same. Edits share what they leave alone, so most comparisons end at identity. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
