// Hot path. The recorder that keeps statistics: levels of lines, servers and halls, waits, and counts of who was cleared and refused where.

import { type Level, LevelSeries } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { DirectionCount } from './direction-count.ts';
import { countInLine, recordCompanions } from './people-of-parties.ts';
import { ArrivingWork } from './arriving-work.ts';
import { AuthorityWaits } from './authority-waits.ts';
import { ExaminationStatistics } from './examination-statistics.ts';
import { HandingOver } from './handing-over.ts';
import { OutsideWaits } from './outside-waits.ts';
import { Regrouping } from './regrouping.ts';
import { ReserveUse } from './reserve-use.ts';
import { LaneLosses } from './lane-losses.ts';
import { LaneStatistics } from './lane-statistics.ts';
import type { BeyondStep, ExaminationStep, LaneStep, Recorder } from './recorder.ts';
import type { StatisticsPart, StatisticsState } from './statistics-state.ts';
import { ZoneLevels } from './zone-levels.ts';
import { WaitStatistics } from './wait-statistics.ts';
import { SharedUse } from './shared-use.ts';
import type { Party } from '../state/party.ts';

export class StatisticsRecorder implements Recorder {
  readonly waits: WaitStatistics;
  /** Of lanes whose services are made of steps; undefined where there are none. */
  readonly lanes: LaneStatistics | undefined;
  readonly authorities: AuthorityWaits;
  readonly losses: LaneLosses;
  readonly reserves: ReserveUse;
  /** These five are undefined where the scenario has none of it. */
  readonly shared: SharedUse | undefined;
  readonly outside: OutsideWaits | undefined;
  readonly examinations: ExaminationStatistics | undefined;
  readonly handingOver: HandingOver | undefined;
  readonly regrouping: Regrouping | undefined;
  /**
   * Levels: queue length, occupied and open servers of each bank (3 x banks), then the occupancy of each direction's hall, then of each bank
   * with two zones the lanes blocked and the second zones in use.
   */
  readonly levels: LevelSeries;
  /** Passengers cleared, and refused, by (bank x leaves + leaf of the party's first passenger) x intervals + interval. */
  readonly clearedAt: Float64Array;
  readonly refusedAt: Float64Array;
  readonly directions: readonly DirectionCount[];
  /** By leaf: which of them it is. */
  private readonly directionOf: readonly DirectionCount[];
  /** Passengers who changed to another line of a bank, and who came to it from the line of another bank: pairs by bank. */
  readonly changes: Float64Array;
  /** Those of the banks and of the halls, one by one. */
  private readonly queueLength: readonly Level[];
  private readonly busyServers: readonly Level[];
  private readonly openServers: readonly Level[];
  private readonly zones: ZoneLevels;
  readonly arriving: ArrivingWork;
  private readonly leaves: number;
  private readonly intervals: number;
  /** Set by attach, since hall and recorder know each other. */
  private hall!: Hall;

  constructor(plan: HallPlan, clock: Float64Array) {
    const { leaves, intervals, layout } = plan;
    const [directions, banks] = [layout.directions.length, plan.banks.length];
    [this.leaves, this.intervals] = [leaves.length, intervals];
    this.waits = new WaitStatistics(plan);
    this.lanes = layout.stepped.length > 0 ? new LaneStatistics(plan, clock) : undefined;
    this.authorities = new AuthorityWaits(plan);
    this.arriving = new ArrivingWork(plan);
    [this.losses, this.reserves] = [new LaneLosses(plan, clock), new ReserveUse(plan, clock)];
    this.shared = layout.sharedGroups > 0 ? new SharedUse(plan, clock) : undefined;
    this.outside = layout.outside === undefined ? undefined : new OutsideWaits(plan, clock);
    this.levels = new LevelSeries(clock, 3 * banks + directions + 2 * layout.twoZoneBanks.length, plan.opens, intervalLength, intervals);
    this.regrouping = layout.regrouping && new Regrouping(plan, clock);
    this.examinations = layout.examination && new ExaminationStatistics(plan, clock);
    this.handingOver = layout.handingOver && new HandingOver(plan, clock);
    const { levels } = this.levels;
    const ofBanks = (which: 0 | 1 | 2) => plan.banks.map((_, bank) => levels[3 * bank + which]!);
    [this.queueLength, this.busyServers, this.openServers] = [ofBanks(0), ofBanks(1), ofBanks(2)];
    this.directions = levels.slice(3 * banks, 3 * banks + directions).map((occupancy) => new DirectionCount(occupancy, intervals));
    this.directionOf = leaves.map(({ directionIndex }) => this.directions[directionIndex]!);
    this.zones = new ZoneLevels(this.levels, 3 * banks + directions, layout.twoZoneBanks, plan.banks.length);
    const cells = banks * leaves.length * intervals;
    [this.clearedAt, this.refusedAt] = [new Float64Array(cells), new Float64Array(cells)];
    this.changes = new Float64Array(2 * banks);
  }

  attach(hall: Hall): void {
    this.hall = hall;
    this.shared?.attach(hall);
  }

  /** The engine tells the levels when an interval is over: they need not look at the clock at each change. */
  get timekeeper(): LevelSeries {
    return this.levels;
  }

  arrived(party: Party): void {
    const direction = this.directionOf[party.leaf]!;
    const size = party.size;
    direction.arrived += size;
    this.levels.change(direction.occupancy, size);
    party.interval = this.levels.present;
  }

  arrivedOutside(party: Party): void {
    this.directionOf[party.leaf]!.arrived += party.size;
    this.outside?.came(party);
    party.interval = this.levels.present;
  }

  leftOutside(party: Party): void {
    this.outside?.left(party);
  }

  cameIn(party: Party, leader: Party): void {
    this.levels.change(this.directionOf[party.leaf]!.occupancy, party.size);
    party.interval = leader.interval;
  }

  balked(party: Party, _bank: number, fromOutside: boolean): void {
    const direction = this.directionOf[party.leaf]!;
    if (!fromOutside) direction.arrived += party.size;
    direction.balked[this.levels.present]! += party.size;
  }

  joinedLine(party: Party, bank: number): void {
    this.levels.change(this.queueLength[bank]!, party.size);
  }

  leftLine(party: Party, bank: number): void {
    this.levels.change(this.queueLength[bank]!, -party.size);
  }

  workCame(party: Party, bank: number): void {
    this.arriving.came(party, bank, this.levels.present);
  }

  workLeft(party: Party, bank: number): void {
    this.arriving.left(party, bank, this.levels.present);
  }

  changedLine(party: Party, from: number, to: number): void {
    this.changes[2 * to + +(from !== to)]! += party.size;
  }

  serviceStarted(party: Party, _server: number, _bank: number): void {
    this.handingOver?.taken(party);
  }

  waitEnded(party: Party): void {
    this.waits.record(party.leaf, party);
    if (party.size > 1) recordCompanions(this.waits, this.hall, party);
    if (party.passedOn === 1) this.authorities.record(party, 1, party.waited - party.waitedBefore);
  }

  refused(party: Party, _server: number, bank: number): void {
    this.refusedAt[this.serviceCell(party, bank)]! += 1;
    this.lanes?.ended(party, bank, true);
  }

  /** The bank has cleared it, though it does not leave the hall. */
  passedOn(party: Party, _server: number, bank: number): void {
    this.clearedAt[this.serviceCell(party, bank)]! += party.size;
    this.authorities.record(party, 0, party.waited);
  }

  blocked(_party: Party, _server: number, bank: number): void {
    this.zones.block(bank);
  }

  secondZoneEntered(_party: Party, server: number, bank: number): void {
    this.zones.enter(bank, this.hall.serverState[server] === serverState.blocked);
  }

  secondZoneLeft(_server: number, bank: number): void {
    this.zones.leave(bank);
  }

  cleared(party: Party, _server: number, bank: number): void {
    const direction = this.leaveHall(party);
    this.clearedAt[this.serviceCell(party, bank)]! += party.size;
    direction.lastCleared = this.hall.clock[0]!;
    this.lanes?.ended(party, bank, false);
  }

  laneStep(what: LaneStep, party: Party, server: number, bank: number): void {
    this.lanes?.step(what, party, server, bank);
    if (what === 'handed over') this.handingOver?.handed(party, bank);
  }

  officersChanged(bank: number, by: number): void {
    this.lanes?.officersChanged(bank, by);
  }

  /** Whoever enters the room is no longer in the hall. */
  examination(what: ExaminationStep, party: Party): void {
    const bank = this.hall.bankOfServer[this.hall.examination!.servers.get(party.slot)!]!.index;
    if (what === 'referred') this.lanes?.ended(party, bank, false);
    if (what === 'room entered') this.leaveHall(party);
    this.examinations!.step(this.hall, what, party, this.serviceCell(party, bank));
  }

  examinersChanged(by: number): void {
    this.examinations!.examinersChanged(by);
  }

  beyond(what: BeyondStep, party: Party): void {
    this.regrouping?.step(what, this.hall, party);
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
    countInLine(this.hall, this.directionOf);
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

  private leaveHall(party: Party): DirectionCount {
    const direction = this.directionOf[party.leaf]!;
    this.levels.change(direction.occupancy, -party.size);
    return direction;
  }

  private serviceCell(party: Party, bank: number): number {
    return (Math.imul(Math.imul(bank, this.leaves) + party.leaf, this.intervals) + this.levels.present) | 0;
  }

  protected parts(): readonly (StatisticsPart | undefined)[] {
    const { levels, waits, lanes, authorities, losses, reserves, shared, outside, examinations, handingOver, regrouping } = this;
    return [
      ...this.directions,
      levels,
      waits,
      lanes,
      authorities,
      losses,
      reserves,
      shared,
      outside,
      examinations,
      handingOver,
      regrouping,
    ];
  }

  private arrays(): readonly Float64Array[] {
    return [this.clearedAt, this.refusedAt, this.changes, this.arriving.passengers];
  }
}
