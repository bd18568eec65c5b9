// Hot path. Watches the control point for the live hall: writes its events as rows while asked to, and keeps the counts and times that the model does not.

import type { AttachedRecorder } from '../model/control-point.ts';
import type { HallPlan } from '../model/plan/hall-plan.ts';
import type { Hall } from '../model/state/hall.ts';
import type { BeyondStep, ExaminationStep, LaneStep } from '../model/record/recorder.ts';
import { PartyRegister, type PartyRegisterState } from '../model/record/party-register.ts';
import { leafBeside } from '../model/state/members.ts';
import { BeyondRecorder, type BeyondTimes } from './beyond-recorder.ts';
import { lineJoined } from './line-joined.ts';
import type { EventRows } from './event-rows.ts';
import { ExaminationRecorder, type ExaminationTimes } from './examination-recorder.ts';
import { LaneRecorder, type LaneTimes } from './lane-recorder.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';
import { type LiveCounts, outOfOrder } from '../hall-picture/keyframe.ts';
import { LiveCounter } from '../hall-picture/live-counter.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { Party } from '../model/state/party.ts';

const byServer = ['serverSince', 'servedSince', 'serverRefused', 'serverOut', 'secondZoneSince'] as const;

export interface EventRecorderState {
  readonly counts: LiveCounts;
  readonly servers: readonly ArrayLike<number>[];
  readonly lanes: LaneTimes;
  readonly walking: readonly (readonly [slot: number, way: Way])[];
  readonly atExit: readonly number[];
  readonly examination: ExaminationTimes;
  readonly beyond: BeyondTimes;
  readonly register: PartyRegisterState;
}

/** On the way from the first authority to the second: from which server, and since when [s]. */
interface Way {
  readonly from: number;
  readonly since: number;
}

export class EventRecorder implements AttachedRecorder {
  /** Where events are written; undefined while nobody asks for them. */
  rows: EventRows | undefined;
  readonly counter: LiveCounter;
  readonly register = new PartyRegister();
  private readonly atExit = new Set<number>();
  /** By server: since when it is in its state, and since when its party is there [s]; whether the party before was refused. */
  readonly serverSince: Float64Array;
  readonly servedSince: Float64Array;
  readonly serverRefused: Uint8Array;
  /** By server: 0, or how it went out of order. */
  readonly serverOut: Uint8Array;
  /** By server: since when somebody is in the second zone [s]. */
  readonly secondZoneSince: Float64Array;
  readonly lanes: LaneRecorder;
  readonly examinations = new ExaminationRecorder();
  readonly beyondControl = new BeyondRecorder();
  /** By slot of the party. */
  readonly walking = new Map<number, Way>();
  private hall!: Hall;

  constructor(
    private readonly plan: HallPlan,
    description: HallDescription,
    private readonly clock: Float64Array,
  ) {
    this.counter = new LiveCounter(description);
    this.serverSince = new Float64Array(plan.servers);
    this.servedSince = new Float64Array(plan.servers);
    this.serverRefused = new Uint8Array(plan.servers);
    this.serverOut = new Uint8Array(plan.servers);
    this.secondZoneSince = new Float64Array(plan.servers);
    this.lanes = new LaneRecorder(plan.servers);
  }

  attach(hall: Hall): void {
    this.hall = hall;
  }

  arrived(party: Party): void {
    this.tellCome(liveEvent.arrived, party);
  }

  arrivedOutside(party: Party): void {
    this.tellCome(liveEvent.arrivedOutside, party);
  }

  leftOutside(party: Party): void {
    if (this.rows !== undefined) this.write(liveEvent.leftOutside, this.numberOf(party), -1, party.waited);
  }

  cameIn(party: Party, leader: Party, place: number): void {
    if (place > 0) this.register.follow(party, leader, place);
    this.rows?.push(this.clock[0]!, liveEvent.cameIn, this.numberOf(party), party.size, this.numberOf(leader));
  }

  balked(party: Party, _bank: number, fromOutside: boolean): void {
    const size = party.size;
    if (!fromOutside) {
      this.register.enter(party, this.hall.clock[0]!);
      this.counter.arrived += size;
    }
    this.counter.balked += size;
    if (this.rows !== undefined) this.write(liveEvent.balked, this.numberOf(party), -1, size);
  }

  workCame(): void {}

  workLeft(): void {}

  joinedLine(party: Party, bank: number): void {
    this.walking.delete(party.slot);
    if (this.rows === undefined) return;
    const { line, before } = lineJoined(this.hall, party, bank);
    this.write(liveEvent.joinedLine, this.numberOf(party), line, before);
  }

  leftLine(party: Party): void {
    // From which line follows from where it stood.
    if (this.rows !== undefined) this.write(liveEvent.leftLine, this.numberOf(party), -1, 0);
  }

  changedLine(party: Party, _from: number, to: number): void {
    if (this.rows !== undefined) this.write(liveEvent.changedLine, this.numberOf(party), -1, to);
  }

  serviceStarted(party: Party, server: number): void {
    this.walking.delete(party.slot);
    this.serverRefused[server] = 0;
    this.servedSince[server] = this.clock[0]!;
    this.write(liveEvent.serviceStarted, this.numberOf(party), server, 0);
  }

  waitEnded(party: Party): void {
    const waited = party.waited;
    const size = party.size;
    for (let i = 0; i < size; i += 1) this.counter.waitEnded(this.memberLeaf(party, i), waited);
    if (this.rows !== undefined) this.write(liveEvent.waitEnded, this.numberOf(party), -1, waited);
  }

  refused(party: Party, server: number): void {
    this.counter.refused += 1;
    // The first zone of a lane goes on as it was when somebody leaves the second.
    if (this.hall.secondZone[server] !== party) this.serverRefused[server] = 1;
    this.write(liveEvent.refused, this.numberOf(party), server, 0);
  }

  cleared(party: Party, server: number): void {
    if (this.atExit.delete(party.slot)) return;
    this.counter.clear(this.clock[0]!, party.size);
    const what = this.beyondControl.leaves(this.hall, party, server) ? liveEvent.clearedToMeet : liveEvent.cleared;
    this.write(what, this.numberOf(party), server, this.memberLeaf(party, 0));
  }

  /** Where one passenger leaves while the next enters, the lane is drawn with the next one: whoever reaches the exit gate counts as cleared. */
  laneStep(what: LaneStep, party: Party, server: number): void {
    if (what === 'exit reached') {
      const write = (row: number, place: number, value: number) => this.write(row, this.numberOf(party), place, value);
      if (this.examinations.leavesLaneFor(this.hall, party, server, write)) return;
      this.cleared(party, server);
      this.atExit.add(party.slot);
      return;
    }
    const number = this.numberOf(party);
    if (what === 'handed over') this.write(liveEvent.handedOver, number, server, 0);
    else this.lanes.step(what, this.hall, party, server, (row, value) => this.write(row, number, server, value));
  }

  officersChanged(bank: number, by: number): void {
    this.rows?.push(this.clock[0]!, liveEvent.officersChanged, -1, bank, by);
  }

  examination(what: ExaminationStep, party: Party): void {
    const meets = what === 'landed' && this.beyondControl.leaves(this.hall, party, this.hall.examination!.servers.get(party.slot)!);
    const write = (row: number, place: number, value: number) =>
      this.write(meets ? liveEvent.landedToMeet : row, this.numberOf(party), place, value);
    this.examinations.step(what, this.hall, party, this.counter, write);
  }

  examinersChanged(by: number): void {
    this.write(liveEvent.examinersChanged, -1, -1, this.hall.examination!.onDuty + by);
  }

  passedOn(party: Party, server: number): void {
    this.walking.set(party.slot, { from: server, since: this.clock[0]! });
    this.write(liveEvent.passedOn, this.numberOf(party), server, 0);
  }

  blocked(party: Party, server: number): void {
    this.write(liveEvent.blocked, this.numberOf(party), server, 0);
  }

  secondZoneEntered(party: Party, server: number): void {
    this.secondZoneSince[server] = this.clock[0]!;
    this.write(liveEvent.secondZoneEntered, this.numberOf(party), server, 0);
  }

  secondZoneLeft(): void {}

  beyond(what: BeyondStep, party: Party): void {
    this.beyondControl.step(what, this.hall, party, (row, value) => this.write(row, this.numberOf(party), -1, value));
  }

  serverReleased(server: number): void {
    this.write(liveEvent.serverReleased, -1, server, 0);
  }

  occupiedChanged(): void {}

  lostChanged(): void {}

  reservesCalled(bank: number, officers: number): void {
    this.rows?.push(this.clock[0]!, liveEvent.reservesCalled, -1, bank, officers);
  }

  reservesChanged(bank: number, by: number): void {
    this.rows?.push(this.clock[0]!, liveEvent.reservesChanged, -1, bank, by);
  }

  sharedServer(what: 'began' | 'ended' | 'hours', server: number): void {
    if (what === 'hours') return;
    if (what === 'began') this.write(liveEvent.elsewhere, -1, this.plan.shared.twin[server]!, 0);
    this.write(what === 'began' ? liveEvent.changingOver : liveEvent.serverClosed, -1, server, 0);
  }

  serverOpened(server: number): void {
    this.write(liveEvent.serverOpened, -1, server, 0);
  }

  serverClosed(server: number): void {
    this.write(liveEvent.serverClosed, -1, server, 0);
  }

  serverFailed(server: number): void {
    const how = this.hall.serverPlanned[server] === 1 ? outOfOrder.byPlan : outOfOrder.failed;
    this.serverOut[server] = how;
    this.write(liveEvent.serverFailed, -1, server, how);
  }

  serverRepaired(server: number): void {
    this.serverOut[server] = 0;
    this.write(liveEvent.serverRepaired, -1, server, 0);
  }

  hallClosed(): void {
    this.write(liveEvent.hallClosed, -1, -1, 0);
  }

  /** Leaf of a member of a party, the first passenger being 0. */
  memberLeaf(party: Party, member: number): number {
    return member === 0 ? party.leaf : leafBeside(this.plan, party, member - 1);
  }

  save(): EventRecorderState {
    return {
      counts: this.counter.save(),
      servers: byServer.map((column) => this[column].slice()),
      lanes: this.lanes.save(),
      walking: [...this.walking],
      atExit: [...this.atExit],
      examination: this.examinations.save(),
      beyond: this.beyondControl.save(),
      register: this.register.save(),
    };
  }

  restore(state: EventRecorderState): void {
    this.counter.restore(state.counts);
    byServer.forEach((column, index) => this[column].set(state.servers[index]!));
    this.lanes.restore(state.lanes);
    this.examinations.restore(state.examination);
    this.beyondControl.restore(state.beyond);
    this.atExit.clear();
    for (const slot of state.atExit) this.atExit.add(slot);
    this.walking.clear();
    for (const [slot, way] of state.walking) this.walking.set(slot, way);
    this.register.restore(state.register);
  }

  private tellCome(what: typeof liveEvent.arrived | typeof liveEvent.arrivedOutside, party: Party): void {
    this.register.enter(party, this.hall.clock[0]!);
    const size = party.size;
    this.counter.arrived += size;
    if (this.rows === undefined) return;
    this.rows.push(this.clock[0]!, what, this.numberOf(party), this.hall.arrivingBatch, this.memberLeaf(party, 0));
    for (let i = 1; i < size; i += 1) this.write(liveEvent.companion, this.numberOf(party), -1, this.memberLeaf(party, i));
  }

  private numberOf(party: Party): number {
    return this.register.numberOf(party);
  }

  private write(what: number, number: number, place: number, value: number): void {
    // Whatever happens at a server changes its state, but not what happens in the second zone of a lane.
    const inSecondZone = place < 0 ? undefined : this.hall.secondZone[place];
    const isThere = inSecondZone !== undefined && this.numberOf(inSecondZone) === number;
    if (place >= 0 && what >= liveEvent.serviceStarted && (!isThere || what === liveEvent.secondZoneEntered)) {
      this.serverSince[place] = this.clock[0]!;
    }
    this.rows?.push(this.clock[0]!, what, number, place, value);
  }
}
