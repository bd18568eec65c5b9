// A lane as it is (docs/decisions/lane-steps.md): entry gate, reading, attempts at the match, help by an officer, exit gate.

import type { Bank, Timetable } from '../../../shared/scenario/schema/bank-schema.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import { assistanceClears, assistanceLuck, attemptFails } from './luck.ts';
import type { PlainEvent } from './plain-event.ts';
import { type Party, plan, type PlainBank, type PlainHall, type Server, tell } from './plain-hall.ts';
import type { StepOffer } from './service-offers.ts';

/** One passenger in one lane. */
interface Visit {
  readonly hall: PlainHall;
  readonly party: Party;
  readonly bank: PlainBank;
  readonly server: Server;
  readonly steps: StepOffer;
  readonly ends: Ends;
}

/** What the lane does as any server does. */
interface Ends {
  /** The service is over, and the handover begins. */
  readonly service: (refused: boolean) => void;
  readonly handOver: () => void;
  /** Through the exit gate. */
  readonly left: () => void;
}

export function enterLane(hall: PlainHall, party: Party, bank: PlainBank, server: Server, steps: StepOffer, ends: Ends): void {
  const visit = { hall, party, bank, server, steps, ends };
  party.waited += hall.now - party.joined;
  server.doing = 'serving';
  say(visit, 'service started');
  attempt(visit, 0, seconds(visit, 'entry') + seconds(visit, 'read') + seconds(visit, 'match'));
}

/** The attempt with this number, from 0, which ends after so many seconds. */
function attempt(visit: Visit, number: number, duration: number): void {
  const { hall, party, bank, steps } = visit;
  const risen = bank.refusals.reduce((product, factor) => product * factor, 1);
  say(visit, 'attempt started');
  if (!attemptFails(party.key, number, steps.failures[number]! * risen)) {
    leaveByGate(visit, duration);
    return;
  }
  plan(hall, hall.now + duration, 'attempt fails', () => {
    say(visit, 'attempt failed');
    if (number + 1 < steps.failures.length) attempt(visit, number + 1, seconds(visit, 'match'));
    else if (hasOfficers(visit.bank.bank)) askForOfficer(visit);
    else refuse(visit);
  });
}

/** After so many seconds the passenger is at the exit gate, or is there now; nothing can send it elsewhere any more: it waits no more. */
function leaveByGate(visit: Visit, after: number | undefined): void {
  const { hall, party, steps, ends } = visit;
  tell(hall, 'wait ended', { passenger: party.number, wait: party.waited });
  if (!steps.overlaps) {
    plan(hall, hall.now + (after ?? 0) + seconds(visit, 'exit'), 'service ends', () => ends.service(false));
  } else if (after === undefined) {
    reachGate(visit);
  } else {
    plan(hall, hall.now + after, 'exit gate is reached', () => reachGate(visit));
  }
}

/** The lane takes the next passenger while this one leaves; never more than one leaves at a time. */
function reachGate(visit: Visit): void {
  const { hall, party, bank, server, ends } = visit;
  if (server.leaving !== undefined) {
    server.atGate = () => reachGate(visit);
    return;
  }
  server.leaving = party;
  say(visit, 'exit reached');
  plan(hall, hall.now + seconds(visit, 'exit'), 'lane is left', () => {
    server.leaving = undefined;
    ends.left();
    const next = server.atGate;
    server.atGate = undefined;
    next?.();
    hall.leftEmpty(bank, server);
  });
  ends.handOver();
}

/** Waits until one is free. Where none is on duty now or later, nobody helps. */
function askForOfficer(visit: Visit): void {
  const { hall, bank } = visit;
  if (!officersCome(hall, bank)) {
    say(visit, 'nobody to help');
    refuse(visit);
    return;
  }
  say(visit, 'officer asked');
  const giveUp = () => {
    say(visit, 'officers gone');
    refuse(visit);
  };
  bank.awaiting.push({ helped: () => assist(visit), refused: giveUp });
  helpWhoWaits(bank);
}

function assist(visit: Visit): void {
  const { hall, party, bank } = visit;
  if (bank.bank.kind !== 'e-channel' || bank.bank.officers === undefined) throw new Error('nobody supervises these lanes');
  const { time, cleared } = bank.bank.officers;
  say(visit, 'assistance started');
  bank.helping += 1;
  plan(hall, hall.now + quantileVariate(time).atNormal(assistanceLuck(party.key)), 'assistance ends', () => {
    say(visit, 'assistance ended');
    if (assistanceClears(party.key, cleared)) leaveByGate(visit, undefined);
    else refuse(visit);
    bank.helping -= 1;
    helpWhoWaits(bank);
  });
}

/** Who waits longest first. */
function helpWhoWaits(bank: PlainBank): void {
  while (bank.helping < bank.officers && bank.awaiting.length > 0) bank.awaiting.shift()!.helped();
}

/** An officer whose time is up finishes helping. Where none comes any more, those who wait for one are refused. */
export function changeOfficers(hall: PlainHall, bank: PlainBank): void {
  const onDuty = officersOf(bank.bank).findLast(({ from }) => secondsOf(from) <= hall.now)?.open ?? 0;
  const by = onDuty - bank.officers;
  if (by !== 0) tell(hall, 'officers changed', { bank: bank.bank.id, by });
  bank.officers = onDuty;
  helpWhoWaits(bank);
  while (bank.awaiting.length > 0 && !officersCome(hall, bank)) bank.awaiting.shift()!.refused();
}

/** Those on duty when the hall closes stay. */
function officersCome(hall: PlainHall, bank: PlainBank): boolean {
  const later = officersOf(bank.bank).some(({ from, open }) => open > 0 && secondsOf(from) >= hall.now && secondsOf(from) < hall.closes);
  return bank.officers > 0 || later;
}

/** Without the exit gate. */
function refuse({ ends }: Visit): void {
  ends.service(true);
}

export const officersOf = (bank: Bank): Timetable => (bank.kind === 'e-channel' ? (bank.officers?.timetable ?? []) : []);

const hasOfficers = (bank: Bank): boolean => bank.kind === 'e-channel' && bank.officers !== undefined;

function seconds({ party, steps }: Visit, step: 'entry' | 'read' | 'match' | 'exit'): number {
  return steps.seconds(step, party.people[0]!.luck);
}

function say({ hall, party, bank, server }: Visit, what: PlainEvent['what']): void {
  tell(hall, what, { passenger: party.number, bank: bank.bank.id, server: server.place });
}
