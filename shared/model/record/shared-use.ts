// Servers that two banks share: how many stand at each of them and how many change over, by quarter-hour, and over the day.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength, sharedLevels } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import { presence } from '../state/shared-servers.ts';
import type { Hall } from '../state/hall.ts';

export interface SharedUseState {
  readonly levels: LevelSeriesState;
  readonly changeovers: Float64Array;
}

const width = sharedLevels.length;

export class SharedUse {
  /** By group: at home, at the other bank, changing over. */
  private readonly levels: LevelSeries;
  private readonly changeovers: Float64Array;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { groups } = plan.shared;
    this.levels = new LevelSeries(clock, width * groups.length, plan.opens, intervalLength, plan.intervals);
    this.changeovers = new Float64Array(groups.length);
  }

  /** Before the day begins: where they stand. */
  attach({ shared, plan }: Hall): void {
    plan.shared.groupOf.forEach((group, server) => {
      if (group >= 0 && shared.presence[server] === presence.here) this.change(group, this.sideOf(server), 1);
    });
  }

  began(server: number): void {
    const group = this.plan.shared.groupOf[server]!;
    this.changeovers[group]! += 1;
    this.change(group, 1 - this.sideOf(server), -1);
    this.change(group, 2, 1);
  }

  ended(server: number): void {
    const group = this.plan.shared.groupOf[server]!;
    this.change(group, 2, -1);
    this.change(group, this.sideOf(server), 1);
  }

  /** At the end of the run. Hours are those until the hall closes. */
  write(measures: Float64Array): void {
    const { intervals, layout, shared } = this.plan;
    this.levels.finish();
    shared.groups.forEach(({ servers }, group) => {
      const whole = sharedLevels.map((level, at) => {
        const row = (width * group + at) * intervals;
        const areas = this.levels.series.subarray(row, row + intervals);
        areas.forEach((area, interval) => (measures[layout.shared(group, level) + interval] = area / intervalLength));
        return areas.reduce((sum, area) => sum + area, 0);
      });
      measures[layout.dayShared(group, 'changeovers')] = this.changeovers[group]!;
      measures[layout.dayShared(group, 'changingHours')] = whole[2]! / 3600;
      measures[layout.dayShared(group, 'changingShare')] = whole[2]! / (servers * intervals * intervalLength);
    });
  }

  save(): SharedUseState {
    return { levels: this.levels.save(), changeovers: this.changeovers.slice() };
  }

  restore({ levels, changeovers }: SharedUseState): void {
    this.levels.restore(levels);
    this.changeovers.set(changeovers);
  }

  private change(group: number, level: number, by: number): void {
    this.levels.update(this.levels.levels[width * group + level]!, by);
  }

  /** 0 at home, 1 at the other bank. */
  private sideOf(server: number): number {
    const { bankOfServer, shared } = this.plan;
    return +(bankOfServer[server] === shared.groups[shared.groupOf[server]!]!.other);
  }
}
