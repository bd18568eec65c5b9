// Vehicles and kiosks as tables; a class in a direction goes by "departure/private-car".

import { kioskStatistics, vehicleStatistics } from '../model/measure-layout.ts';
import { kioskUnits, vehicleUnits } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';
import type { Table, TableCell, TableColumn } from './tables.ts';

/** None where the scenario has no vehicles. */
export function vehicleTables(
  { vehicles = [], kiosks = [] }: RunReport,
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  if (vehicles.length === 0) return [];
  const subject: TableColumn = { key: 'subject', unit: 'text' };
  const from: TableColumn = { key: 'from', unit: 'clock' };
  const vehicleColumns = vehicleStatistics.map((key) => ({ key, unit: vehicleUnits[key] }));
  const kioskColumns = kioskStatistics.map((key) => ({ key, unit: kioskUnits[key] }));
  const named = vehicles.map((one) => ({ ...one, id: `${one.direction}/${one.vehicle}` }));
  return [
    {
      id: 'vehicles',
      subject: undefined,
      columns: [subject, ...vehicleColumns],
      rows: named.map(({ id, day }) => [id, ...vehicleStatistics.map((key) => day[key])]),
    },
    {
      id: 'kiosks',
      subject: undefined,
      columns: [subject, ...kioskColumns],
      rows: kiosks.map(({ id, day }) => [id, ...kioskStatistics.map((key) => day[key])]),
    },
    ...named.map(({ id, series }): Table => ({
      id: 'vehicles-by-quarter-hour',
      subject: id,
      columns: [from, ...vehicleColumns],
      rows: byQuarterHour(vehicleStatistics.map((key) => series[key])),
    })),
    ...kiosks.map(({ id, series }): Table => ({
      id: 'kiosks-by-quarter-hour',
      subject: id,
      columns: [from, ...kioskColumns],
      rows: byQuarterHour(kioskStatistics.map((key) => series[key])),
    })),
  ];
}
