// The runs of a transport: those of its patterns ("every 3 min from 07:00 to 10:00"), then those listed.

import { secondsOf } from './clock.ts';
import type { Load, Transport } from './schema/scheduled-schema.ts';

export interface PlannedRun {
  /** By the timetable [s from midnight]. */
  readonly at: number;
  /** Mean number of passengers, or seats. */
  readonly size: number;
  readonly name: string | undefined;
}

/** In the order of the document. */
export function plannedRuns({ headways, runs, load }: Pick<Transport, 'headways' | 'runs' | 'load'>): readonly PlannedRun[] {
  const usual = usualSize(load);
  return [
    ...headways.flatMap(({ from, to, everyMinutes, size = usual }) =>
      Array.from({ length: runsIn(from, to, everyMinutes) }, (_, i) => ({
        at: secondsOf(from) + i * everyMinutes * 60,
        size,
        name: undefined,
      })),
    ),
    ...runs.map(({ at, name, size = usual }) => ({ at: secondsOf(at), size, name })),
  ];
}

/** Mean passengers, or seats, of all its runs together; asked so often that the runs themselves are not written out for it. */
export function plannedSize({ headways, runs, load }: Pick<Transport, 'headways' | 'runs' | 'load'>): number {
  const usual = usualSize(load);
  let total = 0;
  for (const { from, to, everyMinutes, size = usual } of headways) {
    for (let left = runsIn(from, to, everyMinutes); left > 0; left -= 1) total += size;
  }
  for (const { size = usual } of runs) total += size;
  return total;
}

/** Runs of a pattern from one time to before another; none where they are the wrong way round. */
export function runsIn(from: string, to: string, everyMinutes: number): number {
  // A run at the very end is not of this pattern; rounding must not bring it in.
  return Math.max(0, Math.ceil((secondsOf(to) - secondsOf(from)) / (everyMinutes * 60) - 1e-9));
}

/** Mean passengers, or seats, of a run that says nothing of its own. */
export function usualSize(load: Load): number {
  return load.of === 'seats' ? load.seats : load.mean;
}

/** Passengers for each unit of size: seats are not all taken. */
export function passengersPerSize(load: Load): number {
  return load.of === 'seats' ? load.factor : 1;
}
