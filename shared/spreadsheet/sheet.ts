// A sheet of a spreadsheet before it is written: headings with units, and rows of text and numbers.

import type { VehicleUnit } from '../report/measure-units.ts';

/** How a column's numbers are shown: shares as percentages, clock times as such (held in seconds from midnight), `plain` as they are. */
export type CellUnit = VehicleUnit | 'text' | 'plain' | 'times' | 'density' | 'cases' | 'parties';

export interface SheetColumn {
  readonly heading: string;
  readonly unit: CellUnit;
  /** In characters. */
  readonly width: number;
}

/** Undefined where there is nothing to say. */
export type SheetCell = string | number | undefined;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Units of single cells where the rows of a table differ: undefined follows the column. */
  readonly rowUnits?: readonly VehicleUnit[];
}

/** NaN was not observed. */
export function observed(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
