// Who waits outside the hall, by direction: how many by quarter-hour, and how long those who do [s].

import { type LevelSeriesState, LevelSeries } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { OutsideStatistic } from '../outside-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { RowWaits, type RowWaitsState } from './row-waits.ts';
import type { DirectionCount } from './direction-count.ts';
import type { Party } from '../state/party.ts';

export interface OutsideWaitsState {
  readonly levels: LevelSeriesState;
  readonly waits: RowWaitsState;
}

export class OutsideWaits {
  private readonly levels: LevelSeries;
  private readonly waits: RowWaits;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { intervals, layout, opens } = plan;
    const directions = layout.directions.length;
    this.levels = new LevelSeries(clock, directions, opens, intervalLength, intervals);
    this.waits = new RowWaits(directions);
  }

  came(party: Party): void {
    this.levels.update(this.levels.levels[this.plan.leaves[party.leaf]!.directionIndex]!, party.size);
  }

  /** `waited` is the time spent outside. */
  left(party: Party): void {
    const direction = this.plan.leaves[party.leaf]!.directionIndex;
    this.levels.update(this.levels.levels[direction]!, -party.size);
    this.waits.record(direction, party.waited, party.size);
  }

  /** At the end of the run, of which `arrived` are all passengers by direction. */
  write(measures: Float64Array, directions: readonly DirectionCount[]): void {
    const { intervals, layout } = this.plan;
    this.levels.finish();
    layout.directions.forEach((_, direction) => {
      const { outside } = layout;
      if (outside === undefined) return;
      for (let interval = 0; interval < intervals; interval += 1) {
        const at = direction * intervals + interval;
        measures[outside.series(direction, 'people') + interval] = this.levels.series[at]! / intervalLength;
        measures[outside.series(direction, 'most') + interval] = this.levels.peakSeries[at]!;
      }
      for (const [statistic, value] of Object.entries(this.dayOf(direction, directions[direction]!.arrived))) {
        measures[outside.day(direction, statistic as OutsideStatistic)] = value;
      }
    });
  }

  save(): OutsideWaitsState {
    return { levels: this.levels.save(), waits: this.waits.save() };
  }

  restore(state: OutsideWaitsState): void {
    this.levels.restore(state.levels);
    this.waits.restore(state.waits);
  }

  private dayOf(direction: number, arrived: number): Record<OutsideStatistic, number> {
    const { waits } = this;
    return {
      ...waits.day(direction),
      most: this.levels.dayPeaks[direction]!,
      meanOfAll: waits.sum[direction]! / arrived,
      p95OfAll: arrived > 0 ? this.p95OfAll(direction, arrived) : NaN,
      maximumOfAll: arrived > 0 ? waits.maximum[direction]! : NaN,
    };
  }

  /** Those who go in at once stand at the lower end, with a wait of 0. */
  private p95OfAll(direction: number, arrived: number): number {
    const passengers = this.waits.count[direction]!;
    const rank = 0.95 * arrived - (arrived - passengers);
    return rank <= 0 ? 0 : this.waits.quantile(direction, rank / passengers);
  }
}
