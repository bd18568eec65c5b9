// Hot path. One bank as it stands now: who is in line, which servers stand idle, how many work. Objects of one shape, whose small whole
// numbers V8 reads and writes in place, are quicker here than a typed array for each number.

import { authorityPurposes } from '../luck.ts';
import type { BankPlan } from '../plan/bank-plan.ts';
import type { Service } from '../plan/service.ts';
import { IdleServers, type IdleServersState } from './idle-servers.ts';
import { OfficerPool, type OfficerPoolState } from './officer-pool.ts';
import type { PassengerLine } from './passenger-line.ts';

const saved = [
  'rostered',
  'orderedOpen',
  'calledIn',
  'reserves',
  'refusalFactor',
  'signsAway',
  'working',
  'lost',
  'networkFailures',
  'occupied',
  'peopleInLine',
  'workInLine',
  'attracting',
] as const;

export type BankState = Readonly<Record<(typeof saved)[number], number>> & {
  readonly idle: IdleServersState;
  readonly officers: OfficerPoolState;
};

export class Bank {
  readonly index: number;
  readonly isEChannel: boolean;
  readonly firstServer: number;
  readonly singleLine: boolean;
  /** [s] */
  readonly handover: number;
  /** 1 where whoever is cleared here goes on to the second authority, else 0. */
  readonly leadsOn: 0 | 1;
  /** 1 where a desk that closes hands its passenger over, else 0. */
  readonly handsOver: 0 | 1;
  /** 1 where idle desks close first, so that those open are a set and not the first so many, else 0. */
  readonly closesIdleFirst: 0 | 1;
  /** 1 where those whom a lane refused stand in a reserved line, else 0. */
  readonly hasReservedLine: 0 | 1;
  /** 1 where its lanes have two zones, else 0. */
  readonly hasTwoZones: 0 | 1;
  /** What its route adds to a passenger's leaf: nothing, or the number of leaves where the bank is the second authority's. */
  readonly firstRoute: number;
  readonly purposes: (typeof authorityPurposes)[keyof typeof authorityPurposes];
  /** Mean of the work that those whom it serves bring [ms]. */
  readonly meanWork: number;
  /** By leaf; undefined where the bank does not serve it. */
  readonly services: readonly (Service | undefined)[];
  readonly idle: IdleServers;
  /** Of counters and of lanes that nobody supervises, it stays empty. */
  readonly officers = new OfficerPool();
  /** 1 where people in other lines may change to a line of this bank when it gets shorter, else 0. */
  readonly attracts: 0 | 1;
  /** 1 where somebody watches the line in which its passengers stand, else 0. */
  watched: 0 | 1;
  /** 1 where it shares servers with another bank, else 0. */
  readonly sharesServers: 0 | 1;
  /** 1 where one line feeds several banks, this one among them, else 0; these banks, or this one alone, in their order: the first counts who stands in it. */
  shares: 0 | 1 = 0;
  group: readonly Bank[] = [this];
  /** Mean work [ms] of one passenger of a leaf who stands in the line that is shared. */
  sharedWork = new Float64Array(0);
  /** Servers open now by timetable or by order; of these, those in order and those out of order; servers serving or handing over. */
  rostered = 0;
  working = 0;
  lost = 0;
  /** Servers that somebody has ordered to be open, whatever the timetable says; -1 where nobody has. */
  orderedOpen = -1;
  /** Failures of the whole bank so far, which key the next one's luck. */
  networkFailures = 0;
  /** Servers that are open beyond timetable or order, or fewer where it is negative, because officers were called in or have left. */
  calledIn = 0;
  /** Reserve officers who have come, beyond all that. */
  reserves = 0;
  /** Multiplies the share of passengers whom its lanes refuse. */
  refusalFactor = 1;
  /** Signs that lead away from it. */
  signsAway = 0;
  occupied = 0;
  /** People, and their mean work [ms]: whole numbers, which add and subtract without drift. */
  peopleInLine = 0;
  workInLine = 0;
  /** 1 while a change of lines to this bank is in the calendar. */
  attracting = 0;

  /** One line for all servers, or one for each. */
  constructor(
    readonly plan: BankPlan,
    readonly lines: readonly PassengerLine[],
    attracts: boolean,
  ) {
    this.index = plan.index;
    this.isEChannel = plan.isEChannel;
    this.firstServer = plan.firstServer;
    this.singleLine = plan.singleLine;
    this.handover = plan.handover;
    this.leadsOn = plan.authority === 'first' ? 1 : 0;
    this.handsOver = plan.handsOver ? 1 : 0;
    this.closesIdleFirst = plan.closesIdleFirst ? 1 : 0;
    this.hasReservedLine = plan.hasReservedLine ? 1 : 0;
    this.hasTwoZones = plan.hasTwoZones ? 1 : 0;
    this.firstRoute = plan.authority === 'second' ? plan.options.length : 0;
    this.purposes = authorityPurposes[plan.authority ?? 'first'];
    this.meanWork = plan.meanWork;
    this.services = plan.options;
    this.attracts = attracts ? 1 : 0;
    this.watched = plan.watched ? 1 : 0;
    this.sharesServers = plan.servers > plan.ownServers ? 1 : 0;
    this.idle = new IdleServers(plan.firstServer, plan.servers);
  }

  save(): BankState {
    const numbers = Object.fromEntries(saved.map((name) => [name, this[name]])) as Record<(typeof saved)[number], number>;
    return { ...numbers, idle: this.idle.save(), officers: this.officers.save() };
  }

  restore(state: BankState): void {
    for (const name of saved) this[name] = state[name];
    this.idle.restore(state.idle);
    this.officers.restore(state.officers);
  }
}
