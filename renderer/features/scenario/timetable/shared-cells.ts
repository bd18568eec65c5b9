// Servers that two banks share as a row of the timetable: how many are open in each quarter-hour, wherever they stand.

import type { Draft } from 'immer';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { clockOf } from '../../../../shared/scenario/clock.ts';
import { cellsOf, type GridWindow, timetableOf } from './timetable-cells.ts';

export function sharedCells({ servers, hours }: SharedServers, window: GridWindow): readonly number[] {
  return hours === undefined ? new Array<number>(window.to - window.from).fill(servers) : cellsOf(hours, window);
}

/** Whoever paints more than there are shares more; where all are open all day no hours are kept. */
export function paintShared(shared: Draft<SharedServers>, cells: readonly number[], window: GridWindow): void {
  shared.servers = Math.max(shared.servers, ...cells);
  const steps = timetableOf(cells, window);
  if (cells.every((open) => open === shared.servers)) delete shared.hours;
  else shared.hours = steps.length === 0 ? [{ from: clockOf(window.from), open: 0 }] : steps;
}
