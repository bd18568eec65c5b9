// What is in the hall: banks with their servers and lines, the parties in them, and what is to happen.

import type { Direction } from '../../../shared/reference/vocabulary.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { SharedServers } from '../../../shared/scenario/schema/shared-servers-schema.ts';
import type { Company } from './meeting-again.ts';
import type { PlainEvent } from './plain-event.ts';
import type { PlainRoom } from './examination.ts';
import type { Offers } from './service-offers.ts';

export interface Person {
  readonly category: PassengerCategory;
  /** Standard normal luck in service. */
  luck: number;
  /** Among those with whom it came, from 0: the leader. */
  readonly place: number;
}

/** Those who stay together: one entry in a line, at most one server at a time. The first one's key is the party's. */
export interface Party {
  readonly number: number;
  readonly direction: Direction;
  readonly key: number;
  readonly people: readonly Person[];
  /** With whom it meets again beyond the control. */
  readonly company: Company | undefined;
  /** When it joined its present line, and the time spent in lines before [s]. */
  joined: number;
  waited: number;
  /** Decided when its service starts: the second zone of the lane refuses it. */
  refusedInside: boolean;
  /** Of one handed over by a desk that has closed: the time it still needs [s]. */
  timeLeft?: number;
  /** A lane has refused it, and it has not gone on to another authority since. */
  wasRefused: boolean;
}

export interface Server {
  readonly place: number;
  /** Of a lane with two zones: in its first one. A counter is blocked that keeps somebody for whom the examination room has no place. */
  doing: 'nothing, closed' | 'nothing, idle' | 'serving' | 'blocked' | 'handing over';
  /** The end of the service going on at a counter, and of whom. */
  serving?: { readonly party: Party; readonly ends: Happening };
  /** Who is in the second zone, and who stands before it, done in the first. */
  inside: Party | undefined;
  atTheDoor: Party | undefined;
  /** For how many reasons it is out of order: its own failure, that of the whole bank, the plan, whoever steps in. */
  broken: number;
  /** True where the plan is one of them. */
  outByPlan: boolean;
  /** Failures that have been repaired. */
  failures: number;
  /** Of the place of one that two banks share: whether it is here, finishes here before it goes, or is on its way here. */
  stands: 'here' | 'leaving' | 'coming' | 'elsewhere' | undefined;
  /** False where it is shared and not open at this time of the day. */
  onDuty: boolean;
  /** Who is at its exit gate while it serves or awaits the next; who waits for the gate to be free, and what then happens. */
  leaving: Party | undefined;
  atGate: (() => void) | undefined;
}

/** Repairers who are free, and what is to be done when one is. */
export interface Crew {
  free: number;
  readonly waiting: (() => void)[];
}

export interface PlainBank {
  readonly bank: Bank;
  /** As many as the timetable ever opens, and then those that it shares with others. */
  readonly servers: readonly Server[];
  readonly own: number;
  /** One for the bank, or one for each server. */
  readonly lines: readonly Party[][];
  /** Those whom a lane refused, where they stand in a line of their own; of banks that share a line, one and the same. */
  readonly reserved: Party[];
  /** Officers who supervise it: on duty, helping somebody; and what happens to each who waits for one, the first in front. */
  officers: number;
  helping: number;
  readonly awaiting: { readonly helped: () => void; readonly refused: () => void }[];
  /** Whether those in other lines are about to notice that there is room here. */
  roomNoticed: boolean;
  /** Its own servers that the roster opens at present: the first so many. */
  rostered: number;
  /** Where idle desks close first: those open, and those that serve while it is not yet known which of them closes. */
  readonly open: Set<Server>;
  /** Failures of the whole bank that have been repaired. */
  networkFailures: number;
  /** Who repairs its lanes; undefined where nobody has to wait. */
  readonly crew: Crew | undefined;
  /** How many somebody has ordered to be open; how many are called in beyond that. */
  ordered: number | undefined;
  calledIn: number;
  /** Reserve officers who are there, beyond all that. */
  reserves: number;
  /** By how much refusals have risen, for each reason. */
  refusals: number[];
  /** Signs that lead away from it. */
  signsAway: number;
}

/** Servers that two banks share. */
export interface SharedGroup {
  readonly document: SharedServers;
  readonly home: PlainBank;
  readonly other: PlainBank;
  /** The two places of each. */
  readonly servers: readonly { readonly atHome: Server; readonly atTheOther: Server }[];
  /** How many are open, wherever they stand: the first ones. */
  open: number;
  /** How many are to be at the other bank; whether that is somebody's order. */
  atOther: number;
  ordered: boolean;
}

export interface PassengersLetIn {
  readonly people: number;
  readonly everyMinutes: number;
}

/** Where those of one direction come in, or of both. */
export interface Entrance {
  readonly direction: Direction | 'both';
  /** Infinity where there is room for everybody. */
  readonly capacity: number;
  readonly planned: readonly (PassengersLetIn & { readonly from: string; readonly to: string })[];
  /** Orders in force, the latest last. */
  readonly ordered: PassengersLetIn[];
  /** Who waits outside, the first in front. */
  readonly outside: { readonly size: number; readonly goIn: () => void }[];
  /** Passengers in the hall. */
  inside: number;
  /** How it is metered now; how many more may go in before it lets in the next; how often the metering has changed. */
  metered: PassengersLetIn | undefined;
  left: number;
  turn: number;
}

/** What happens at one time, in this order: who finishes makes room before anybody comes. */
export const happeningKinds = [
  'service ends',
  'second zone is done',
  'server is ready',
  'attempt fails',
  'assistance ends',
  'exit gate is reached',
  'lane is left',
  'examination ends',
  'lane is repaired',
  'lane fails',
  'network is repaired',
  'network fails',
  'outage by plan',
  'rosters change',
  'server has changed over',
  'hall closes',
  'reserves come',
  'lines call for a change',
  'somebody steps in',
  'entrance lets in',
  'party comes to the second authority',
  'those outside go in',
  'party comes',
  'room is noticed',
] as const;

export interface Happening {
  readonly time: number;
  readonly kind: (typeof happeningKinds)[number];
  readonly happen: () => void;
}

export interface PlainHall {
  readonly scenario: Scenario;
  readonly replication: number;
  /** Opening and closing [s from midnight]. */
  readonly opens: number;
  readonly closes: number;
  readonly banks: readonly PlainBank[];
  readonly shared: readonly SharedGroup[];
  readonly entrances: readonly Entrance[];
  readonly offers: Offers;
  /** Undefined where nobody is sent to secondary examination. */
  readonly room: PlainRoom | undefined;
  readonly events: PlainEvent[];
  /** What is to happen, in the order in which it was decided. */
  readonly happenings: Happening[];
  /** A line of the bank has moved: set when the hall opens, since a change of line is a way to wait and waiting leads to it. */
  noticeRoom: (bank: PlainBank) => void;
  /** Somebody has left a server: set likewise, since a server that goes opens elsewhere. */
  leftEmpty: (bank: PlainBank, server: Server) => void;
  now: number;
  /** Arrived so far. */
  passengers: number;
  /** In the hall at present. */
  parties: number;
}

/** A server works that the roster opens, or that stands here where it is shared, and that is in order. */
export const isWorking = (bank: PlainBank, server: Server): boolean => {
  const rostered = closesIdleFirst(bank) ? bank.open.has(server) : server.place < bank.rostered;
  return (server.stands === undefined ? rostered : server.stands === 'here' && server.onDuty) && server.broken === 0;
};

export const closesIdleFirst = ({ bank }: PlainBank): boolean => bank.kind === 'counter' && bank.closesFirst === 'idle';

/** Of desks among which it is not yet known which close, so many as will stay. */
export const workingServers = (bank: PlainBank): readonly Server[] => {
  const working = bank.servers.filter((server) => isWorking(bank, server));
  const own = working.filter(({ stands }) => stands === undefined).slice(0, bank.rostered);
  return [...own, ...working.filter(({ stands }) => stands !== undefined)];
};

/** Of several idle servers that with the lowest number is taken. */
export const idleServer = (bank: PlainBank): Server | undefined => bank.servers.find(({ doing }) => doing === 'nothing, idle');

export const hasReservedLine = ({ bank }: PlainBank): boolean => bank.kind === 'counter' && bank.refusedJoin === 'reserved';

/** Who waits at a bank, in any of its lines. */
export const waitingAt = ({ reserved, lines }: PlainBank): readonly Party[] => [...reserved, ...lines.flat()];

export const lineOfServer = (bank: PlainBank, server: Server): Party[] => bank.lines[bank.lines.length === 1 ? 0 : server.place]!;

/** The banks that one line feeds, the first of which is told of those who stand in it; a bank with a line of its own is alone. */
export const groupOf = ({ banks, scenario }: PlainHall, { bank }: PlainBank): readonly PlainBank[] => {
  const together = scenario.queues?.sharedLines?.find((ids) => ids.includes(bank.id)) ?? [bank.id];
  return banks.filter((other) => together.includes(other.bank.id));
};

export function tell(hall: PlainHall, what: PlainEvent['what'], about: Omit<PlainEvent, 'time' | 'what'> = {}): void {
  hall.events.push({ time: hall.now, what, ...about });
}

export function plan(hall: PlainHall, time: number, kind: Happening['kind'], happen: () => void): Happening {
  const happening = { time, kind, happen };
  hall.happenings.push(happening);
  return happening;
}
