// Secondary examination (docs/decisions/examination.md): a room with places, officers, and a line of those for whom there is no place yet.

import { secondsOf } from '../../../shared/scenario/clock.ts';
import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import type { Examination, ExaminationCause } from '../../../shared/scenario/schema/examination-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { leaveHall } from './entrance.ts';
import { comeNoMore, comeThrough } from './meeting-again.ts';
import { examinationLuck, examinationOutcome, referralLuck } from './luck.ts';
import type { PlainEvent } from './plain-event.ts';
import { type Party, plan, type PlainBank, type PlainHall, type Server, tell } from './plain-hall.ts';

/** One who has been sent, and a family with its first. */
interface Case {
  readonly party: Party;
  readonly cause: ExaminationCause;
  readonly refused: number;
  readonly sentBy: Pick<PlainEvent, 'bank' | 'server'>;
  /** Set while a counter keeps it. */
  letGo: (() => void) | undefined;
}

export interface PlainRoom {
  readonly rules: Examination;
  officers: number;
  /** The first in front. */
  readonly outside: Case[];
  readonly waiting: Case[];
  readonly examined: Case[];
}

export function emptyRoom({ examination: rules }: Scenario): PlainRoom | undefined {
  return rules && { rules, officers: 0, outside: [], waiting: [], examined: [] };
}

/** Whether a party that has been served is sent there; and whether its counter then keeps it, until it calls `letGo`. */
export function sendToExamination(
  hall: PlainHall,
  party: Party,
  bank: PlainBank,
  server: Server,
  letGo: () => void,
): 'not sent' | 'sent' | 'kept' {
  const { room } = hall;
  const found = room && reasonFor(room.rules, party);
  if (room === undefined || found === undefined) return 'not sent';
  const sent: Case = { party, ...found, sentBy: { bank: bank.bank.id, server: server.place }, letGo: undefined };
  say(hall, 'referred', sent);
  room.outside.push(sent);
  moveUp(hall, room);
  if (room.rules.whenFull === 'line' || bank.bank.kind === 'e-channel' || !room.outside.includes(sent)) return 'sent';
  server.doing = 'blocked';
  sent.letGo = letGo;
  say(hall, 'held', sent);
  return 'kept';
}

/** The parts of the reasons lie side by side between 0 and 1, in their order; what is left are those who are not sent. */
function reasonFor(
  { direction, reasons }: Examination,
  { key, people, direction: way }: Party,
): Pick<Case, 'cause' | 'refused'> | undefined {
  if (direction !== 'both' && direction !== way) return undefined;
  const { id, group } = people[0]!.category;
  let from = 0;
  for (const cause of reasons) {
    const rows = cause.referrals.filter((row) => row.group === group);
    const row = rows.find(({ category }) => category === id) ?? rows.find(({ category }) => category === undefined);
    from += row?.share ?? 0;
    if (referralLuck(key) < from) return { cause, refused: row?.refused ?? 0 };
  }
  return undefined;
}

/** First into the room, as far as there are places; then to officers, as far as there are any. */
function moveUp(hall: PlainHall, room: PlainRoom): void {
  while (room.outside.length > 0 && room.waiting.length + room.examined.length < room.rules.places) {
    const next = room.outside.shift()!;
    say(hall, 'room entered', next);
    leaveHall(hall, next.party.direction, next.party.people.length);
    room.waiting.push(next);
    next.letGo?.();
  }
  while (room.waiting.length > 0 && room.examined.length < room.officers) {
    const next = room.waiting.shift()!;
    say(hall, 'examination started', next);
    room.examined.push(next);
    const { key } = next.party;
    plan(hall, hall.now + quantileVariate(next.cause.time).atNormal(examinationLuck(key)), 'examination ends', () => {
      const { company, people } = next.party;
      const isRefused = examinationOutcome(key) < next.refused;
      say(hall, isRefused ? 'refused landing' : 'landed', next);
      if (isRefused) {
        hall.parties -= 1;
        comeNoMore(hall, company, people.length);
      } else comeThrough(hall, next.party);
      room.examined.splice(room.examined.indexOf(next), 1);
      moveUp(hall, room);
    });
  }
}

/** Those who come begin with who waits; those who go finish first. */
export function changeExaminers(hall: PlainHall): void {
  const { room, now } = hall;
  if (room === undefined) return;
  const officers = room.rules.officers.findLast(({ from }) => secondsOf(from) <= now)?.open ?? 0;
  if (officers !== room.officers) tell(hall, 'examiners changed', { by: officers - room.officers });
  room.officers = officers;
  moveUp(hall, room);
}

function say(hall: PlainHall, what: PlainEvent['what'], { party, sentBy }: Case): void {
  tell(hall, what, { passenger: party.number, ...sentBy });
}
