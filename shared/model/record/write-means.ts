// A level of a series as its mean in each quarter-hour.

import type { LevelSeries } from '../../statistics/level-series.ts';
import { intervalLength } from '../measure-layout.ts';

/** From a place of the measures on; gives the integral over the day, for which the series must have been finished. */
export function writeMeans({ series }: LevelSeries, level: number, intervals: number, measures: Float64Array, at: number): number {
  let whole = 0;
  for (let interval = 0; interval < intervals; interval += 1) {
    const area = series[level * intervals + interval]!;
    measures[at + interval] = area / intervalLength;
    whole += area;
  }
  return whole;
}
