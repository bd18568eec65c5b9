// Servers that two banks share as a person reads them: where they stand in each quarter-hour, and how much of the day they are between two banks.

import { sharedLevels, sharedStatistics, type MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { EstimateReader } from './experiment-estimates.ts';
import { record } from './record.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';
import type { Table, TableCell, TableColumn, TableUnit } from './tables.ts';

/** Nothing where no banks share servers. */
export function sharedServerReports(
  { banks, sharedServers }: Scenario,
  layout: MeasureLayout,
  estimates: EstimateReader,
): Pick<RunReport, 'sharedServers'> {
  if (sharedServers === undefined) return {};
  const nameOf = (id: string) => banks.find((bank) => bank.id === id)?.name ?? { en: id, 'zh-Hant-HK': id };
  return {
    sharedServers: sharedServers.map(({ id, name, home, other }, group) => ({
      id,
      name,
      home: nameOf(home),
      other: nameOf(other),
      day: record(sharedStatistics, (statistic) => estimates.at(layout.dayShared(group, statistic))),
      series: record(sharedLevels, (level) => estimates.series(layout.shared(group, level), layout.intervals)),
    })),
  };
}

const units = { changeovers: 'times', changingHours: 'hours', changingShare: 'share' } as const satisfies Readonly<
  Record<(typeof sharedStatistics)[number], TableUnit>
>;

/** None where no banks share servers. */
export function sharedServerTables(
  { sharedServers = [] }: RunReport,
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  if (sharedServers.length === 0) return [];
  const subject: TableColumn = { key: 'subject', unit: 'text' };
  return [
    {
      id: 'shared-servers',
      subject: undefined,
      columns: [subject, ...sharedStatistics.map((key) => ({ key, unit: units[key] }))],
      rows: sharedServers.map(({ id, day }) => [id, ...sharedStatistics.map((key) => day[key])]),
    },
    ...sharedServers.map(({ id, series }): Table => ({
      id: 'shared-servers-by-quarter-hour',
      subject: id,
      columns: [{ key: 'from', unit: 'clock' }, ...sharedLevels.map((key) => ({ key, unit: 'servers' as const }))],
      rows: byQuarterHour(sharedLevels.map((key) => series[key])),
    })),
  ];
}
