// Counters that hand over as a person reads them: how many times a day, and how long who is handed over waits again.

import { handingOverStatistics, type HandingOverStatistic } from '../model/handing-over-layout.ts';
import type { MeasureLayout } from '../model/measure-layout.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { type MeasureUnit, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { BankReport } from './run-report.ts';
import type { Table } from './tables.ts';

const units: Readonly<Record<HandingOverStatistic, MeasureUnit>> = {
  handedOver: 'passengers',
  meanWaitAgain: 'minutes',
  longestWaitAgain: 'minutes',
};

/** Nothing at a bank that finishes its passengers. Waits in minutes; they lean to the long side, and so do their intervals. */
export function handingOverAt(
  { handingOver }: MeasureLayout,
  estimates: ShapedEstimateReader,
  bank: number,
): Pick<BankReport, 'handingOver'> {
  const place = handingOver?.banks.indexOf(bank) ?? -1;
  if (handingOver === undefined || place < 0) return {};
  return {
    handingOver: record(handingOverStatistics, (statistic) => {
      const at = handingOver.day(place, statistic);
      return statistic === 'handedOver' ? estimates.at(at) : estimates.skewedAt(at, scaleOf(units[statistic]));
    }),
  };
}

/** Only where counters hand over. */
export function handingOverTable(banks: readonly BankReport[]): readonly Table[] {
  const rows = banks.flatMap(({ id, handingOver }) =>
    handingOver === undefined ? [] : [[id, ...handingOverStatistics.map((statistic) => handingOver[statistic])]],
  );
  const columns = [
    { key: 'subject' as const, unit: 'text' as const },
    ...handingOverStatistics.map((statistic) => ({ key: statistic, unit: units[statistic] })),
  ];
  return rows.length === 0 ? [] : [{ id: 'handing-over', subject: undefined, columns, rows }];
}
