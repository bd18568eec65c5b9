// Reserve officers at counters: how many by quarter-hour, calls and officer-hours of the day, both until the hall closes.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { writeMeans } from './write-means.ts';

export interface ReserveUseState {
  readonly levels: LevelSeriesState;
  readonly calls: Float64Array;
}

export class ReserveUse {
  /** One for each of the layout's reserveBanks. */
  private readonly levels: LevelSeries;
  private readonly calls: Float64Array;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { layout, opens, intervals } = plan;
    this.levels = new LevelSeries(clock, layout.reserveBanks.length, opens, intervalLength, intervals);
    this.calls = new Float64Array(layout.reserveBanks.length);
  }

  call(bank: number): void {
    this.calls[this.placeOf(bank)]! += 1;
  }

  change(bank: number, by: number): void {
    this.levels.update(this.levels.levels[this.placeOf(bank)]!, by);
  }

  /** At the end of the run. */
  write(measures: Float64Array): void {
    const { intervals, layout } = this.plan;
    this.levels.finish();
    layout.reserveBanks.forEach((_, index) => {
      const whole = writeMeans(this.levels, index, intervals, measures, layout.reserve(index));
      measures[layout.dayReserve(index, 'calls')] = this.calls[index]!;
      measures[layout.dayReserve(index, 'officerHours')] = whole / 3600;
    });
  }

  save(): ReserveUseState {
    return { levels: this.levels.save(), calls: this.calls.slice() };
  }

  restore({ levels, calls }: ReserveUseState): void {
    this.levels.restore(levels);
    this.calls.set(calls);
  }

  private placeOf(bank: number): number {
    return this.plan.layout.reserveBanks.indexOf(bank);
  }
}
