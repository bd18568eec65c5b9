// The table behind a chart, in place of the chart: the same numbers, for reading one by one and for screen readers.

import { ScrollArea, Table } from '@mantine/core';
import { cellText, type ChartColumn, type ChartTable } from './chart-table.ts';
import classes from './charts.module.css';

/** Longer names than this [characters] may take two lines; clock times and short names stay whole. */
const longName = 30;

interface ChartTableViewProps {
  readonly table: ChartTable;
  /** Height at which the table scrolls [px]; without one it is as long as it is. */
  readonly maxHeight?: number;
}

export function ChartTableView({ table, maxHeight }: ChartTableViewProps) {
  return (
    <ScrollArea.Autosize
      {...(maxHeight === undefined ? {} : { mah: maxHeight })}
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': table.caption }}
    >
      <Table stickyHeader highlightOnHover withRowBorders verticalSpacing={3} horizontalSpacing="sm" className={classes.table}>
        <Table.Caption className={classes.tableCaption}>{table.caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column) => (
              <Table.Th key={column.id} scope="col" className={alignment(column)}>
                {column.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((cells, row) => (
            // Rows of a result have no identity but their place.
            <Table.Tr key={row}>
              {table.columns.map((column, index) => {
                const text = cellText(cells[index] ?? '', column);
                if (index === 0) {
                  return (
                    <Table.Th key={column.id} scope="row" className={classes.rowHead} data-long={text.length > longName || undefined}>
                      {text}
                    </Table.Th>
                  );
                }
                return (
                  <Table.Td key={column.id} className={alignment(column)}>
                    {text}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

function alignment({ format, align }: ChartColumn): string | undefined {
  return format === undefined && align === undefined ? undefined : classes.numberCell;
}
