// The only place where the live hall touches the model: one replication that runs to a time, saves, restores and tells its whole state.

import { reservedLength } from '../model/activities/reserved-line.ts';
import { ControlPoint, type ControlPointState } from '../model/control-point.ts';
import { serverState } from '../model/state/hall.ts';
import type { HallPlan } from '../model/plan/hall-plan.ts';
import type { InterventionPlan } from '../model/plan/intervention-plan.ts';
import { EventRecorder } from './event-recorder.ts';
import { EventRows } from './event-rows.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';
import { type Keyframe, pictureServer } from '../hall-picture/keyframe.ts';
import type { LiveEvents } from '../hall-picture/live-event.ts';
import type { Party } from '../model/state/party.ts';

const shownState: ReadonlyMap<number, number> = new Map(
  (['closed', 'idle', 'serving', 'handover', 'blocked', 'changingOver', 'elsewhere'] as const).map((name) => [
    serverState[name],
    pictureServer[name],
  ]),
);

export class LiveModel {
  private readonly day: ControlPoint;
  private readonly recorder: EventRecorder;

  constructor(
    plan: HallPlan,
    private readonly description: HallDescription,
    replication: number,
  ) {
    let recorder: EventRecorder | undefined;
    this.day = new ControlPoint(plan, replication, (clock) => (recorder = new EventRecorder(plan, description, clock)), true);
    if (recorder === undefined) throw new Error('the control point made no recorder');
    this.recorder = recorder;
  }

  get now(): number {
    return this.day.now;
  }

  /** Parties in the hall. */
  get present(): number {
    return this.day.hall.parties.present;
  }

  runUntil(time: number): void {
    this.day.runUntil(time);
  }

  /** As runUntil, and tells what happened after now up to and including the time. */
  recordUntil(time: number): LiveEvents {
    const rows = new EventRows();
    this.recorder.rows = rows;
    try {
      this.day.runUntil(time);
    } finally {
      this.recorder.rows = undefined;
    }
    return rows.events();
  }

  intervene(intervention: InterventionPlan): void {
    this.day.intervene(intervention);
  }

  /** True where nothing would ever happen any more. */
  isOver(): boolean {
    const state = this.day.save();
    const goesOn = this.day.step();
    this.day.restore(state);
    return !goesOn;
  }

  save(): ControlPointState {
    return this.day.save();
  }

  restore(state: ControlPointState): void {
    this.day.restore(state);
  }

  keyframe(): Keyframe {
    const { hall } = this.day;
    const { hasReservedLine } = this.description;
    const { register, serverSince, servedSince, secondZoneSince, walking, lanes, examinations, beyondControl } = this.recorder;
    const inLine = hall.lines.flatMap((line) => line.parties());
    const outside = hall.entrances.flatMap((entrance) => entrance.outside.parties());
    // Whoever is at an exit gate behind which the next has entered counts as cleared, and is drawn on the way out, or to the examination room.
    const isOut = ({ slot }: Party) => !examinations.leavingLane.has(slot) && !beyondControl.parties.has(slot);
    const atExit = new Set(hall.leavingParty.filter((party) => party !== undefined && isOut(party)));
    const present = hall.parties
      .inHall()
      .filter((party) => !atExit.has(party))
      .toSorted((a, b) => numberOf(a) - numberOf(b));
    const since = new Map([
      ...hall.serverParty.map((party, server) => [party?.slot ?? -1, servedSince[server]!] as const),
      ...hall.secondZone.map((party, server) => [party?.slot ?? -1, secondZoneSince[server]!] as const),
      ...[...walking].map(([slot, way]) => [slot, way.since] as const),
      ...examinations.sentSince,
      ...examinations.examinedSince,
      ...[...beyondControl.parties].map(([slot, { since: out }]) => [slot, out] as const),
    ]);
    function numberOf(party: Party): number {
      return register.numberOf(party);
    }
    const numberOfSlot = (slot: number) => numberOf(hall.parties.at(slot));
    const numbersOf = (parties: readonly (Party | undefined)[]) =>
      Int32Array.from(parties, (party) => (party === undefined ? -1 : numberOf(party)));
    const sinceWhen = ({ joined, slot }: Party): number => since.get(slot) ?? joined;
    return {
      time: this.day.now,
      party: Int32Array.from(present, numberOf),
      leaf: Uint16Array.from(present, (party) => party.leaf),
      size: Uint8Array.from(present, (party) => party.size),
      arrived: Float64Array.from(present, (party) => register.arrivalOf(party)),
      joined: Float64Array.from(present, sinceWhen),
      waited: Float64Array.from(present, (party) => party.waited),
      companions: Uint16Array.from(present.flatMap((party) => this.companionsOf(party))),
      inLine: Int32Array.from(inLine, numberOf),
      lineLength: Int32Array.from(hall.lines, (line) => line.length),
      lineReserved: Int32Array.from(hall.lines, (line, index) => (hasReservedLine[index] === 1 ? reservedLength(hall, line) : 0)),
      outside: Int32Array.from(outside, numberOf),
      outsideLength: Int32Array.from(hall.entrances, ({ outside: line }) => line.length),
      serverState: hall.serverState.map((state) => shownState.get(state)!),
      serverFailed: this.recorder.serverOut.slice(),
      serverParty: numbersOf(hall.serverParty),
      serverSince: serverSince.slice(),
      serverRefused: this.recorder.serverRefused.slice(),
      secondZone: numbersOf(hall.secondZone),
      ...lanes.keyframe(hall),
      officersOnDuty: Int32Array.from(hall.banks, ({ officers }) => officers.onDuty),
      reserves: Int32Array.from(hall.banks, ({ reserves }) => reserves),
      walking: Int32Array.from(walking.keys(), numberOfSlot),
      walkingFrom: Int32Array.from(walking.values(), ({ from }) => from),
      ...examinations.keyframe(hall, numberOfSlot),
      ...beyondControl.keyframe(numberOfSlot),
      counts: this.recorder.counter.save(),
    };
  }

  private companionsOf(party: Party): readonly number[] {
    const others = party.size - 1;
    return Array.from({ length: others }, (_, i) => this.recorder.memberLeaf(party, i + 1));
  }
}
