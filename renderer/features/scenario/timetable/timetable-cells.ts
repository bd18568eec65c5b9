// A bank's timetable as numbers by quarter-hour, as the grid shows them, and back to the steps that the scenario keeps.

import type { Bank, Timetable } from '../../../../shared/scenario/schema/bank-schema.ts';
import { clockOf, quarterOf } from '../../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** The quarter-hours that the grid shows, counted from midnight; `to` is not among them. */
export interface GridWindow {
  readonly from: number;
  readonly to: number;
}

/** The opening hours, wider where a timetable steps outside them. */
export function gridWindow({
  openingHours,
  banks,
}: Pick<Scenario, 'openingHours'> & { readonly banks: readonly Pick<Bank, 'timetable'>[] }): GridWindow {
  const closes = quarterOf(openingHours.closes);
  // A shift that ends with the hall asks for no column of its own.
  const steps = banks.flatMap((bank) =>
    bank.timetable.flatMap(({ from, open }) => (open === 0 && quarterOf(from) === closes ? [] : [quarterOf(from)])),
  );
  const from = Math.min(quarterOf(openingHours.opens), ...steps);
  const to = Math.max(closes, ...steps.map((step) => step + 1));
  return { from, to: Math.max(to, from + 1) };
}

export function columnLabels({ from, to }: GridWindow): readonly string[] {
  return Array.from({ length: to - from }, (_, column) => clockOf(from + column));
}

/** Servers open in each quarter-hour of the window. */
export function cellsOf(timetable: Timetable, { from, to }: GridWindow): readonly number[] {
  const steps = timetable.map((step) => ({ at: quarterOf(step.from), open: step.open }));
  return Array.from({ length: to - from }, (_, column) => steps.findLast((step) => step.at <= from + column)?.open ?? 0);
}

/** The shortest timetable with these numbers in the window; after the window, the last of them holds. */
export function timetableOf(cells: readonly number[], { from }: GridWindow): Timetable {
  const steps: Timetable = [];
  let before = 0;
  cells.forEach((open, column) => {
    if (open !== before) steps.push({ from: clockOf(from + column), open });
    before = open;
  });
  return steps;
}

/** The most servers open at once on the day. */
export function mostOpen(bank: Pick<Bank, 'timetable'>): number {
  return Math.max(0, ...bank.timetable.map((step) => step.open));
}

/** The most servers of several banks open in the same quarter-hour. */
export function mostOpenTogether(banks: readonly Bank[], window: GridWindow): number {
  const rows = banks.map((bank) => cellsOf(bank.timetable, window));
  const together = columnLabels(window).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return Math.max(0, ...together);
}

/** Server-hours of a day in the window: lane-hours, or officer-hours at counters. */
export function serverHours(cells: readonly number[]): number {
  return cells.reduce((sum, open) => sum + open, 0) / 4;
}
