// The table behind a chart, in place of the chart: the same numbers, for reading one by one and for screen readers.

import { ScrollArea, Table } from '@mantine/core';
import { cellText, type ChartColumn, type ChartTable } from './chart-table.ts';
import classes from './charts.module.css';

/** Names wider than this [letters] may take two lines; clock times and short names stay whole. */
const longName = 30;

/** A share and what is said of it, such as what it lies between: that may go to a line of its own, and neither is broken. */
const shareWithRemark = /^([^%]*%[,，]?)(\s?)(.+)$/;

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
      <Table stickyHeader highlightOnHover withRowBorders verticalSpacing={3} horizontalSpacing={8} className={classes.table}>
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
                    <Table.Th key={column.id} scope="row" className={classes.rowHead} data-long={widthOf(text) > longName || undefined}>
                      {text}
                    </Table.Th>
                  );
                }
                return (
                  <Table.Td key={column.id} className={alignment(column)}>
                    <InParts text={text} />
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

function InParts({ text }: { readonly text: string }) {
  const [, share, space, remark] = shareWithRemark.exec(text) ?? [];
  if (share === undefined) return text;
  return (
    <span className={classes.parts}>
      <span className={classes.part}>{share}</span>
      {space}
      <wbr />
      <span className={classes.part}>{remark}</span>
    </span>
  );
}

/** A Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (character >= '\u2e80' ? 2 : 1)).reduce((sum: number, width) => sum + width, 0);
}
