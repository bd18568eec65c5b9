// Hot path. The recorder that keeps statistics: levels of lines, servers and halls, waits, and counts of who was cleared where.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { clearanceWays, intervalLength } from '../measure-layout.ts';
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
  /** By bank x intervals + interval. */
  readonly served: Float64Array;
  readonly refused: Float64Array;
  /** By direction x intervals + interval. */
  readonly clearedByInterval: Float64Array;
  /** By direction. */
  readonly arrivedInAll: Float64Array;
  readonly clearedInAll: Float64Array;
  readonly lastCleared: Float64Array;
  readonly inLineAtClosing: Float64Array;
  /** By (direction x ways + way) x 2: cleared, refused. */
  readonly clearance: Float64Array;
  private readonly banks: number;
  private readonly intervals: number;
  private readonly directionOfLeaf: Int32Array;
  /** By bank x leaves + leaf. */
  private readonly wayOf: Int32Array;
  /** Set by attach, since hall and recorder know each other. */
  private hall!: Hall;

  constructor(private readonly plan: HallPlan) {
    const { leaves, intervals, layout } = plan;
    const banks = plan.banks.length;
    const directions = layout.directions.length;
    this.banks = banks;
    this.intervals = intervals;
    this.waits = new WaitStatistics(plan);
    this.levels = new LevelSeries(3 * banks + directions, plan.opens, intervalLength, intervals);
    this.served = new Float64Array(banks * intervals);
    this.refused = new Float64Array(banks * intervals);
    this.clearedByInterval = new Float64Array(directions * intervals);
    this.arrivedInAll = new Float64Array(directions);
    this.clearedInAll = new Float64Array(directions);
    this.lastCleared = new Float64Array(directions).fill(NaN);
    this.inLineAtClosing = new Float64Array(directions);
    this.clearance = new Float64Array(directions * clearanceWays.length * 2);
    this.directionOfLeaf = Int32Array.from(leaves, ({ directionIndex }) => directionIndex);
    this.wayOf = Int32Array.from(
      plan.banks.flatMap(({ options }) => options.map((option) => (option === undefined ? -1 : clearanceWays.indexOf(option.way)))),
    );
  }

  attach(hall: Hall): void {
    this.hall = hall;
  }

  arrived(party: number, time: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.arrivedInAll[direction]! += size;
    this.levels.update(3 * this.banks + direction, time, size);
  }

  joinedLine(party: number, bank: number, time: number): void {
    this.levels.update(3 * bank, time, this.hall.parties.size[party]!);
  }

  leftLine(party: number, bank: number, time: number): void {
    this.levels.update(3 * bank, time, -this.hall.parties.size[party]!);
  }

  serviceStarted(_party: number, _server: number, bank: number, time: number): void {
    this.levels.update(3 * bank + 1, time, 1);
  }

  waitEnded(party: number, wait: number): void {
    const { parties } = this.hall;
    const leaf = parties.leaf[party]!;
    const interval = parties.interval[party]!;
    this.waits.record(leaf, interval, wait);
    for (let i = 0; i < parties.size[party]! - 1; i += 1) {
      this.waits.record(companionLeaf(this.plan, leaf, parties.key[party]!, i), interval, wait);
    }
  }

  serviceEnded(party: number, _server: number, bank: number, time: number): void {
    const { parties } = this.hall;
    // Touching the level first closes the intervals that have passed, so that `current` is the one of this moment.
    this.levels.update(3 * bank, time, 0);
    const cell = bank * this.intervals + this.levels.current;
    this.served[cell]! += parties.size[party]!;
    if (parties.refused[party] === 1 && this.plan.banks[bank]!.isEChannel) {
      this.refused[cell]! += 1;
      this.clearance[this.clearanceAt(party, bank) + 1]! += 1;
    }
  }

  serverReleased(_server: number, bank: number, time: number): void {
    this.levels.update(3 * bank + 1, time, -1);
  }

  cleared(party: number, bank: number, time: number): void {
    const { parties } = this.hall;
    const direction = this.directionOfLeaf[parties.leaf[party]!]!;
    const size = parties.size[party]!;
    this.levels.update(3 * this.banks + direction, time, -size);
    this.clearedByInterval[direction * this.intervals + this.levels.current]! += size;
    this.clearedInAll[direction]! += size;
    this.lastCleared[direction] = time;
    this.clearance[this.clearanceAt(party, bank)]! += size;
  }

  serverOpened(_server: number, bank: number, time: number): void {
    this.levels.update(3 * bank + 2, time, 1);
  }

  serverClosed(_server: number, bank: number, time: number): void {
    this.levels.update(3 * bank + 2, time, -1);
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

  private arrays(): readonly Float64Array[] {
    const { served, refused, clearedByInterval, arrivedInAll, clearedInAll, lastCleared, inLineAtClosing, clearance } = this;
    return [served, refused, clearedByInterval, arrivedInAll, clearedInAll, lastCleared, inLineAtClosing, clearance];
  }

  private clearanceAt(party: number, bank: number): number {
    const leaf = this.hall.parties.leaf[party]!;
    const way = this.wayOf[bank * this.plan.leaves.length + leaf]!;
    return (this.directionOfLeaf[leaf]! * clearanceWays.length + way) * 2;
  }
}
