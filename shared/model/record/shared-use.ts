// Servers that two banks share: how many of those on duty stand at each of them and how many change over, by quarter-hour, and over the day.

import { LevelSeries, type LevelSeriesState } from '../../statistics/level-series.ts';
import { intervalLength, sharedLevels } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { SharedPlan } from '../plan/shared-plan.ts';
import { presence } from '../state/shared-servers.ts';
import { writeMeans } from './write-means.ts';
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
  private hall!: Hall;

  constructor(
    private readonly plan: HallPlan,
    clock: Float64Array,
  ) {
    const { groups } = plan.shared;
    this.levels = new LevelSeries(clock, width * groups.length, plan.opens, intervalLength, plan.intervals);
    this.changeovers = new Float64Array(groups.length);
  }

  /** Before the day begins: where they stand. */
  attach(hall: Hall): void {
    this.hall = hall;
    this.plan.shared.groups.forEach((_, group) => this.look(group));
  }

  began(server: number): void {
    const group = this.plan.shared.groupOf[server]!;
    this.changeovers[group]! += 1;
    this.look(group);
  }

  ended(server: number): void {
    this.look(this.plan.shared.groupOf[server]!);
  }

  hours(server: number): void {
    this.look(this.plan.shared.groupOf[server]!);
  }

  /** Counts those of a group anew. */
  private look(group: number): void {
    const { firstAtHome, firstAtOther } = this.plan.shared.groups[group]!;
    const { open, presence: is } = this.hall.shared;
    const counts = [0, 0, 0];
    for (let i = 0; i < open[group]!; i += 1) {
      const [atHome, atOther] = [is[firstAtHome + i]!, is[firstAtOther + i]!];
      const changes = atHome === presence.coming || atOther === presence.coming;
      counts[changes ? 2 : atHome === presence.elsewhere ? 1 : 0]! += 1;
    }
    counts.forEach((count, level) => {
      const one = this.levels.levels[width * group + level]!;
      if (one.value !== count) this.levels.update(one, count - one.value);
    });
  }

  /** At the end of the run. Hours are those until the hall closes. */
  write(measures: Float64Array): void {
    const { intervals, layout, shared } = this.plan;
    this.levels.finish();
    shared.groups.forEach((plan, group) => {
      const whole = sharedLevels.map((level, at) =>
        writeMeans(this.levels, width * group + at, intervals, measures, layout.shared(group, level)),
      );
      measures[layout.dayShared(group, 'changeovers')] = this.changeovers[group]!;
      measures[layout.dayShared(group, 'changingHours')] = whole[2]! / 3600;
      measures[layout.dayShared(group, 'changingShare')] = whole[2]! > 0 ? whole[2]! / this.onDuty(plan) : 0;
    });
  }

  save(): SharedUseState {
    return { levels: this.levels.save(), changeovers: this.changeovers.slice() };
  }

  restore({ levels, changeovers }: SharedUseState): void {
    this.levels.restore(levels);
    this.changeovers.set(changeovers);
  }

  /** Over all of them and the whole day [s]. */
  private onDuty({ hours }: SharedPlan): number {
    const { opens, intervals } = this.plan;
    const ends = opens + intervals * intervalLength;
    const stretch = (at: number) => Math.max(0, Math.min(ends, hours[at + 1]?.from ?? ends) - Math.max(opens, hours[at]!.from));
    return hours.reduce((sum, { open }, at) => sum + open * stretch(at), 0);
  }
}
