// Tables of what two authorities do one after the other: the time to clearance, the waits with each, and zones of lanes that stand blocked.

import { authorityStatistics, zoneStatistics } from '../model/measure-layout.ts';
import { authorityUnits } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';
import type { Table, TableCell, TableColumn } from './tables.ts';

const subject: TableColumn = { key: 'subject', unit: 'text' };
const from: TableColumn = { key: 'from', unit: 'clock' };

/** None where one authority clears in one place. */
export function authorityTables(
  { crossings = [], zones = [] }: RunReport,
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  const ofAuthorities = crossings.flatMap(({ direction, authorities }) =>
    authorities.map((one) => ({ ...one, subject: `${direction}/${one.authority}` })),
  );
  const authorityColumns = authorityStatistics.map((key) => ({ key, unit: authorityUnits[key] }));
  const zoneColumns = zoneStatistics.map((key) => ({ key, unit: 'servers' as const }));
  const tables: readonly Table[] = [
    {
      id: 'crossings',
      subject: undefined,
      columns: [subject, { key: 'crossing', unit: 'minutes' }],
      rows: crossings.map(({ direction, crossing }) => [direction, crossing]),
    },
    {
      id: 'authorities',
      subject: undefined,
      columns: [subject, ...authorityColumns],
      rows: ofAuthorities.map((one) => [one.subject, ...authorityStatistics.map((key) => one.day[key])]),
    },
    {
      id: 'zones',
      subject: undefined,
      columns: [subject, ...zoneColumns],
      rows: zones.map(({ id, day }) => [id, ...zoneStatistics.map((key) => day[key])]),
    },
    ...ofAuthorities.map((one): Table => ({
      id: 'authorities-by-quarter-hour',
      subject: one.subject,
      columns: [from, ...authorityColumns],
      rows: byQuarterHour(authorityStatistics.map((key) => one.series[key])),
    })),
    ...zones.map(({ id, series }): Table => ({
      id: 'zones-by-quarter-hour',
      subject: id,
      columns: [from, ...zoneColumns],
      rows: byQuarterHour(zoneStatistics.map((key) => series[key])),
    })),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
