// Reads the Immigration Department's "Statistics on Daily Passenger Traffic" as published, quirks and all: byte order mark (also encoded
// twice), CRLF, a comma at the end of every line, DD-MM-YYYY, a renamed terminal, rows of zeros. What differs is refused with its line.

import { controlPoints } from '../reference/control-points.ts';
import type { ControlPointId, Direction } from '../reference/vocabulary.ts';
import { dayNumber, isCalendarDay, isoDateOf } from '../scenario/calendar-day.ts';
import { errorAt, warningAt, type Problem, type ProblemCode } from '../scenario/problem.ts';
import { csvFields } from './csv-fields.ts';
import type { TrafficTable } from './traffic-table.ts';

/** A file read: `warnings` tell what was left out. Or the first thing wrong with it. */
export type ReadTraffic =
  | { readonly ok: true; readonly table: TrafficTable; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Columns of the published file; every line of it ends in one more, empty column. */
export const trafficColumns = [
  'Date',
  'Control Point',
  'Arrival / Departure',
  'Hong Kong Residents',
  'Mainland Visitors',
  'Other Visitors',
  'Total',
] as const;

/** The file of five years has 4 million characters; ten times that is not this file. */
export const longestTrafficText = 50_000_000;

/** More than the population of Hong Kong in one row is a mistake. */
const mostPassengers = 5_000_000;

class Refusal extends Error {
  readonly problem: Problem;
  constructor(line: number, code: ProblemCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.problem = errorAt([], code, { line, ...values });
  }
}

/** The table in the text of the file (decoded as UTF-8); the first problem where it is not the file as published. */
export function readTrafficCsv(text: string): ReadTraffic {
  try {
    return readRows(text);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function readRows(text: string): ReadTraffic {
  if (text.length > longestTrafficText) throw new Refusal(1, 'trafficTooLarge', { megabytes: Math.ceil(text.length / 1e6) });
  let start = startOf(text);
  if (text.slice(start, start + 4096).trim() === '') throw new Refusal(1, 'trafficEmpty');
  if (/[\0\uFFFD]/.test(text.slice(0, 65_536))) throw new Refusal(1, 'trafficNotText');

  const rows = new RowCollector(text.includes('"'));
  let width = 0;
  for (let line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const content = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    start = end + 1;
    if (width === 0) width = headerWidth(content);
    else if (!isBlank(content)) rows.add(content, width, line, feed < 0);
  }
  return rows.finish();
}

/** After a byte order mark, as it should be or decoded and encoded once too often. */
function startOf(text: string): number {
  if (text.startsWith('\uFEFF')) return 1;
  return text.startsWith('\u00EF\u00BB\u00BF') ? 3 : 0;
}

function headerWidth(line: string): number {
  const fields = csvFields(line) ?? [];
  const matches = trafficColumns.every((column, index) => fields[index] === column);
  const empty = fields.length === trafficColumns.length + 1 && fields.at(-1) === '';
  if (!matches || !(empty || fields.length === trafficColumns.length)) {
    throw new Refusal(1, 'trafficHeader', { found: line.slice(0, 120), expected: trafficColumns.join(',') });
  }
  return fields.length;
}

/** A line of nothing but commas and blanks; all others are told by their first digit. */
function isBlank(line: string): boolean {
  const first = line.charCodeAt(0);
  return !(first >= 48 && first <= 57) && /^[\s,]*$/.test(line);
}

const fileNames = new Map(controlPoints.flatMap(({ id, fileNames: names }) => names.map((name) => [name, id] as const)));
const directionNames = new Map<string, Direction>([
  ['Arrival', 'arrival'],
  ['Departure', 'departure'],
]);

interface OpenSeries {
  readonly controlPoint: ControlPointId;
  readonly direction: Direction;
  readonly days: number[];
  readonly counts: number[];
  readonly lines: number[];
}

/** Takes the rows one by one, in order of date, and makes the table of them. */
class RowCollector {
  readonly #quoted: boolean;
  readonly #series = new Map<string, OpenSeries>();
  readonly #unknown = new Map<string, { line: number; rows: number }>();
  #rows = 0;
  #firstDay = 0;
  #lastDay = 0;
  #missingDays = 0;
  /** The last date as written, since a day has some thirty rows. */
  #lastDate = '';

  /** `quoted` says that the file holds quotes somewhere; the published one holds none, and is read faster. */
  constructor(quoted: boolean) {
    this.#quoted = quoted;
  }

  add(content: string, width: number, line: number, last: boolean): void {
    const fields = this.#quoted ? csvFields(content) : content.split(',');
    if (fields === undefined || fields.length !== width || (width > trafficColumns.length && fields[width - 1] !== '')) {
      throw new Refusal(line, last ? 'trafficTruncated' : 'trafficFields', { found: fields?.length ?? 0, expected: width });
    }
    const [date = '', place = '', way = ''] = fields;
    const day = this.#nextDay(date, line);
    const direction = directionNames.get(way);
    if (direction === undefined) throw new Refusal(line, 'trafficDirection', { found: way.slice(0, 60) });
    const resident = countOf(fields, 3, line);
    const mainland = countOf(fields, 4, line);
    const other = countOf(fields, 5, line);
    const total = countOf(fields, 6, line);
    const sum = resident + mainland + other;
    if (sum !== total) throw new Refusal(line, 'trafficTotal', { found: total, expected: sum });
    const controlPoint = fileNames.get(place);
    if (controlPoint === undefined) this.#countUnknown(place, line);
    else this.#open(controlPoint, direction, day, line).counts.push(resident, mainland, other);
  }

  finish(): ReadTraffic {
    if (this.#rows === 0) {
      const [name, first] = [...this.#unknown][0] ?? [];
      if (name !== undefined && first !== undefined) throw new Refusal(first.line, 'trafficControlPoints', { found: name.slice(0, 60) });
      throw new Refusal(1, 'trafficNoRows');
    }
    const days = this.#lastDay - this.#firstDay + 1;
    const series = [...this.#series.values()].map((open) => {
      const counts = new Int32Array(3 * days).fill(-1);
      open.days.forEach((day, row) => {
        for (let group = 0; group < 3; group++) counts[3 * (day - this.#firstDay) + group] = open.counts[3 * row + group] ?? -1;
      });
      return { controlPoint: open.controlPoint, direction: open.direction, counts };
    });
    return { ok: true, table: { firstDay: this.#firstDay, lastDay: this.#lastDay, rows: this.#rows, series }, warnings: this.#warnings() };
  }

  /** Dates only ever go forward in the file, so a copy in which a spreadsheet swapped days and months betrays itself. */
  #nextDay(date: string, line: number): number {
    if (date === this.#lastDate) return this.#lastDay;
    const day = dayOf(date);
    if (day === undefined) throw new Refusal(line, 'trafficDate', { found: date.slice(0, 60) });
    const first = this.#rows === 0 && this.#unknown.size === 0;
    if (first) this.#firstDay = day;
    else if (day < this.#lastDay) throw new Refusal(line, 'trafficDateOrder', { found: date, previous: isoDateOf(this.#lastDay) });
    else this.#missingDays += Math.max(0, day - this.#lastDay - 1);
    this.#lastDay = day;
    this.#lastDate = date;
    return day;
  }

  /** The series in which the row belongs, with its day noted. */
  #open(controlPoint: ControlPointId, direction: Direction, day: number, line: number): OpenSeries {
    const key = controlPoint + direction;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = { controlPoint, direction, days: [], counts: [], lines: [] };
      this.#series.set(key, series);
    }
    if (series.days.at(-1) === day) throw new Refusal(line, 'trafficDuplicate', { first: series.lines.at(-1) ?? 0, date: isoDateOf(day) });
    series.days.push(day);
    series.lines.push(line);
    this.#rows++;
    return series;
  }

  #countUnknown(place: string, line: number): void {
    const seen = this.#unknown.get(place);
    if (seen === undefined) this.#unknown.set(place, { line, rows: 1 });
    else seen.rows++;
  }

  #warnings(): Problem[] {
    const unknown = [...this.#unknown].map(([name, { line, rows }]) =>
      warningAt([], 'trafficUnknownControlPoint', { line, found: name.slice(0, 60), rows }),
    );
    return this.#missingDays === 0 ? unknown : [...unknown, warningAt([], 'trafficDaysMissing', { days: this.#missingDays })];
  }
}

/** "18-04-2025" only: any other form could mean another day. */
function dayOf(date: string): number | undefined {
  if (!/^\d\d-\d\d-\d{4}$/.test(date)) return undefined;
  const [day, month, year] = [Number(date.slice(0, 2)), Number(date.slice(3, 5)), Number(date.slice(6))];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** A count as published: digits and nothing else, so a thousands separator or a sign is refused. */
function countOf(fields: readonly string[], column: number, line: number): number {
  const text = fields[column] ?? '';
  let value = text.length > 0 && text.length < 8 ? 0 : Number.NaN;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  if (value <= mostPassengers) return value;
  throw new Refusal(line, 'trafficCount', { column: trafficColumns[column] ?? '', found: text.slice(0, 60) });
}
