// Runs as text, one a line: "07:02, UO 651, 180"; time, name and size, of which only the time is needed.

import type { TransportRun } from '../../../../shared/scenario/schema/scheduled-schema.ts';

export function linesOfRuns(runs: readonly TransportRun[]): string {
  return runs.map(({ at, name = '', size }) => [at, name, size ?? ''].join(', ').replace(/[, ]+$/, '')).join('\n');
}

/** The runs; or the first line that is none, counted from 1. */
export function runsOfLines(text: string): { readonly runs: TransportRun[] } | { readonly line: number; readonly found: string } {
  const runs: TransportRun[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [clock = '', name = '', size = ''] = line.split(',').map((part) => part.trim());
    const at = clockFrom(clock);
    const passengers = size === '' ? undefined : Number(size);
    const wrong = at === undefined || (passengers !== undefined && !(passengers >= 0 && passengers <= 20_000));
    if (wrong) return { line: index + 1, found: line.slice(0, 40) };
    runs.push({ at, ...(name === '' ? {} : { name: name.slice(0, 40) }), ...(passengers === undefined ? {} : { size: passengers }) });
  }
  return { runs };
}

/** "7:02" or "0702" as "07:02", up to "30:00"; undefined where it is no time. */
export function clockFrom(text: string): string | undefined {
  const match = /^(\d{1,2}):?([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const [hours, minutes = ''] = [Number(match[1]), match[2]];
  return hours < 30 || (hours === 30 && minutes === '00') ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined;
}
