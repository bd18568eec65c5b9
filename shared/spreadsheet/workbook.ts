// Sheets as the bytes of an .xlsx file: headings stay in sight, numbers are numbers, shares are percentages.

import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import type { CellUnit, Sheet, SheetCell } from './sheet.ts';

/** What Excel shows for a number of each unit; what it holds stays exact. */
const formats: Readonly<Record<CellUnit, string | undefined>> = {
  text: undefined,
  plain: 'General',
  minutes: '0.00',
  passengers: '#,##0.0',
  people: '#,##0.0',
  cases: '#,##0.0',
  parties: '#,##0.0',
  vehicles: '#,##0.0',
  servers: '0.0',
  hours: '#,##0.0',
  times: '0.0',
  share: '0.0%',
  density: '0.00',
  clock: '[hh]:mm',
};

const secondsPerDay = 86_400;

export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    sheets.map(({ name, columns, rows, rowUnits }) => ({
      sheet: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ heading }): Cell => ({ value: heading, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
        ...rows.map((row, r) =>
          row.map((cell, i): Cell => {
            const unit = columns[i]?.unit ?? 'text';
            return cellOf(cell, unit === 'text' || unit === 'plain' ? unit : (rowUnits?.[r] ?? unit));
          }),
        ),
      ],
    })),
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function cellOf(cell: SheetCell, unit: CellUnit): Cell {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string') return { value: cell, type: String };
  const format = formats[unit];
  return { value: unit === 'clock' ? cell / secondsPerDay : cell, type: Number, ...(format === undefined ? {} : { format }) };
}

/** At most 31 characters, without those that a sheet's name may not have. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
