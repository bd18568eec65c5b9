// Hot path. Everything about the control point that changes during a run; events and activities work on it, nothing else is mutable.

import type { EventCalendar } from '../../engine/event-calendar.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { InterventionPlan } from '../plan/intervention-plan.ts';
import type { SignPlan } from '../plan/queue-plan.ts';
import type { Recorder } from '../record/recorder.ts';
import { Bank, type BankState } from './bank.ts';
import { Entrance, type EntranceState } from './entrance.ts';
import { Examination, type ExaminationState } from './examination.ts';
import { Gatherings, type GatheringsState } from './gatherings.ts';
import { type LineState, PassengerLine } from './passenger-line.ts';
import { shareLines } from './share-lines.ts';
import { Parties, type PartiesState } from './parties.ts';
import { emptyPlaces, type Party } from './party.ts';
import { presence, SharedServers, type SharedServersState } from './shared-servers.ts';
import { Watches, type WatchesState } from './watches.ts';
import { RepairCrew, type RepairCrewState } from './repair-crew.ts';

/**
 * What a server is doing: of a lane with two zones, its first one, which is blocked while its passenger waits for the second. A server that is
 * closed by roster or broken while it serves stays in its state until it has finished. Of the two places of a server that two banks share, the one
 * where it does not stand is elsewhere, or that to which it is changing over. A counter is blocked while it keeps somebody for whom there is no
 * place in the examination room.
 */
export const serverState = { closed: 0, idle: 1, serving: 2, handover: 3, blocked: 4, changingOver: 5, elsewhere: 6 } as const;

/** Where the passengers of a leaf may go, as `RoutePlan` says it. */
export interface Route {
  readonly uptake: number;
  readonly eChannels: readonly Bank[];
  readonly counters: readonly Bank[];
  readonly courtesy: readonly Bank[];
  readonly laneSign: SignPlan | undefined;
  readonly counterSign: SignPlan | undefined;
}

/** Where a lane that serves stands in steps that others decide how long they take. */
export const laneStage = { byItself: 0, waitsForOfficer: 1, assisted: 2, waitsForExit: 3 } as const;

const saved = [
  'serverState',
  'serverWorks',
  'serverOpen',
  'serverFailed',
  'serverPlanned',
  'failures',
  'laneStage',
  'serviceEnds',
  'serviceHandle',
] as const;

/** Where parties are, by server. */
const occupants = ['serverParty', 'secondZone', 'leavingParty'] as const;

export interface HallState {
  /** Slots; -1 where there is nobody. */
  readonly occupants: readonly Int32Array[];
  readonly arrays: Readonly<Record<(typeof saved)[number], ArrayBufferView>>;
  readonly lines: readonly LineState[];
  readonly parties: PartiesState;
  readonly banks: readonly BankState[];
  readonly crews: readonly RepairCrewState[];
  readonly timeLeft: ReadonlyMap<number, number>;
  readonly watches: WatchesState;
  readonly shared: SharedServersState;
  readonly entrances: readonly EntranceState[];
  readonly examination: ExaminationState | undefined;
  readonly gatherings: GatheringsState | undefined;
  readonly signsAway: number;
  readonly callingIn: number;
  readonly interventions: readonly InterventionPlan[];
}

export class Hall {
  /** The calendar's: its only element is the present time [s from midnight]. */
  readonly clock: Float64Array;
  readonly parties = new Parties();
  readonly lines: readonly PassengerLine[];
  readonly banks: readonly Bank[];
  /** By leaf; then by leaf for those who go on to a second authority; then all of these again for those whom a lane has refused. */
  readonly routes: readonly Route[];
  /** 1 where it is so, else 0, as all that is asked of every passenger. */
  readonly choosesByExpectedWait: 0 | 1;
  /** Some turn back where they find a long line. */
  readonly mayBalk: 0 | 1;
  /** Nobody is told where to go, nobody misjudges a line, and each bank has its own, the same for everybody. */
  readonly choosesPlainly: 0 | 1;
  /** By server. */
  readonly bankOfServer: readonly Bank[];
  readonly serverState: Uint8Array;
  readonly serverParty: (Party | undefined)[];
  /** The party in the second zone of a lane. */
  readonly secondZone: (Party | undefined)[];
  /** 1 where it may serve: its bank has it open, and it is in order. */
  readonly serverWorks: Uint8Array;
  /** Of banks where idle desks close first: 1 where it is open, or has still to finish its passenger before one of those open closes. */
  readonly serverOpen: Uint8Array;
  /** For how many reasons it is out of order: its own failure is one, that of the whole bank another, and the plan, and an intervention. */
  readonly serverFailed: Uint8Array;
  /** 1 where the plan is one of them. */
  readonly serverPlanned: Uint8Array;
  /** Failures so far, which key the next one's luck. */
  readonly failures: Int32Array;
  /** Of lanes whose service is made of steps. */
  readonly laneStage: Uint8Array;
  /** The party at the exit gate of a lane that serves the next one meanwhile. */
  readonly leavingParty: (Party | undefined)[];
  /** 1 where counters may hand passengers over; then, by server, when its service ends [s] and the handle of that event. */
  readonly handsOver: 0 | 1;
  readonly serviceEnds: Float64Array;
  readonly serviceHandle: Int32Array;
  /** Of parties handed over, until a desk takes them: the time they still need [s]. */
  timeLeft = new Map<number, number>();
  readonly crews: readonly RepairCrew[];
  readonly watches: Watches;
  readonly shared: SharedServers;
  readonly entrances: readonly Entrance[];
  /** 1 where an entrance may hold people back: by its plan, or because somebody has ordered it at some time of the day. */
  gated: 0 | 1;
  /** Undefined where nobody is sent to secondary examination. */
  readonly examination: Examination | undefined;
  /** Undefined where parties are not followed until all of them are through. */
  readonly gatherings: Gatherings | undefined;
  /** 1 where whoever is cleared makes room for somebody outside, or meets those with whom it came. */
  asksAtExit: 0 | 1;
  /** While the passengers of a run of the timetable arrive: its index among the runs of the day; else -1. */
  arrivingBatch = -1;
  /** Those known so far, in the order in which they were made known. */
  interventions: InterventionPlan[] = [];
  /** Signs that lead away from some bank. */
  signsAway = 0;
  /** 1 while those outside are about to go in. */
  callingIn = 0;

  /** `outageKey` is the luck of this replication's failures. */
  constructor(
    readonly plan: HallPlan,
    readonly calendar: EventCalendar,
    readonly outageKey: number,
    readonly recorder: Recorder,
  ) {
    this.clock = calendar.clock;
    this.lines = Array.from({ length: plan.lines }, () => new PassengerLine());
    const { queues } = plan;
    this.banks = plan.banks.map((bank) => {
      const attracts = (!bank.singleLine && queues.fewerPeople < Infinity) || queues.neighbours[bank.index]!.length > 0;
      return new Bank(bank, this.lines.slice(bank.firstLine, bank.firstLine + bank.lines), attracts);
    });
    shareLines(this.banks);
    this.bankOfServer = Array.from(plan.bankOfServer, (bank) => this.banks[bank]!);
    const routes = plan.routes.map(({ uptake, eChannels, counters, courtesy }, route) => ({
      uptake,
      eChannels: Array.from(eChannels, (bank) => this.banks[bank]!),
      counters: Array.from(counters, (bank) => this.banks[bank]!),
      courtesy: Array.from(courtesy, (bank) => this.banks[bank]!),
      laneSign: queues.laneSigns[route],
      counterSign: queues.counterSigns[route],
    }));
    this.routes = [...routes, ...routes];
    this.choosesByExpectedWait = plan.choosesByExpectedWait ? 1 : 0;
    this.mayBalk = queues.balking !== undefined ? 1 : 0;
    const judgesWell = queues.misjudgement === 0 && this.banks.every(({ shares, hasReservedLine }) => shares + hasReservedLine === 0);
    this.choosesPlainly = judgesWell && [...queues.laneSigns, ...queues.counterSigns].every((sign) => sign === undefined) ? 1 : 0;
    this.serverState = new Uint8Array(plan.servers);
    this.serverParty = emptyPlaces(plan.servers);
    this.serverWorks = new Uint8Array(plan.servers);
    this.serverOpen = new Uint8Array(plan.servers);
    this.secondZone = emptyPlaces(plan.servers);
    this.serverFailed = new Uint8Array(plan.servers);
    this.serverPlanned = new Uint8Array(plan.servers);
    this.failures = new Int32Array(plan.servers);
    this.laneStage = new Uint8Array(plan.servers);
    this.leavingParty = emptyPlaces(plan.servers);
    this.handsOver = plan.banks.some(({ handsOver }) => handsOver) ? 1 : 0;
    this.serviceEnds = new Float64Array(plan.servers);
    this.serviceHandle = new Int32Array(plan.servers);
    this.crews = plan.crews.map((repairers) => new RepairCrew(repairers));
    this.watches = new Watches(plan.watches.length);
    this.shared = new SharedServers(plan.shared, plan.servers, plan.opens);
    plan.shared.twin.forEach((twin, server) => {
      if (twin >= 0 && this.shared.presence[server] === presence.elsewhere) this.serverState[server] = serverState.elsewhere;
    });
    this.entrances = plan.entrances.map((entrance, index) => new Entrance(index, entrance));
    this.gated = plan.gated ? 1 : 0;
    this.examination = plan.examination && new Examination(plan.examination);
    this.gatherings = plan.followsParties ? new Gatherings() : undefined;
    this.asksAtExit = plan.gated || plan.followsParties ? 1 : 0;
  }

  save(): HallState {
    return {
      arrays: Object.fromEntries(saved.map((name) => [name, this[name].slice()])) as unknown as HallState['arrays'],
      occupants: occupants.map((name) => Int32Array.from(this[name], (party) => party?.slot ?? -1)),
      lines: this.lines.map((line) => line.save()),
      parties: this.parties.save(),
      banks: this.banks.map((bank) => bank.save()),
      crews: this.crews.map((crew) => crew.save()),
      timeLeft: new Map(this.timeLeft),
      watches: this.watches.save(),
      shared: this.shared.save(),
      entrances: this.entrances.map((entrance) => entrance.save()),
      examination: this.examination?.save(),
      gatherings: this.gatherings?.save(),
      signsAway: this.signsAway,
      callingIn: this.callingIn,
      interventions: [...this.interventions],
    };
  }

  restore(state: HallState): void {
    for (const name of saved) (this[name] as Int32Array).set(state.arrays[name] as Int32Array);
    this.parties.restore(state.parties);
    occupants.forEach((name, index) => {
      state.occupants[index]!.forEach((slot, server) => (this[name][server] = slot < 0 ? undefined : this.parties.at(slot)));
    });
    state.lines.forEach((line, index) => this.lines[index]!.restore(line, this.parties));
    state.banks.forEach((bank, index) => this.banks[index]!.restore(bank));
    state.crews.forEach((crew, index) => this.crews[index]!.restore(crew));
    this.timeLeft = new Map(state.timeLeft);
    this.watches.restore(state.watches);
    this.shared.restore(state.shared);
    state.entrances.forEach((entrance, index) => this.entrances[index]!.restore(entrance, this.parties));
    if (state.examination !== undefined) this.examination?.restore(state.examination, this.parties);
    if (state.gatherings !== undefined) this.gatherings?.restore(state.gatherings);
    this.signsAway = state.signsAway;
    this.callingIn = state.callingIn;
    this.interventions = [...state.interventions];
  }
}
