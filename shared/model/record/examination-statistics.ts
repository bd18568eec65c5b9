// Secondary examination: who was sent why and with what outcome, how long they waited and were examined, and how full the room was.

import { bucketOf } from '../../statistics/quantile-histogram.ts';
import { type Level, LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { PagedHistograms, type PagedHistogramsState } from '../../statistics/paged-histograms.ts';
import { outcomeStatistics } from '../examination-layout.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { type Hall, serverState } from '../state/hall.ts';
import type { ExaminationStep } from './recorder.ts';
import type { Party } from '../state/party.ts';

export interface ExaminationStatisticsState {
  readonly arrays: readonly Float64Array[];
  readonly levels: LevelSeriesState;
  readonly waitHistogram: PagedHistogramsState;
  readonly began: ReadonlyMap<number, number>;
  readonly sentIn: ReadonlyMap<number, number>;
}

const levelNames = ['onDuty', 'examining', 'inRoom', 'outside', 'held'] as const;
type LevelName = (typeof levelNames)[number];

export class ExaminationStatistics {
  readonly levels: LevelSeries;
  /** Passengers by (direction x reasons + reason) x outcomes + outcome. */
  readonly outcomes: Float64Array;
  /** By quarter-hour in which they were sent: passengers, those of them who have been examined, and their waits [s]. */
  readonly referred: Float64Array;
  readonly waited: Float64Array;
  readonly waits: Float64Array;
  /** Passengers sent, and later given leave to land, by (bank x leaves + leaf) x intervals + interval: as those cleared are counted. */
  readonly referredAt: Float64Array;
  readonly landedAt: Float64Array;
  readonly waitHistogram = new PagedHistograms(1);
  /** Longest wait [s]; cases examined and the time they took [s]; when the last one left, and when a lane or counter last let one go [s]. */
  readonly totals = new Float64Array([0, 0, 0, Number.NaN, 0]);
  /** By party: since when an officer has it [s]; the quarter-hour in which it was sent. */
  private began = new Map<number, number>();
  private sentIn = new Map<number, number>();
  private readonly level: Readonly<Record<LevelName, Level>>;
  private readonly directionOfLeaf: Int32Array;
  private readonly reasons: number;

  constructor(
    { layout, leaves, banks, intervals, opens }: HallPlan,
    private readonly clock: Float64Array,
  ) {
    this.reasons = layout.examination?.reasons.length ?? 0;
    this.levels = new LevelSeries(clock, levelNames.length, opens, intervalLength, intervals);
    this.level = Object.fromEntries(levelNames.map((name, index) => [name, this.levels.levels[index]!])) as Record<LevelName, Level>;
    this.outcomes = new Float64Array(layout.directions.length * this.reasons * outcomeStatistics.length);
    [this.referred, this.waited, this.waits] = [new Float64Array(intervals), new Float64Array(intervals), new Float64Array(intervals)];
    this.referredAt = new Float64Array(banks.length * leaves.length * intervals);
    this.landedAt = new Float64Array(banks.length * leaves.length * intervals);
    this.directionOfLeaf = Int32Array.from(leaves, ({ directionIndex }) => directionIndex);
  }

  /** `cell` is that of the party's leaf, the bank that sent it and the present quarter-hour. */
  step(hall: Hall, what: ExaminationStep, party: Party, cell: number): void {
    const now = this.clock[0]!;
    const people = party.size;
    switch (what) {
      case 'referred': {
        const interval = this.levels.current();
        this.referred[interval]! += people;
        this.referredAt[cell]! += people;
        this.sentIn.set(party.slot, interval);
        this.count(hall, party, 0, people);
        this.levels.update(this.level.outside, 1);
        this.totals[4] = now;
        return;
      }
      case 'held':
        this.levels.update(this.level.held, 1);
        return;
      case 'room entered':
        this.levels.update(this.level.outside, -1);
        this.levels.update(this.level.inRoom, 1);
        if (isHeld(hall, party)) {
          this.levels.update(this.level.held, -1);
          this.totals[4] = now;
        }
        return;
      case 'examination started': {
        const wait = now - party.joined;
        const interval = this.sentIn.get(party.slot)!;
        this.waited[interval]! += people;
        this.waits[interval]! += people * wait;
        this.totals[0] = Math.max(this.totals[0]!, wait);
        for (let i = 0; i < people; i += 1) this.waitHistogram.count(0, bucketOf(wait));
        this.began.set(party.slot, now);
        this.levels.update(this.level.examining, 1);
        return;
      }
      case 'landed':
      case 'refused landing':
        if (what === 'landed') this.landedAt[cell]! += people;
        this.count(hall, party, what === 'landed' ? 1 : 2, people);
        this.totals[1]! += 1;
        this.totals[2]! += now - this.began.get(party.slot)!;
        this.totals[3] = now;
        this.began.delete(party.slot);
        this.sentIn.delete(party.slot);
        this.levels.update(this.level.examining, -1);
        this.levels.update(this.level.inRoom, -1);
    }
  }

  get now(): number {
    return this.clock[0]!;
  }

  /** When a lane or counter last let one go who was sent [s]. */
  get lastLetGo(): number {
    return this.totals[4]!;
  }

  examinersChanged(by: number): void {
    this.levels.update(this.level.onDuty, by);
  }

  levelIndex(name: LevelName): number {
    return levelNames.indexOf(name);
  }

  save(): ExaminationStatisticsState {
    return {
      arrays: this.arrays().map((array) => array.slice()),
      levels: this.levels.save(),
      waitHistogram: this.waitHistogram.save(),
      began: new Map(this.began),
      sentIn: new Map(this.sentIn),
    };
  }

  restore(state: ExaminationStatisticsState): void {
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.levels.restore(state.levels);
    this.waitHistogram.restore(state.waitHistogram);
    this.began = new Map(state.began);
    this.sentIn = new Map(state.sentIn);
  }

  private count(hall: Hall, party: Party, outcome: number, people: number): void {
    const row = this.directionOfLeaf[party.leaf]! * this.reasons + hall.examination!.reasons.get(party.slot)!;
    this.outcomes[row * outcomeStatistics.length + outcome]! += people;
  }

  private arrays(): readonly Float64Array[] {
    return [this.outcomes, this.referred, this.waited, this.waits, this.referredAt, this.landedAt, this.totals];
  }
}

/** A counter keeps it until this very moment. */
function isHeld({ examination, serverParty, serverState: states }: Hall, party: Party): boolean {
  const server = examination!.servers.get(party.slot)!;
  return states[server] === serverState.blocked && serverParty[server] === party;
}
