// Hot path. The recorder that keeps statistics: levels of lines, servers and halls, waits, and counts of who was cleared and refused where.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
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
  /** Levels: queue length, occupied and open servers of each bank (3 x banks), then the occupancy of each direction's hall. */
  readonly levels: LevelSeries;
  /** Passengers cleared, and refused, by (bank x leaves + leaf of the party's first passenger) x intervals + interval. */
  readonly clearedAt: Float64Array;
  readonly refusedAt: Float64Array;
  /** By direction: passengers; the time at which the last one was cleared [s]. */
  readonly arrivedInAll: Float64Array;
  readonly lastCleared: Float64Array;
  readonly inLineAtClosing: Float64Array;
  private readonly banks: number;
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
    this.banks = plan.banks.length;
    this.leaves = leaves.length;
    this.intervals = intervals;
    this.waits = new WaitStatistics(plan);
    this.levels = new LevelSeries(clock, 3 * this.banks + directions, plan.opens, intervalLength, intervals);
    this.clearedAt = new Float64Array(this.banks * this.leaves * intervals);
    this.refusedAt = new Float64Array(this.banks * this.leaves * intervals);
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
    this.levels.update(3 * this.banks + direction, size);
  }

  joinedLine(party: number, bank: number): void {
    this.levels.update(3 * bank, this.hall.parties.size[party]!);
  }

  leftLine(party: number, bank: number): void {
    this.levels.update(3 * bank, -this.hall.parties.size[party]!);
  }

  serviceStarted(_party: number, _server: number, bank: number): void {
    this.levels.update(3 * bank + 1, 1);
  }

  waitEnded(party: number): void {
    const { parties } = this.hall;
    const leaf = parties.leaf[party]!;
    const interval = parties.interval[party]!;
    this.waits.record(leaf, interval, parties.waited, party);
    for (let i = 0; i < parties.size[party]! - 1; i += 1) {
      this.waits.record(companionLeaf(this.plan, leaf, parties.key[party]!, i), interval, parties.waited, party);
    }
  }

  refused(party: number, _server: number, bank: number): void {
    this.refusedAt[this.serviceCell(party, bank)]! += 1;
  }

  cleared(party: number, _server: number, bank: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.levels.update(3 * this.banks + direction, -size);
    this.clearedAt[this.serviceCell(party, bank)]! += size;
    this.lastCleared[direction] = this.hall.clock[0]!;
  }

  serverReleased(_server: number, bank: number): void {
    this.levels.update(3 * bank + 1, -1);
  }

  serverOpened(_server: number, bank: number): void {
    this.levels.update(3 * bank + 2, 1);
  }

  serverClosed(_server: number, bank: number): void {
    this.levels.update(3 * bank + 2, -1);
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

  private serviceCell(party: number, bank: number): number {
    return (bank * this.leaves + this.hall.parties.leaf[party]!) * this.intervals + this.levels.current();
  }

  private arrays(): readonly Float64Array[] {
    return [this.clearedAt, this.refusedAt, this.arrivedInAll, this.lastCleared, this.inLineAtClosing];
  }
}
