// What differs between two states of a bank: when how many are open, whom they serve, and how fast.

import type { Bank, EChannelBank } from '../schema/bank-schema.ts';
import type { Steps } from '../schema/lane-schema.ts';
import type { ServiceTime } from '../schema/primitives-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { officerChanges, stepChanges } from './lane-changes.ts';
import { staffingOf } from '../staffing/staffed-desks.ts';
import { pairsBy } from './pairs.ts';
import { mostOpen, openHours, rosterStretches, within } from './roster-changes.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange, ServedWhat } from './scenario-change.ts';

/** More stretches of a roster than this are told by their sum. */
const toldStretches = 6;

type OpeningHours = Scenario['openingHours'];

export function bankChanges(old: Bank | undefined, now: Bank | undefined, hours: OpeningHours): readonly ScenarioChange[] {
  if (old === undefined) return now === undefined ? [] : [{ kind: 'bankAdded', name: now.name, most: mostOpen(now.timetable) }];
  const { name } = old;
  if (now === undefined) return [{ kind: 'bankRemoved', name, most: mostOpen(old.timetable) }];
  return [
    ...rosterChanges(old, now, hours),
    ...listChanges(old.moves ?? [], now.moves ?? []).map(([kind, move]) => ({ kind: `move${kind}`, name, move }) as const),
    ...listChanges(reservesOf(old), reservesOf(now)).map(([kind, reserve]) => ({ kind: `reserve${kind}`, name, reserve }) as const),
    ...(old.kind === now.kind ? [] : [{ kind: 'bankKind', name, before: old.kind, after: now.kind } as const]),
    ...(sameValue(staffingOf(old), staffingOf(now))
      ? []
      : [{ kind: 'staffing', name, before: staffingOf(old), after: staffingOf(now) } as const]),
    ...(isCourtesy(old) === isCourtesy(now) ? [] : [{ kind: 'courtesy', name, only: isCourtesy(now) } as const]),
    ...(handsOver(old) === handsOver(now) ? [] : [{ kind: 'handsOver', name, now: handsOver(now) } as const]),
    ...(idleFirst(old) === idleFirst(now) ? [] : [{ kind: 'closesFirst', name, now: idleFirst(now) } as const]),
    ...(reserves(old) === reserves(now) ? [] : [{ kind: 'reservedLine', name, now: reserves(now) } as const]),
    ...servedChanges(old, now),
    ...(old.direction === now.direction ? [] : [{ kind: 'bankDirection', name, before: old.direction, after: now.direction } as const]),
    ...(old.queue === now.queue ? [] : [{ kind: 'bankQueue', name, before: old.queue, after: now.queue } as const]),
    ...(old.handover === now.handover ? [] : [{ kind: 'handover', name, before: old.handover, after: now.handover } as const]),
    ...(old.authority === now.authority ? [] : [{ kind: 'bankAuthority', name, before: old.authority, after: now.authority } as const]),
    ...(sameValue(zoneOf(old), zoneOf(now)) ? [] : [{ kind: 'secondZone', name, before: toldZone(old), after: toldZone(now) } as const]),
    ...outageChanges(old, now),
    ...officerChanges(name, officersOf(old), officersOf(now), hours),
  ];
}

function rosterChanges({ name, timetable: before }: Bank, { timetable: after }: Bank, hours: OpeningHours): readonly ScenarioChange[] {
  const stretches = within(rosterStretches(before, after), hours);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  if (stretches.length <= toldStretches) return stretches.map((stretch) => ({ kind: 'bankOpen', name, ...stretch }));
  return [
    {
      kind: 'bankHours',
      name,
      stretches: stretches.length,
      from: first.from,
      to: last.to,
      before: openHours(before, hours),
      after: openHours(after, hours),
      beforeMost: mostOpen(before),
      afterMost: mostOpen(after),
    },
  ];
}

interface Served {
  readonly what: ServedWhat;
  readonly time: ServiceTime;
  readonly refusal: number;
  readonly steps: Steps | undefined;
}

function servedChanges(old: Bank, now: Bank): readonly ScenarioChange[] {
  const { name } = old;
  return pairsBy(servedBy(old), servedBy(now), servedKey).flatMap(([before, after]): readonly ScenarioChange[] => {
    if (before === undefined) return after === undefined ? [] : [{ kind: 'serviceAdded', name, what: after.what }];
    const { what } = before;
    if (after === undefined) return [{ kind: 'serviceRemoved', name, what }];
    const means = { before: meanOf(before.time), after: meanOf(after.time) };
    const moved = means.before !== means.after;
    const spread = !moved && !sameValue(before.time, after.time);
    // A mean that moved takes the spread along in proportion; anything else about the time is told beside it.
    const shape = moved && !sameValue(shapeOf(before.time), shapeOf(after.time));
    return [
      ...(moved ? [{ kind: 'serviceTime', name, what, ...means } as const] : []),
      ...(spread || shape ? [{ kind: 'serviceSpread', name, what } as const] : []),
      ...(before.refusal === after.refusal ? [] : [{ kind: 'refusal', name, what, before: before.refusal, after: after.refusal } as const]),
      ...stepChanges(name, what, before.steps, after.steps),
    ];
  });
}

/** Of a counter no share is refused. */
export function servedBy(bank: Bank): readonly Served[] {
  return bank.kind === 'counter'
    ? bank.serves.map(({ group, time }) => ({ what: { group }, time, refusal: 0, steps: undefined }))
    : bank.services.map(({ service, time, refusal, steps }) => ({ what: { service }, time, refusal, steps }));
}

/** Groups and services share no names that matter: a bank that changed its kind has lost the ones and gained the others. */
export const servedKey = ({ what }: Served) => ('group' in what ? `group ${what.group}` : `service ${what.service}`);

export function meanOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}

function shapeOf(time: ServiceTime): unknown {
  return time.distribution === 'empirical' ? 'empirical' : { ...time, mean: 0 };
}

const officersOf = (bank: Bank) => (bank.kind === 'e-channel' ? bank.officers : undefined);

const zoneOf = (bank: Bank) => (bank.kind === 'e-channel' ? bank.secondZone : undefined);

function toldZone(bank: Bank): { readonly mean: number; readonly refusal: number } | undefined {
  const zone = zoneOf(bank);
  return zone && { mean: meanOf(zone.time), refusal: zone.refusal };
}

function outageChanges(old: Bank, now: Bank): readonly ScenarioChange[] {
  const { name } = old;
  const [before, after] = [outOfOrder(old), outOfOrder(now)];
  return [
    ...(sameValue(timesOf(before.outages), timesOf(after.outages))
      ? []
      : [{ kind: 'outages', name, before: before.outages, after: after.outages } as const]),
    ...(before.outages?.repairers === after.outages?.repairers
      ? []
      : [{ kind: 'repairers', name, before: before.outages?.repairers, after: after.outages?.repairers } as const]),
    ...(sameValue(before.networkOutages, after.networkOutages)
      ? []
      : [{ kind: 'networkOutages', name, before: before.networkOutages, after: after.networkOutages } as const]),
    ...listChanges(before.plannedOutages ?? [], after.plannedOutages ?? []).map(
      ([kind, outage]) => ({ kind: `plannedOutage${kind}`, name, outage }) as const,
    ),
  ];
}

function outOfOrder(bank: Bank): Pick<EChannelBank, 'outages' | 'networkOutages' | 'plannedOutages'> {
  return bank.kind === 'e-channel' ? bank : {};
}

function timesOf(outages: EChannelBank['outages']): unknown {
  return outages && [outages.meanHoursBetweenFailures, outages.meanMinutesToRepair];
}

const reservesOf = (bank: Bank) => (bank.kind === 'counter' ? (bank.reserves ?? []) : []);

/** Entries that only one of two lists has; of equal ones as many as it has more. A reason given for one is not part of it. */
function listChanges<T extends object>(before: readonly T[], after: readonly T[]): readonly (readonly ['Added' | 'Removed', T])[] {
  const same = (a: T, b: T) => sameValue({ ...a, reason: '' }, { ...b, reason: '' });
  const left = [...before];
  const added = after.filter((entry) => {
    const at = left.findIndex((other) => same(entry, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left.map((entry) => ['Removed', entry] as const), ...added.map((entry) => ['Added', entry] as const)];
}

const handsOver = (bank: Bank) => bank.kind === 'counter' && bank.handsOver === true;
const idleFirst = (bank: Bank) => bank.kind === 'counter' && bank.closesFirst === 'idle';
const reserves = (bank: Bank) => bank.kind === 'counter' && bank.refusedJoin === 'reserved';
const isCourtesy = (bank: Bank) => bank.kind === 'counter' && bank.courtesy === true;
