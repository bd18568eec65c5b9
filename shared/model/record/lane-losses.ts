// Lanes that are to be open and are out of order: how many by quarter-hour, and lane-hours of the day.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { writeMeans } from './write-means.ts';

export class LaneLosses {
  /** One for each of the layout's lostBanks. */
  private readonly levels: LevelSeries;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { layout, opens, intervals } = plan;
    this.levels = new LevelSeries(clock, layout.lostBanks.length, opens, intervalLength, intervals);
  }

  /** So many more lanes of a bank (or fewer) are lost; nothing where the layout has no place for it. */
  change(bank: number, by: number): void {
    const level = this.levels.levels[this.plan.layout.lostBanks.indexOf(bank)];
    if (level !== undefined) this.levels.update(level, by);
  }

  /** At the end of the run. */
  write(measures: Float64Array): void {
    const { intervals, layout } = this.plan;
    this.levels.finish();
    layout.lostBanks.forEach((_, index) => {
      const whole = writeMeans(this.levels, index, intervals, measures, layout.lost(index));
      measures[layout.dayLost(index)] = whole / 3600;
    });
  }

  save(): LevelSeriesState {
    return this.levels.save();
  }

  restore(state: LevelSeriesState): void {
    this.levels.restore(state);
  }
}
