// Places for a table of measures in the flat vector, and the shape that most mechanisms' measures have: some by quarter-hour, some once a day.

/** Takes places for rows and columns of so many numbers each; the answer says where one of them begins. */
export type TakeBlock = (rows: number, columns: number, width: number) => (row: number, column: number) => number;

export interface SeriesAndDay<Series, Day> {
  series(row: number, what: Series): number;
  day(row: number, statistic: Day): number;
}

export function seriesAndDay<Series, Day>(
  block: TakeBlock,
  rows: number,
  intervals: number,
  names: { readonly series: readonly Series[]; readonly day: readonly Day[] },
): SeriesAndDay<Series, Day> {
  const series = block(rows, names.series.length, intervals);
  const day = block(rows, names.day.length, 1);
  return {
    series: (row, what) => series(row, names.series.indexOf(what)),
    day: (row, statistic) => day(row, names.day.indexOf(statistic)),
  };
}
