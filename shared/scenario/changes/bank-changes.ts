// What differs between two states of a bank: when how many are open, whom they serve, and how fast.

import type { Bank } from '../bank-schema.ts';
import type { ServiceTime } from '../primitives-schema.ts';
import type { Scenario } from '../schema.ts';
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
    ...(old.kind === now.kind ? [] : [{ kind: 'bankKind', name, before: old.kind, after: now.kind } as const]),
    ...(sameValue(staffingOf(old), staffingOf(now))
      ? []
      : [{ kind: 'staffing', name, before: staffingOf(old), after: staffingOf(now) } as const]),
    ...servedChanges(old, now),
    ...(old.direction === now.direction ? [] : [{ kind: 'bankDirection', name, before: old.direction, after: now.direction } as const]),
    ...(old.queue === now.queue ? [] : [{ kind: 'bankQueue', name, before: old.queue, after: now.queue } as const]),
    ...(old.handover === now.handover ? [] : [{ kind: 'handover', name, before: old.handover, after: now.handover } as const]),
    ...(old.authority === now.authority ? [] : [{ kind: 'bankAuthority', name, before: old.authority, after: now.authority } as const]),
    ...(sameValue(zoneOf(old), zoneOf(now)) ? [] : [{ kind: 'secondZone', name, before: toldZone(old), after: toldZone(now) } as const]),
    ...(sameValue(outagesOf(old), outagesOf(now))
      ? []
      : [{ kind: 'outages', name, before: outagesOf(old), after: outagesOf(now) } as const]),
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
    ];
  });
}

/** Of a counter no share is refused. */
export function servedBy(bank: Bank): readonly Served[] {
  return bank.kind === 'counter'
    ? bank.serves.map(({ group, time }) => ({ what: { group }, time, refusal: 0 }))
    : bank.services.map(({ service, time, refusal }) => ({ what: { service }, time, refusal }));
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

const outagesOf = (bank: Bank) => (bank.kind === 'e-channel' ? bank.outages : undefined);

const zoneOf = (bank: Bank) => (bank.kind === 'e-channel' ? bank.secondZone : undefined);

function toldZone(bank: Bank): { readonly mean: number; readonly refusal: number } | undefined {
  const zone = zoneOf(bank);
  return zone && { mean: meanOf(zone.time), refusal: zone.refusal };
}
