// What is done to the day while it goes on (docs/decisions/live-hall.md): each as one thing that happens at its time, and one when it is over.

import type { Intervention } from '../../../shared/scenario/schema/intervention-schema.ts';
import { changeRosters } from './changes-of-servers.ts';
import { orderShared } from './shared-between-banks.ts';
import { forAllPlaces, mend, putOutOfOrder } from './outages.ts';
import { meter } from './entrance.ts';
import { plan, type PlainHall } from './plain-hall.ts';

export function planInterventions(hall: PlainHall): void {
  const inOrder = (hall.scenario.interventions ?? []).toSorted((a, b) => a.at - b.at);
  for (const intervention of inOrder) {
    const { begin, end } = effectOf(hall, intervention);
    plan(hall, intervention.at, 'somebody steps in', begin);
    if ('until' in intervention) plan(hall, intervention.until, 'somebody steps in', end);
  }
}

/** When somebody comes who would have come at a time: those of a stretch that is hurried come in a shorter one. */
export function timeOfComing({ interventions = [] }: PlainHall['scenario'], time: number): number {
  return interventions
    .filter((one) => one.what === 'early')
    .toSorted((a, b) => a.at - b.at)
    .reduce((now, { at, until, within }) => {
      if (now <= at || now > until) return now;
      const length = until - at;
      return at + ((now - at) / length) * Math.min(within, length);
    }, time);
}

interface Effect {
  readonly begin: () => void;
  readonly end: () => void;
}

function effectOf(hall: PlainHall, intervention: Intervention): Effect {
  const nothing = () => undefined;
  if (intervention.what === 'early') return { begin: nothing, end: nothing };
  if (intervention.what === 'share') return { begin: () => orderShared(hall, intervention.shared, intervention.atOther), end: nothing };
  if (intervention.what === 'meter') {
    const entrance = hall.entrances.find(({ direction }) => direction === intervention.direction)!;
    const ordered = (change: () => void) => () => {
      change();
      meter(hall, entrance);
    };
    return {
      begin: ordered(() => entrance.ordered.push(intervention)),
      end: ordered(() => entrance.ordered.splice(entrance.ordered.indexOf(intervention), 1)),
    };
  }
  const bank = hall.banks.find((one) => one.bank.id === intervention.bank)!;
  const staffed = (change: () => void) => () => {
    change();
    changeRosters(hall);
  };
  switch (intervention.what) {
    case 'open':
      return { begin: staffed(() => (bank.ordered = intervention.open)), end: nothing };
    case 'timetable':
      return { begin: staffed(() => (bank.ordered = undefined)), end: nothing };
    case 'staff':
      return { begin: staffed(() => (bank.calledIn += intervention.by)), end: staffed(() => (bank.calledIn -= intervention.by)) };
    case 'fail': {
      const servers = bank.servers.filter(({ place }) => intervention.server === undefined || place === intervention.server - 1);
      if (intervention.server === undefined)
        return { begin: () => putOutOfOrder(hall, bank, servers), end: () => mend(hall, bank, servers) };
      const one = servers[0]!;
      return {
        begin: () => forAllPlaces(hall, bank, one, (at, place) => putOutOfOrder(hall, at, [place])),
        end: () => forAllPlaces(hall, bank, one, (at, place) => mend(hall, at, [place])),
      };
    }
    case 'refusals':
      return {
        begin: () => bank.refusals.push(intervention.factor),
        end: () => bank.refusals.splice(bank.refusals.indexOf(intervention.factor), 1),
      };
    case 'divert':
      return { begin: () => (bank.signsAway += 1), end: () => (bank.signsAway -= 1) };
  }
}
