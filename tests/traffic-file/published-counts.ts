// The Department's published file read in the plainest way there is, as the measure of what the program makes of it.

import { readFileSync } from 'node:fs';

export interface PublishedDay {
  /** As published, DD-MM-YYYY. */
  readonly date: string;
  readonly controlPoint: string;
  readonly direction: string;
  readonly residents: number;
  readonly mainlandVisitors: number;
  readonly otherVisitors: number;
}

export function publishedDays(path: string): PublishedDay[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\r\n');
  return lines.map((line) => {
    const [date = '', controlPoint = '', direction = '', ...counts] = line.split(',');
    const [residents = NaN, mainlandVisitors = NaN, otherVisitors = NaN] = counts.map(Number);
    return { date, controlPoint, direction, residents, mainlandVisitors, otherVisitors };
  });
}
