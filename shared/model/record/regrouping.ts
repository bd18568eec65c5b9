// Who waits beyond the control for the rest of a party, by direction: how many by quarter-hour, how long [s], and how long parties take in all [s].

import { type LevelSeriesState, LevelSeries } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { RegroupingStatistic } from '../regrouping-layout.ts';
import type { Hall } from '../state/hall.ts';
import type { BeyondStep } from './recorder.ts';
import { RowWaits, type RowWaitsState } from './row-waits.ts';
import type { Party } from '../state/party.ts';

export interface RegroupingState {
  readonly levels: LevelSeriesState;
  readonly waits: RowWaitsState;
  readonly parties: RowWaitsState;
}

export class Regrouping {
  private readonly levels: LevelSeries;
  private readonly waits: RowWaits;
  private readonly parties: RowWaits;

  constructor(
    private readonly plan: HallPlan,
    private readonly clock: Float64Array,
  ) {
    const { intervals, layout, opens } = plan;
    const directions = layout.directions.length;
    this.levels = new LevelSeries(clock, directions, opens, intervalLength, intervals);
    this.waits = new RowWaits(directions);
    this.parties = new RowWaits(directions);
  }

  step(what: BeyondStep, { gatherings }: Hall, party: Party): void {
    if (what === 'party through') {
      const together = gatherings!.at(party.gathering);
      this.parties.record(this.directionOf(together.leaf), this.clock[0]! - together.came, 1);
      return;
    }
    const direction = this.directionOf(party.leaf);
    const people = party.size;
    this.levels.update(this.levels.levels[direction]!, what === 'waits beyond' ? people : -people);
    if (what === 'met again') this.waits.record(direction, this.clock[0]! - party.joined, people);
  }

  /** At the end of the run. */
  write(measures: Float64Array): void {
    const { intervals, layout } = this.plan;
    const { regrouping } = layout;
    if (regrouping === undefined) return;
    this.levels.finish();
    layout.directions.forEach((_, direction) => {
      for (let interval = 0; interval < intervals; interval += 1) {
        const at = direction * intervals + interval;
        measures[regrouping.series(direction, 'people') + interval] = this.levels.series[at]! / intervalLength;
        measures[regrouping.series(direction, 'most') + interval] = this.levels.peakSeries[at]!;
      }
      for (const [statistic, value] of Object.entries(this.dayOf(direction))) {
        measures[regrouping.day(direction, statistic as RegroupingStatistic)] = value;
      }
    });
  }

  save(): RegroupingState {
    return { levels: this.levels.save(), waits: this.waits.save(), parties: this.parties.save() };
  }

  restore(state: RegroupingState): void {
    this.levels.restore(state.levels);
    this.waits.restore(state.waits);
    this.parties.restore(state.parties);
  }

  private dayOf(direction: number): Record<RegroupingStatistic, number> {
    const { passengers, mean, p95, maximum } = this.waits.day(direction);
    const { passengers: parties, mean: partyTime, p95: p95PartyTime } = this.parties.day(direction);
    return { passengers, mean, p95, maximum, most: this.levels.dayPeaks[direction]!, parties, partyTime, p95PartyTime };
  }

  private directionOf(leaf: number): number {
    return this.plan.leaves[leaf]!.directionIndex;
  }
}
