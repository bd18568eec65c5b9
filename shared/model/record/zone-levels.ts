// Of lanes with two zones: how many are blocked, and how many second zones are in use, bank by bank.

import type { Level, LevelSeries } from '../../statistics/level-series.ts';

export class ZoneLevels {
  /** By bank; of one without a second zone they are never asked for. */
  private readonly blocked: readonly Level[];
  private readonly inUse: readonly Level[];

  /** Two levels for each bank with two zones, from the first one on. */
  constructor(
    private readonly series: LevelSeries,
    first: number,
    twoZoneBanks: readonly number[],
    banks: number,
  ) {
    const at = (bank: number, which: 0 | 1) => series.levels[first + 2 * twoZoneBanks.indexOf(bank) + which]!;
    this.blocked = Array.from({ length: banks }, (_, bank) => at(bank, 0));
    this.inUse = Array.from({ length: banks }, (_, bank) => at(bank, 1));
  }

  block(bank: number): void {
    this.series.change(this.blocked[bank]!, 1);
  }

  /** Somebody goes on to the second zone, having stood in a blocked first one or not. */
  enter(bank: number, wasBlocked: boolean): void {
    if (wasBlocked) this.series.change(this.blocked[bank]!, -1);
    this.series.change(this.inUse[bank]!, 1);
  }

  leave(bank: number): void {
    this.series.change(this.inUse[bank]!, -1);
  }
}
