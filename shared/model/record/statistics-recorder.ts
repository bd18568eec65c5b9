// Hot path. The recorder that keeps statistics: levels of lines, servers and halls, waits, and counts of who was cleared and refused where.

import { type Level, LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { companionLeaf } from '../state/members.ts';
import type { Recorder } from './recorder.ts';
import { WaitStatistics, type WaitStatisticsState } from './wait-statistics.ts';

export interface StatisticsState {
  readonly levels: LevelSeriesState;
  readonly waits: WaitStatisticsState;
  readonly arrays: readonly Float64Array[];
}

export class StatisticsRecorder implements Recorder {
  readonly waits: WaitStatistics;
  /** Levels: queue length, occupied and open servers of each bank (3 x banks), the occupancy of each direction's hall, lanes lost at the layout's lostBanks. */
  readonly levels: LevelSeries;
  /** Passengers cleared, and refused, by (bank x leaves + leaf of the party's first passenger) x intervals + interval. */
  readonly clearedAt: Float64Array;
  readonly refusedAt: Float64Array;
  /** By direction: passengers; the time at which the last one was cleared [s]. */
  readonly arrivedInAll: Float64Array;
  readonly lastCleared: Float64Array;
  readonly inLineAtClosing: Float64Array;
  /** Those of the banks and of the halls, one by one. */
  private readonly queueLength: readonly Level[];
  private readonly busyServers: readonly Level[];
  private readonly openServers: readonly Level[];
  private readonly occupancy: readonly Level[];
  /** By bank; undefined where no lane goes out of order. */
  private readonly lost: readonly (Level | undefined)[];
  private readonly leaves: number;
  private readonly intervals: number;
  private readonly directionOfLeaf: Int32Array;
  /** Set by attach, since hall and recorder know each other. */
  private hall!: Hall;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { leaves, intervals, layout } = plan;
    const directions = layout.directions.length;
    const banks = plan.banks.length;
    this.leaves = leaves.length;
    this.intervals = intervals;
    this.waits = new WaitStatistics(plan);
    const firstLost = 3 * banks + directions;
    this.levels = new LevelSeries(clock, firstLost + layout.lostBanks.length, plan.opens, intervalLength, intervals);
    const { levels } = this.levels;
    this.queueLength = plan.banks.map((_, bank) => levels[3 * bank]!);
    this.busyServers = plan.banks.map((_, bank) => levels[3 * bank + 1]!);
    this.openServers = plan.banks.map((_, bank) => levels[3 * bank + 2]!);
    this.occupancy = levels.slice(3 * banks, firstLost);
    this.lost = plan.banks.map((_, bank) =>
      layout.lostBanks.includes(bank) ? levels[firstLost + layout.lostBanks.indexOf(bank)] : undefined,
    );
    this.clearedAt = new Float64Array(banks * leaves.length * intervals);
    this.refusedAt = new Float64Array(banks * leaves.length * intervals);
    this.arrivedInAll = new Float64Array(directions);
    this.lastCleared = new Float64Array(directions).fill(NaN);
    this.inLineAtClosing = new Float64Array(directions);
    this.directionOfLeaf = Int32Array.from(leaves, ({ directionIndex }) => directionIndex);
  }

  attach(hall: Hall): void {
    this.hall = hall;
  }

  arrived(party: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.arrivedInAll[direction]! += size;
    this.levels.update(this.occupancy[direction]!, size);
    parties.interval[party] = this.levels.current();
  }

  joinedLine(party: number, bank: number): void {
    this.levels.update(this.queueLength[bank]!, this.hall.parties.size[party]!);
  }

  leftLine(party: number, bank: number): void {
    this.levels.update(this.queueLength[bank]!, -this.hall.parties.size[party]!);
  }

  serviceStarted(): void {}

  waitEnded(party: number): void {
    const { parties } = this.hall;
    const leaf = parties.leaf[party]!;
    const interval = parties.interval[party]!;
    this.waits.record(leaf, interval, parties.waited, party);
    if (parties.size[party]! > 1) this.companionsWaitEnded(party);
  }

  refused(party: number, _server: number, bank: number): void {
    this.refusedAt[this.serviceCell(party, bank)]! += 1;
  }

  cleared(party: number, _server: number, bank: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.levels.update(this.occupancy[direction]!, -size);
    this.clearedAt[this.serviceCell(party, bank)]! += size;
    this.lastCleared[direction] = this.hall.clock[0]!;
  }

  serverReleased(): void {}

  occupiedChanged(bank: number, by: number): void {
    this.levels.update(this.busyServers[bank]!, by);
  }

  lostChanged(bank: number, by: number): void {
    const level = this.lost[bank];
    if (level !== undefined) this.levels.update(level, by);
  }

  serverOpened(_server: number, bank: number): void {
    this.levels.update(this.openServers[bank]!, 1);
  }

  serverClosed(_server: number, bank: number): void {
    this.levels.update(this.openServers[bank]!, -1);
  }

  serverFailed(): void {}

  serverRepaired(): void {}

  hallClosed(): void {
    const { lines, parties } = this.hall;
    for (const line of lines) {
      for (let place = 0; place < line.length; place += 1) {
        const party = line.at(place);
        this.inLineAtClosing[this.directionOfLeaf[parties.leaf[party]!]!]! += parties.size[party]!;
      }
    }
  }

  save(): StatisticsState {
    return { levels: this.levels.save(), waits: this.waits.save(), arrays: this.arrays().map((array) => array.slice()) };
  }

  restore(state: StatisticsState): void {
    this.levels.restore(state.levels);
    this.waits.restore(state.waits);
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
  }

  private companionsWaitEnded(party: number): void {
    const { interval, key, leaf, size, waited } = this.hall.parties;
    for (let i = 0; i < size[party]! - 1; i += 1) {
      this.waits.record(companionLeaf(this.plan, leaf[party]!, key[party]!, i), interval[party]!, waited, party);
    }
  }

  private serviceCell(party: number, bank: number): number {
    return (Math.imul(Math.imul(bank, this.leaves) + this.hall.parties.leaf[party]!, this.intervals) + this.levels.current()) | 0;
  }

  private arrays(): readonly Float64Array[] {
    return [this.clearedAt, this.refusedAt, this.arrivedInAll, this.lastCleared, this.inLineAtClosing];
  }
}
