// The recorder that keeps everything that happens, in order: for tests, for export and for following one passenger.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { PartyRegister, type PartyRegisterState } from './party-register.ts';
import type { BeyondStep, ExaminationStep, LaneStep, Recorder } from './recorder.ts';
import type { Party } from '../state/party.ts';

export type TraceWhat =
  | 'arrived'
  | 'arrived outside'
  | 'came in'
  | 'balked'
  | 'joined line'
  | 'left line'
  | 'changed line'
  | 'service started'
  | 'wait ended'
  | LaneStep
  | ExaminationStep
  | BeyondStep
  | 'examiners changed'
  | 'officers changed'
  | 'refused'
  | 'passed on'
  | 'blocked'
  | 'in second zone'
  | 'cleared'
  | 'server opened'
  | 'server closed'
  | 'server failed'
  | 'server repaired'
  | 'changeover began'
  | 'changeover ended'
  | 'hall closed';

/** `passenger` is the number of the party's first passenger in order of arrival, from 0; `place` that of the server within its bank, from 0. */
export interface TraceEntry {
  readonly time: number;
  readonly what: TraceWhat;
  readonly passenger?: number;
  readonly size?: number;
  readonly category?: string;
  readonly bank?: string;
  readonly place?: number;
  readonly wait?: number;
}

export interface TraceState {
  readonly entries: readonly TraceEntry[];
  readonly register: PartyRegisterState;
}

export class TraceRecorder implements Recorder {
  readonly entries: TraceEntry[] = [];
  private readonly register = new PartyRegister();
  private hall!: Hall;

  constructor(private readonly plan: HallPlan) {}

  attach(hall: Hall): void {
    this.hall = hall;
  }

  arrived(party: Party): void {
    this.register.enter(party, this.hall.clock[0]!);
    this.tellOf(party, 'arrived');
  }

  arrivedOutside(party: Party): void {
    this.register.enter(party, this.hall.clock[0]!);
    this.tellOf(party, 'arrived outside');
  }

  leftOutside(): void {}

  cameIn(party: Party, leader: Party, place: number): void {
    this.register.follow(party, leader, place);
    this.tellOf(party, 'came in');
  }

  balked(party: Party, bank: number, fromOutside: boolean): void {
    if (!fromOutside) this.register.enter(party, this.hall.clock[0]!);
    this.tellOf(party, 'balked', this.nameOf(bank));
  }

  workCame(): void {}

  workLeft(): void {}

  joinedLine(party: Party, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'joined line', ...this.who(party), bank: this.nameOf(bank) });
  }

  leftLine(party: Party, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'left line', ...this.who(party), bank: this.nameOf(bank) });
  }

  changedLine(party: Party, _from: number, to: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'changed line', ...this.who(party), bank: this.nameOf(to) });
  }

  serviceStarted(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'service started', ...this.who(party), ...this.where(server, bank) });
  }

  waitEnded(party: Party): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'wait ended', ...this.who(party), wait: party.waited });
  }

  laneStep(what: LaneStep, party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what, ...this.who(party), ...this.where(server, bank) });
  }

  officersChanged(bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'officers changed', bank: this.nameOf(bank) });
  }

  refused(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'refused', ...this.who(party), ...this.where(server, bank) });
  }

  passedOn(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'passed on', ...this.who(party), ...this.where(server, bank) });
  }

  blocked(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'blocked', ...this.who(party), ...this.where(server, bank) });
  }

  secondZoneEntered(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'in second zone', ...this.who(party), ...this.where(server, bank) });
  }

  secondZoneLeft(): void {}

  examination(what: ExaminationStep, party: Party): void {
    const server = this.hall.examination!.servers.get(party.slot)!;
    this.entries.push({ time: this.hall.calendar.now, what, ...this.who(party), ...this.where(server, this.plan.bankOfServer[server]!) });
  }

  examinersChanged(): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'examiners changed' });
  }

  beyond(what: BeyondStep, party: Party): void {
    const { calendar, gatherings } = this.hall;
    const since = what === 'party through' ? gatherings!.at(party.gathering).came : party.joined;
    this.entries.push({ time: calendar.now, what, ...this.who(party), wait: calendar.now - since });
  }

  serverReleased(): void {}

  occupiedChanged(): void {}

  lostChanged(): void {}

  reservesCalled(): void {}

  reservesChanged(): void {}

  sharedServer(what: 'began' | 'ended' | 'hours', server: number, bank: number): void {
    if (what === 'hours') return;
    this.entries.push({ time: this.hall.calendar.now, what: `changeover ${what}`, ...this.where(server, bank) });
  }

  cleared(party: Party, server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'cleared', ...this.who(party), ...this.where(server, bank) });
  }

  serverOpened(server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'server opened', ...this.where(server, bank) });
  }

  serverClosed(server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'server closed', ...this.where(server, bank) });
  }

  serverFailed(server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'server failed', ...this.where(server, bank) });
  }

  serverRepaired(server: number, bank: number): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'server repaired', ...this.where(server, bank) });
  }

  hallClosed(): void {
    this.entries.push({ time: this.hall.calendar.now, what: 'hall closed' });
  }

  save(): TraceState {
    return { entries: [...this.entries], register: this.register.save() };
  }

  restore(state: unknown): void {
    const { entries, register } = state as TraceState;
    this.entries.splice(0, this.entries.length, ...entries);
    this.register.restore(register);
  }

  private tellOf(party: Party, what: TraceWhat, bank?: string): void {
    const { category } = this.plan.leaves[party.leaf]!;
    const size = party.size;
    const time = this.hall.calendar.now;
    this.entries.push({ time, what, ...this.who(party), size, category: category.id, ...(bank === undefined ? {} : { bank }) });
  }

  private who(party: Party): { passenger: number } {
    return { passenger: this.register.numberOf(party) };
  }

  private where(server: number, bank: number): { bank: string; place: number } {
    return { bank: this.nameOf(bank), place: server - this.plan.banks[bank]!.firstServer };
  }

  private nameOf(bank: number): string {
    return this.plan.scenario.banks[bank]!.id;
  }
}
