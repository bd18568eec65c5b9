// Reads a timetable from comma-separated values: one run a line, under a line that names the columns. Only the time is required; columns with other
// names are left out. What cannot be read is told by line and column, in words.

import type { Direction } from '../reference/vocabulary.ts';
import { errorAt, type Problem, type ProblemCode } from '../scenario/problem.ts';
import { csvFields } from './csv-fields.ts';

/** What a column may mean, and the names by which each is known; capitals, blanks and underscores do not count. */
export const timetableColumns = {
  time: ['time', 'at', 'scheduled', 'scheduledtime', 'departs', 'arrives', '時間', '預定時間'],
  name: ['name', 'flight', 'train', 'ferry', 'coach', 'ship', 'service', 'number', '班次', '航班', '車次'],
  size: ['passengers', 'pax', 'size', 'load', 'seats', 'capacity', '人數', '旅客', '座位'],
  direction: ['direction', 'kind', 'way', '方向'],
  date: ['date', 'day', '日期'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type TimetableColumn = keyof typeof timetableColumns;

export interface TimetableRow {
  /** "07:02". */
  readonly at: string;
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly direction: Direction | undefined;
  /** As written; undefined where the file has no dates. */
  readonly date: string | undefined;
}

export interface TimetableFile {
  readonly rows: readonly TimetableRow[];
  /** In the order of the file; empty where it has none. */
  readonly dates: readonly string[];
  /** What each column was taken for, and those left out. */
  readonly columns: readonly { readonly header: string; readonly meaning: TimetableColumn | undefined }[];
}

export type ReadTimetable =
  | { readonly ok: true; readonly file: TimetableFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More mistakes than these help nobody. */
const mostProblems = 12;
const longestText = 20_000_000;

export function readTimetableCsv(text: string): ReadTimetable {
  const failed = (code: ProblemCode, values: Readonly<Record<string, string | number>>): ReadTimetable => ({
    ok: false,
    problems: [errorAt([], code, values)],
  });
  if (text.length > longestText) return failed('timetableTooLarge', { megabytes: Math.ceil(text.length / 1e6) });
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return failed('timetableEmpty', {});
  const columns = (csvFields(lines[first] ?? '') ?? []).map((header) => ({ header: header.trim(), meaning: meaningOf(header) }));
  if (columns.every(({ meaning }) => meaning !== 'time')) {
    return failed('timetableNoTime', { found: (lines[first] ?? '').slice(0, 100), accepted: timetableColumns.time.slice(0, 3).join(', ') });
  }
  const rows: TimetableRow[] = [];
  const problems: Problem[] = [];
  for (let line = first + 1; line < lines.length && problems.length < mostProblems; line += 1) {
    if (/^[\s,]*$/.test(lines[line] ?? '')) continue;
    const read = readRow(lines[line] ?? '', columns, line + 1);
    if ('row' in read) rows.push(read.row);
    else problems.push(read.problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  if (rows.length === 0) return failed('timetableNoRows', {});
  return { ok: true, file: { rows, columns, dates: [...new Set(rows.flatMap(({ date }) => (date === undefined ? [] : [date])))] } };
}

function meaningOf(header: string): TimetableColumn | undefined {
  const plain = header.toLowerCase().replace(/[\s_-]/g, '');
  return (Object.keys(timetableColumns) as TimetableColumn[]).find((column) =>
    (timetableColumns[column] as readonly string[]).includes(plain),
  );
}

function readRow(
  text: string,
  columns: TimetableFile['columns'],
  line: number,
): { readonly row: TimetableRow } | { readonly problem: Problem } {
  const fields = csvFields(text);
  if (fields === undefined) return { problem: errorAt([], 'timetableQuotes', { line }) };
  const cell = (column: TimetableColumn) => {
    const index = columns.findIndex(({ meaning }) => meaning === column);
    const value = index < 0 ? '' : (fields[index] ?? '').trim();
    return value === '' ? undefined : { value, header: columns[index]?.header ?? '' };
  };
  const wrong = (code: ProblemCode, found: string, header: string) => ({
    problem: errorAt([], code, { line, column: header, found: found.slice(0, 40) }),
  });

  const time = cell('time');
  const at = clockIn(time?.value ?? '');
  if (at === undefined)
    return wrong('timetableTime', time?.value ?? '', time?.header ?? columns.find(({ meaning }) => meaning === 'time')?.header ?? '');
  const size = cell('size');
  const passengers = size === undefined ? undefined : Number(size.value);
  if (size !== undefined && !(passengers !== undefined && passengers >= 0 && passengers <= 20_000))
    return wrong('timetableSize', size.value, size.header);
  const way = cell('direction');
  const direction = way === undefined ? undefined : directionIn(way.value);
  if (way !== undefined && direction === undefined) return wrong('timetableDirection', way.value, way.header);
  return { row: { at, name: cell('name')?.value.slice(0, 40), size: passengers, direction, date: cell('date')?.value } };
}

/** "7:02", "07:02", "07:02:30" or "0702" as "07:02", up to "30:00"; undefined where it is no time. */
function clockIn(text: string): string | undefined {
  const match = /^(\d{1,2}):?([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[1]), match[2] ?? ''];
  return hours < 30 || (hours === 30 && minutes === '00') ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined;
}

function directionIn(text: string): Direction | undefined {
  const plain = text.toLowerCase();
  if (['arrival', 'arrivals', 'arr', 'a', '入境', '抵港', '到達'].includes(plain)) return 'arrival';
  return ['departure', 'departures', 'dep', 'd', '出境', '離港', '出發'].includes(plain) ? 'departure' : undefined;
}
