// A file of the same shape as the Department's daily traffic statistics: its byte order mark, line ends, trailing commas, changing rows and names.

import { isoDateOf, dayNumberOf } from '../../shared/scenario/calendar-day.ts';

export interface TrafficFileShape {
  readonly from: string;
  readonly days: number;
  readonly byteOrderMark?: '' | '\uFEFF' | '\u00EF\u00BB\u00BF';
  readonly lineEnd?: '\r\n' | '\n';
}

const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';

const places = [
  'Airport',
  'Express Rail Link West Kowloon',
  'Hung Hom',
  'Lo Wu',
  'Lok Ma Chau Spur Line',
  'Heung Yuen Wai',
  'Hong Kong-Zhuhai-Macao Bridge',
  'Lok Ma Chau',
  'Man Kam To',
  'Sha Tau Kok',
  'Shenzhen Bay',
  'China Ferry Terminal',
  'Harbour Control',
  'Kai Tak Cruise Terminal',
  'Macau Ferry Terminal',
  'Tuen Mun Ferry Terminal',
];

/** Names as the file has them on a date: two points leave it, one is renamed. */
export function placesOn(date: string): string[] {
  return places
    .filter((place) => !(place === 'Hung Hom' && date >= '2024-07-31') && !(place === 'Tuen Mun Ferry Terminal' && date >= '2022-02-08'))
    .map((place) => (place === 'Macau Ferry Terminal' && date >= '2026-01-01' ? 'Macao Ferry Terminal' : place));
}

/** The counts that the made-up file has in a row, from its day, place and direction; nobody passes Hung Hom and Sha Tau Kok. */
export function madeUpCounts(day: number, place: string, arriving: boolean): readonly [number, number, number] {
  if (place === 'Hung Hom' || place === 'Sha Tau Kok') return [0, 0, 0];
  const base = 1000 + ((day * 37 + place.length * 101 + (arriving ? 17 : 0)) % 9000);
  return [base * 7, base, base % 97];
}

export function trafficFile({ from, days, byteOrderMark = '\uFEFF', lineEnd = '\r\n' }: TrafficFileShape): string {
  const lines = [header];
  const first = dayNumberOf(from);
  for (let day = first; day < first + days; day++) {
    const date = isoDateOf(day);
    for (const place of placesOn(date)) {
      for (const arriving of [true, false]) lines.push(trafficRow(date, place, arriving, madeUpCounts(day, place, arriving)));
    }
  }
  return byteOrderMark + lines.join(lineEnd) + lineEnd;
}

/** One row as published; `date` is ISO. */
export function trafficRow(date: string, place: string, arriving: boolean, counts: readonly [number, number, number]): string {
  const published = date.split('-').toReversed().join('-');
  const total = counts[0] + counts[1] + counts[2];
  return `${published},${place},${arriving ? 'Arrival' : 'Departure'},${counts.join(',')},${total},`;
}
