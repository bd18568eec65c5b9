// Hot path. The recorder that keeps statistics: levels of lines, servers and halls, waits, and counts of who was cleared and refused where.

import { type Level, LevelSeries } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { countInLine, recordCompanions } from './people-of-parties.ts';
import { ArrivingWork } from './arriving-work.ts';
import { AuthorityWaits } from './authority-waits.ts';
import { ExaminationStatistics } from './examination-statistics.ts';
import { HandingOver } from './handing-over.ts';
import { OutsideWaits } from './outside-waits.ts';
import { ReserveUse } from './reserve-use.ts';
import { LaneLosses } from './lane-losses.ts';
import { LaneStatistics } from './lane-statistics.ts';
import type { ExaminationStep, LaneStep, Recorder } from './recorder.ts';
import type { StatisticsPart, StatisticsState } from './statistics-state.ts';
import { ZoneLevels } from './zone-levels.ts';
import { WaitStatistics } from './wait-statistics.ts';
import { SharedUse } from './shared-use.ts';

const counts = ['clearedAt', 'refusedAt', 'arrivedInAll', 'lastCleared', 'inLineAtClosing', 'changes', 'balkedAt'] as const;

export class StatisticsRecorder implements Recorder {
  readonly waits: WaitStatistics;
  /** Of lanes whose services are made of steps; undefined where there are none. */
  readonly lanes: LaneStatistics | undefined;
  readonly authorities: AuthorityWaits;
  readonly losses: LaneLosses;
  readonly reserves: ReserveUse;
  /** These four are undefined where the scenario has none of it. */
  readonly shared: SharedUse | undefined;
  readonly outside: OutsideWaits | undefined;
  readonly examinations: ExaminationStatistics | undefined;
  readonly handingOver: HandingOver | undefined;
  /**
   * Levels: queue length, occupied and open servers of each bank (3 x banks), then the occupancy of each direction's hall, then of each bank
   * with two zones the lanes blocked and the second zones in use.
   */
  readonly levels: LevelSeries;
  /** Passengers cleared, and refused, by (bank x leaves + leaf of the party's first passenger) x intervals + interval. */
  readonly clearedAt: Float64Array;
  readonly refusedAt: Float64Array;
  /** By direction: passengers; the time at which the last one was cleared [s]. */
  readonly arrivedInAll: Float64Array;
  readonly lastCleared: Float64Array;
  readonly inLineAtClosing: Float64Array;
  /** Passengers who turned back, by direction x intervals + interval. */
  readonly balkedAt: Float64Array;
  /** Passengers who changed to another line of a bank, and who came to it from the line of another bank: pairs by bank. */
  readonly changes: Float64Array;
  /** Those of the banks and of the halls, one by one. */
  private readonly queueLength: readonly Level[];
  private readonly busyServers: readonly Level[];
  private readonly openServers: readonly Level[];
  private readonly occupancy: readonly Level[];
  private readonly zones: ZoneLevels;
  readonly arriving: ArrivingWork;
  private readonly leaves: number;
  private readonly intervals: number;
  private readonly directionOfLeaf: Int32Array;
  /** Set by attach, since hall and recorder know each other. */
  private hall!: Hall;

  constructor(plan: HallPlan, clock: Float64Array) {
    const { leaves, intervals, layout } = plan;
    const directions = layout.directions.length;
    const banks = plan.banks.length;
    this.leaves = leaves.length;
    this.intervals = intervals;
    this.waits = new WaitStatistics(plan);
    this.lanes = layout.stepped.length > 0 ? new LaneStatistics(plan, clock) : undefined;
    this.authorities = new AuthorityWaits(plan);
    this.arriving = new ArrivingWork(plan);
    this.losses = new LaneLosses(plan, clock);
    this.reserves = new ReserveUse(plan, clock);
    this.shared = layout.sharedGroups > 0 ? new SharedUse(plan, clock) : undefined;
    this.outside = layout.outside === undefined ? undefined : new OutsideWaits(plan, clock);
    this.levels = new LevelSeries(clock, 3 * banks + directions + 2 * layout.twoZoneBanks.length, plan.opens, intervalLength, intervals);
    this.examinations = layout.examination && new ExaminationStatistics(plan, clock);
    this.handingOver = layout.handingOver && new HandingOver(plan, clock);
    const { levels } = this.levels;
    this.queueLength = plan.banks.map((_, bank) => levels[3 * bank]!);
    this.busyServers = plan.banks.map((_, bank) => levels[3 * bank + 1]!);
    this.openServers = plan.banks.map((_, bank) => levels[3 * bank + 2]!);
    this.occupancy = levels.slice(3 * banks, 3 * banks + directions);
    this.zones = new ZoneLevels(this.levels, 3 * banks + directions, layout.twoZoneBanks, plan.banks.length);
    this.clearedAt = new Float64Array(banks * leaves.length * intervals);
    this.refusedAt = new Float64Array(banks * leaves.length * intervals);
    this.arrivedInAll = new Float64Array(directions);
    this.lastCleared = new Float64Array(directions).fill(NaN);
    this.inLineAtClosing = new Float64Array(directions);
    this.balkedAt = new Float64Array(directions * intervals);
    this.changes = new Float64Array(2 * banks);
    this.directionOfLeaf = Int32Array.from(leaves, ({ directionIndex }) => directionIndex);
  }

  attach(hall: Hall): void {
    this.hall = hall;
    this.shared?.attach(hall);
  }

  /** The engine tells the levels when an interval is over: they need not look at the clock at each change. */
  get timekeeper(): LevelSeries {
    return this.levels;
  }

  arrived(party: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.arrivedInAll[direction]! += size;
    this.levels.change(this.occupancy[direction]!, size);
    parties.interval[party] = this.levels.present;
  }

  arrivedOutside(party: number): void {
    const { parties } = this.hall;
    this.arrivedInAll[this.directionOfLeaf[parties.leaf[party]!]!]! += parties.size[party]!;
    this.outside?.came(parties, party);
    parties.interval[party] = this.levels.present;
  }

  leftOutside(party: number): void {
    this.outside?.left(this.hall.parties, party);
  }

  cameIn(party: number, leader: number): void {
    const { interval, leaf, size } = this.hall.parties;
    this.levels.change(this.occupancy[this.directionOfLeaf[leaf[party]!]!]!, size[party]!);
    interval[party] = interval[leader]!;
  }

  balked(party: number, _bank: number, fromOutside: boolean): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    if (!fromOutside) this.arrivedInAll[direction]! += size;
    this.balkedAt[direction * this.intervals + this.levels.present]! += size;
  }

  joinedLine(party: number, bank: number): void {
    this.levels.change(this.queueLength[bank]!, this.hall.parties.size[party]!);
  }

  leftLine(party: number, bank: number): void {
    this.levels.change(this.queueLength[bank]!, -this.hall.parties.size[party]!);
  }

  workCame(party: number, bank: number): void {
    this.arriving.came(this.hall.parties, party, bank, this.levels.present);
  }

  workLeft(party: number, bank: number): void {
    this.arriving.left(this.hall.parties, party, bank, this.levels.present);
  }

  changedLine(party: number, from: number, to: number): void {
    this.changes[2 * to + +(from !== to)]! += this.hall.parties.size[party]!;
  }

  serviceStarted(party: number, _server: number, _bank: number): void {
    this.handingOver?.taken(this.hall.parties, party);
  }

  waitEnded(party: number): void {
    const { parties } = this.hall;
    const leaf = parties.leaf[party]!;
    const interval = parties.interval[party]!;
    this.waits.record(leaf, interval, parties.waited, party);
    if (parties.size[party]! > 1) recordCompanions(this.waits, this.hall, party);
    if (parties.passedOn[party] === 1) this.authorities.record(parties, party, 1, parties.waited[party]! - parties.waitedBefore[party]!);
  }

  refused(party: number, _server: number, bank: number): void {
    this.refusedAt[this.serviceCell(party, bank)]! += 1;
    this.lanes?.ended(this.hall, party, bank, true);
  }

  /** The bank has cleared it, though it does not leave the hall. */
  passedOn(party: number, _server: number, bank: number): void {
    const { parties } = this.hall;
    this.clearedAt[this.serviceCell(party, bank)]! += parties.size[party]!;
    this.authorities.record(parties, party, 0, parties.waited[party]!);
  }

  blocked(_party: number, _server: number, bank: number): void {
    this.zones.block(bank);
  }

  secondZoneEntered(_party: number, server: number, bank: number): void {
    this.zones.enter(bank, this.hall.serverState[server] === serverState.blocked);
  }

  secondZoneLeft(_server: number, bank: number): void {
    this.zones.leave(bank);
  }

  cleared(party: number, _server: number, bank: number): void {
    const direction = this.leaveHall(party);
    this.clearedAt[this.serviceCell(party, bank)]! += this.hall.parties.size[party]!;
    this.lastCleared[direction] = this.hall.clock[0]!;
    this.lanes?.ended(this.hall, party, bank, false);
  }

  laneStep(what: LaneStep, party: number, server: number, bank: number): void {
    this.lanes?.step(this.hall, what, party, server, bank);
    if (what === 'handed over') this.handingOver?.handed(party, bank);
  }

  officersChanged(bank: number, by: number): void {
    this.lanes?.officersChanged(bank, by);
  }

  /** Whoever enters the room is no longer in the hall. */
  examination(what: ExaminationStep, party: number): void {
    const bank = this.hall.bankOfServer[this.hall.examination!.servers.get(party)!]!.index;
    if (what === 'referred') this.lanes?.ended(this.hall, party, bank, false);
    if (what === 'room entered') this.leaveHall(party);
    this.examinations!.step(this.hall, what, party, this.serviceCell(party, bank));
  }

  examinersChanged(by: number): void {
    this.examinations!.examinersChanged(by);
  }

  serverReleased(): void {}

  occupiedChanged(bank: number, by: number): void {
    this.levels.change(this.busyServers[bank]!, by);
  }

  lostChanged(bank: number, by: number): void {
    this.losses.change(bank, by);
  }

  reservesCalled(bank: number): void {
    this.reserves.call(bank);
  }

  reservesChanged(bank: number, by: number): void {
    this.reserves.change(bank, by);
  }

  sharedServer(what: 'began' | 'ended' | 'hours', server: number): void {
    this.shared?.[what](server);
  }

  serverOpened(_server: number, bank: number): void {
    this.levels.change(this.openServers[bank]!, 1);
  }

  serverClosed(_server: number, bank: number): void {
    this.levels.change(this.openServers[bank]!, -1);
  }

  serverFailed(): void {}

  serverRepaired(): void {}

  hallClosed(): void {
    countInLine(this.hall, this.directionOfLeaf, this.inLineAtClosing);
  }

  /** Brings the levels up to the end of the run; call before reading. */
  finish(): void {
    this.levels.finish();
    this.lanes?.levels.finish();
    this.examinations?.levels.finish();
  }

  save(): StatisticsState {
    return { parts: this.parts().map((part) => part?.save()), arrays: this.arrays().map((array) => array.slice()) };
  }

  restore(state: StatisticsState): void {
    this.parts().forEach((part, index) => part?.restore(state.parts[index] as never));
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
  }

  private leaveHall(party: number): number {
    const { leaf, size } = this.hall.parties;
    const direction = this.directionOfLeaf[leaf[party]!]!;
    this.levels.change(this.occupancy[direction]!, -size[party]!);
    return direction;
  }

  private serviceCell(party: number, bank: number): number {
    return (Math.imul(Math.imul(bank, this.leaves) + this.hall.parties.leaf[party]!, this.intervals) + this.levels.present) | 0;
  }

  protected parts(): readonly (StatisticsPart | undefined)[] {
    const { levels, waits, lanes, authorities, losses, reserves, shared, outside, examinations, handingOver } = this;
    return [levels, waits, lanes, authorities, losses, reserves, shared, outside, examinations, handingOver];
  }

  private arrays(): readonly Float64Array[] {
    return [...counts.map((name) => this[name]), this.arriving.passengers];
  }
}
