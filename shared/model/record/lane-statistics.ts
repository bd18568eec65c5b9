// Hot path where services have steps. How passengers came through lanes, how long each step took them, and what the officers did.

import { type Level, LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { helped, type Party } from '../state/party.ts';
import type { LaneStep } from './recorder.ts';

export interface LaneStatisticsState {
  readonly arrays: readonly Float64Array[];
  readonly levels: LevelSeriesState;
}

export class LaneStatistics {
  /** By service in steps: passengers by outcome. */
  readonly atFirst: Float64Array;
  readonly afterRetries: Float64Array;
  readonly assisted: Float64Array;
  readonly refused: Float64Array;
  /** Paces summed over passengers, over their attempts, and over those who left by the exit gate: times the mean of a step they are its times. */
  readonly paces: Float64Array;
  readonly attemptPaces: Float64Array;
  readonly exitPaces: Float64Array;
  /** Waiting for an officer, and being helped [s]. */
  readonly officerWaits: Float64Array;
  readonly assistance: Float64Array;
  /** By bank with officers x intervals: help begun, the waits for it [s], and passengers whom nobody could help. */
  readonly helps: Float64Array;
  readonly helpWaits: Float64Array;
  readonly unhelped: Float64Array;
  /** Officers on duty, officers helping and lanes waiting, 3 x banks with officers. */
  readonly levels: LevelSeries;
  private readonly onDuty: readonly Level[];
  private readonly helping: readonly Level[];
  private readonly waiting: readonly Level[];
  /** By bank x leaves + leaf: the service in steps, -1 where it has none. By bank: its place among those with officers, -1. */
  private readonly serviceOf: Int32Array;
  private readonly poolOf: Int32Array;
  /** By server: since when it waits for an officer, or an officer is there [s]. */
  private readonly since: Float64Array;
  private readonly leaves: number;
  private readonly intervals: number;

  constructor(
    plan: HallPlan,
    private readonly clock: Float64Array,
  ) {
    const { layout, leaves, banks, intervals } = plan;
    const services = layout.stepped.length;
    const pools = layout.supervised.length;
    const perService = () => new Float64Array(services);
    const perQuarter = () => new Float64Array(pools * intervals);
    [this.atFirst, this.afterRetries, this.assisted, this.refused] = [perService(), perService(), perService(), perService()];
    [this.paces, this.attemptPaces, this.exitPaces] = [perService(), perService(), perService()];
    [this.officerWaits, this.assistance] = [perService(), perService()];
    [this.helps, this.helpWaits, this.unhelped] = [perQuarter(), perQuarter(), perQuarter()];
    this.levels = new LevelSeries(clock, 3 * pools, plan.opens, intervalLength, intervals);
    const { levels } = this.levels;
    this.onDuty = layout.supervised.map((_, pool) => levels[3 * pool]!);
    this.helping = layout.supervised.map((_, pool) => levels[3 * pool + 1]!);
    this.waiting = layout.supervised.map((_, pool) => levels[3 * pool + 2]!);
    this.leaves = leaves.length;
    this.intervals = intervals;
    this.poolOf = Int32Array.from(banks, ({ index }) => layout.supervised.indexOf(index));
    this.since = new Float64Array(plan.servers);
    this.serviceOf = Int32Array.from(
      banks.flatMap(({ index, options }) =>
        options.map((option) => layout.stepped.findIndex(({ bank, service }) => bank === index && service === option?.way)),
      ),
    );
  }

  step(what: LaneStep, party: Party, server: number, bank: number): void {
    const service = this.cell(party, bank);
    const now = this.clock[0]!;
    switch (what) {
      case 'attempt started':
        this.attemptPaces[service]! += party.pace;
        return;
      case 'officer asked':
        this.since[server] = now;
        this.levels.update(this.waiting[this.poolOf[bank]!]!, 1);
        return;
      case 'assistance started': {
        const pool = this.poolOf[bank]!;
        const wait = now - this.since[server]!;
        this.officerWaits[service]! += wait;
        this.since[server] = now;
        this.levels.update(this.waiting[pool]!, -1);
        this.levels.update(this.helping[pool]!, 1);
        const cell = pool * this.intervals + this.levels.current();
        this.helps[cell]! += 1;
        this.helpWaits[cell]! += wait;
        return;
      }
      case 'assistance ended':
        this.assistance[service]! += now - this.since[server]!;
        this.levels.update(this.helping[this.poolOf[bank]!]!, -1);
        return;
      case 'officers gone':
        this.officerWaits[service]! += now - this.since[server]!;
        this.levels.update(this.waiting[this.poolOf[bank]!]!, -1);
        this.unhelped[this.poolOf[bank]! * this.intervals + this.levels.current()]! += 1;
        return;
      case 'nobody to help':
        this.unhelped[this.poolOf[bank]! * this.intervals + this.levels.current()]! += 1;
        return;
      case 'attempt failed':
      case 'exit reached':
      case 'handed over':
    }
  }

  officersChanged(bank: number, by: number): void {
    const pool = this.poolOf[bank]!;
    // Officers of lanes at which nothing can fail are not reported.
    if (pool >= 0) this.levels.update(this.onDuty[pool]!, by);
  }

  /** A service has ended, at a lane with steps or elsewhere. */
  ended(party: Party, bank: number, refused: boolean): void {
    const service = this.cell(party, bank);
    if (service < 0) return;
    this.paces[service]! += party.pace;
    if (refused) {
      this.refused[service]! += 1;
      return;
    }
    this.exitPaces[service]! += party.pace;
    const tried = party.attempts;
    const outcome = tried > helped ? this.assisted : tried > 1 ? this.afterRetries : this.atFirst;
    outcome[service]! += 1;
  }

  save(): LaneStatisticsState {
    return { arrays: this.arrays().map((array) => array.slice()), levels: this.levels.save() };
  }

  restore(state: LaneStatisticsState): void {
    this.arrays().forEach((array, index) => array.set(state.arrays[index]!));
    this.levels.restore(state.levels);
  }

  private cell(party: Party, bank: number): number {
    return this.serviceOf[(Math.imul(bank, this.leaves) + party.leaf) | 0]!;
  }

  private arrays(): readonly Float64Array[] {
    const { atFirst, afterRetries, assisted, refused, paces, attemptPaces, exitPaces, officerWaits, assistance, since } = this;
    const { helps, helpWaits, unhelped } = this;
    return [
      atFirst,
      afterRetries,
      assisted,
      refused,
      paces,
      attemptPaces,
      exitPaces,
      officerWaits,
      assistance,
      since,
      helps,
      helpWaits,
      unhelped,
    ];
  }
}
