// Watches the fast model and tells its day in the language of the plain one. It reads the hall's tables for what the model does not say by itself:
// directions, which line of a bank, how many stand before.

import { type AttachedRecorder, ControlPoint } from '../../../shared/model/control-point.ts';
import { type HallPlan, planHall } from '../../../shared/model/plan/hall-plan.ts';
import { PartyRegister } from '../../../shared/model/record/party-register.ts';
import type { BeyondStep, ExaminationStep, LaneStep } from '../../../shared/model/record/recorder.ts';
import type { Hall } from '../../../shared/model/state/hall.ts';
import type { Party } from '../../../shared/model/state/party.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { PlainEvent } from './plain-event.ts';

/** The same day by the model of the program. */
export function witnessedDay(scenario: Scenario, replication = 0): readonly PlainEvent[] {
  const plan = planHall(scenario);
  let witness: Witness | undefined;
  new ControlPoint(plan, replication, () => (witness = new Witness(plan))).run();
  return witness!.events;
}

/** Small days have some hundreds; a day that never ends is a fault that a test must be able to show. */
const mostEvents = 100_000;

class Witness implements AttachedRecorder {
  readonly events: PlainEvent[] = [];
  private readonly register = new PartyRegister();
  private hall!: Hall;

  constructor(private readonly plan: HallPlan) {}

  attach(hall: Hall): void {
    this.hall = hall;
  }

  arrived(party: Party): void {
    this.register.enter(party, this.hall.clock[0]!);
    this.tell('arrived', this.described(party));
  }

  arrivedOutside(party: Party): void {
    this.register.enter(party, this.hall.clock[0]!);
    this.tell('arrived outside', this.described(party));
  }

  leftOutside(): void {}

  cameIn(party: Party, leader: Party, place: number): void {
    this.register.follow(party, leader, place);
    this.tell('came in', this.described(party));
  }

  balked(party: Party, bank: number, fromOutside: boolean): void {
    if (!fromOutside) this.register.enter(party, this.hall.clock[0]!);
    this.tell('balked', { ...this.who(party), size: party.size, ...this.bankOf(bank) });
  }

  workCame(): void {}

  workLeft(): void {}

  joinedLine(party: Party, bank: number): void {
    this.tell('joined line', { ...this.who(party), ...this.bankOf(bank), ...this.placeOf(party, bank) });
  }

  leftLine(party: Party, bank: number): void {
    this.tell('left line', { ...this.who(party), ...this.bankOf(bank) });
  }

  changedLine(party: Party, _from: number, to: number): void {
    this.tell('changed line', { ...this.who(party), ...this.bankOf(to) });
  }

  waitEnded(party: Party): void {
    this.tell('wait ended', { ...this.who(party), wait: party.waited });
  }

  serviceStarted(party: Party, server: number, bank: number): void {
    this.tell('service started', { ...this.who(party), ...this.where(server, bank) });
  }

  laneStep(what: LaneStep, party: Party, server: number, bank: number): void {
    this.tell(what, { ...this.who(party), ...this.where(server, bank) });
  }

  officersChanged(bank: number, by: number): void {
    this.tell('officers changed', { ...this.bankOf(bank), by });
  }

  refused(party: Party, server: number, bank: number): void {
    this.tell('refused', { ...this.who(party), ...this.where(server, bank) });
  }

  cleared(party: Party, server: number, bank: number): void {
    this.tell('cleared', { ...this.who(party), ...this.where(server, bank) });
  }

  passedOn(party: Party, server: number, bank: number): void {
    this.tell('passed on', { ...this.who(party), ...this.where(server, bank) });
  }

  blocked(party: Party, server: number, bank: number): void {
    this.tell('blocked', { ...this.who(party), ...this.where(server, bank) });
  }

  secondZoneEntered(party: Party, server: number, bank: number): void {
    this.tell('in second zone', { ...this.who(party), ...this.where(server, bank) });
  }

  examination(what: ExaminationStep, party: Party): void {
    const server = this.hall.examination!.servers.get(party.slot)!;
    this.tell(what, { ...this.who(party), ...this.where(server, this.plan.bankOfServer[server]!) });
  }

  examinersChanged(by: number): void {
    this.tell('examiners changed', { by });
  }

  beyond(what: BeyondStep, party: Party): void {
    const { gatherings } = this.hall;
    const since = what === 'party through' ? gatherings!.at(party.gathering).came : party.joined;
    this.tell(what, { ...this.who(party), ...(what === 'waits beyond' ? {} : { wait: this.hall.calendar.now - since }) });
  }

  secondZoneLeft(): void {}

  serverReleased(server: number, bank: number): void {
    this.tell('server ready', this.where(server, bank));
  }

  occupiedChanged(): void {}

  lostChanged(): void {}

  reservesCalled(bank: number): void {
    this.tell('reserves called', this.bankOf(bank));
  }

  reservesChanged(bank: number, by: number): void {
    this.tell(by > 0 ? 'reserves came' : 'reserves left', this.bankOf(bank));
  }

  sharedServer(what: 'began' | 'ended' | 'hours', server: number, bank: number): void {
    if (what !== 'hours') this.tell(`changeover ${what}`, this.where(server, bank));
  }

  serverOpened(server: number, bank: number): void {
    this.tell('server opened', this.where(server, bank));
  }

  serverClosed(server: number, bank: number): void {
    this.tell('server closed', this.where(server, bank));
  }

  serverFailed(server: number, bank: number): void {
    this.tell('server failed', this.where(server, bank));
  }

  serverRepaired(server: number, bank: number): void {
    this.tell('server repaired', this.where(server, bank));
  }

  hallClosed(): void {
    this.tell('hall closed', {});
  }

  save(): unknown {
    return [...this.events];
  }

  restore(state: unknown): void {
    this.events.splice(0, Infinity, ...(state as readonly PlainEvent[]));
  }

  private tell(what: PlainEvent['what'], about: Omit<PlainEvent, 'time' | 'what'>): void {
    if (this.events.length === mostEvents) throw new Error(`the day goes on after ${mostEvents} events`);
    this.events.push({ time: this.hall.calendar.now, what, ...about });
  }

  private who(party: Party): { readonly passenger: number } {
    return { passenger: this.register.numberOf(party) };
  }

  private described(party: Party): Pick<PlainEvent, 'passenger' | 'size' | 'category' | 'direction'> {
    const { category, direction } = this.plan.leaves[party.leaf]!;
    return { ...this.who(party), size: party.size, category: category.id, direction };
  }

  private bankOf(bank: number): { readonly bank: string } {
    return { bank: this.plan.scenario.banks[bank]!.id };
  }

  private where(server: number, bank: number): Pick<PlainEvent, 'bank' | 'server'> {
    return { ...this.bankOf(bank), server: server - this.plan.banks[bank]!.firstServer };
  }

  /** In which of the bank's lines it stands, and behind how many; nothing where it stands in none. */
  private placeOf(party: Party, bank: number): Pick<PlainEvent, 'line' | 'ahead'> {
    const { firstLine, lines } = this.plan.banks[bank]!;
    const parties = this.hall.lines
      .slice(firstLine, firstLine + lines)
      .map((line) => Array.from({ length: line.length }, (_, at) => line.at(at)));
    const line = parties.findIndex((one) => one.includes(party));
    return line < 0 ? {} : { line, ahead: parties[line]!.lastIndexOf(party) };
  }
}
