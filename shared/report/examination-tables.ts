// Secondary examination as tables; a reason in a direction goes by "arrival/questioning".

import { examinationDayStatistics, outcomeStatistics, roomStatistics } from '../model/examination-layout.ts';
import { examinationUnits } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';
import type { Table, TableCell } from './tables.ts';

/** None where nobody is sent. */
export function examinationTables(
  { examination }: RunReport,
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  if (examination === undefined) return [];
  const { outcomes, day, series } = examination;
  const ofDay = [...roomStatistics, ...examinationDayStatistics];
  return [
    {
      id: 'examination-outcomes',
      subject: undefined,
      columns: [{ key: 'subject', unit: 'text' }, ...outcomeStatistics.map((key) => ({ key, unit: 'passengers' as const }))],
      rows: outcomes.map(({ direction, reason, ...counts }) => [`${direction}/${reason}`, ...outcomeStatistics.map((key) => counts[key])]),
    },
    {
      id: 'examination',
      subject: undefined,
      columns: ofDay.map((key) => ({ key, unit: examinationUnits[key] })),
      rows: [ofDay.map((key) => day[key])],
    },
    {
      id: 'examination-by-quarter-hour',
      subject: undefined,
      columns: [{ key: 'from', unit: 'clock' }, ...roomStatistics.map((key) => ({ key, unit: examinationUnits[key] }))],
      rows: byQuarterHour(roomStatistics.map((key) => series[key])),
    },
  ];
}
