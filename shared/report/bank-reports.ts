// How each bank of lanes or counters is used: line, servers, utilization and passengers served, by quarter-hour and over the day.

import { bankStatistics, intervalLength, lineChangeStatistics, type MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { scaled, type EstimateReader, type ShapedEstimateReader } from './experiment-estimates.ts';
import { handingOverAt } from './handing-over-reports.ts';
import { record } from './record.ts';
import { afterRefusalAt } from './refused-reports.ts';
import type { BankReport } from './run-report.ts';

export function bankReports(scenario: Scenario, layout: MeasureLayout, estimates: ShapedEstimateReader): readonly BankReport[] {
  const reportedHours = (layout.intervals * intervalLength) / 3600;
  const changes = layout.lineChanges;
  return scenario.banks.map((bank, index) => {
    const { id, name, kind, direction } = bank;
    const day = record(bankStatistics, (statistic) => estimates.at(layout.dayBank(index, statistic)));
    return {
      id,
      name,
      kind,
      direction,
      day,
      series: record(bankStatistics, (statistic) => estimates.series(layout.bank(index, statistic), layout.intervals)),
      serverHours: scaled(day.openServers, reportedHours),
      ...lostAt(layout, estimates, index),
      ...reservesAt(layout, estimates, index),
      ...handingOverAt(layout, estimates, index),
      ...afterRefusalAt(layout, estimates, index, bank.kind === 'counter' && bank.refusedJoin === 'reserved'),
      ...(changes === undefined
        ? {}
        : { lineChanges: record(lineChangeStatistics, (statistic) => estimates.at(changes(index, statistic))) }),
    };
  });
}

function lostAt(layout: MeasureLayout, estimates: EstimateReader, bank: number): Pick<BankReport, 'lost'> {
  const place = layout.lostBanks.indexOf(bank);
  if (place < 0) return {};
  return { lost: { lanes: estimates.series(layout.lost(place), layout.intervals), hours: estimates.at(layout.dayLost(place)) } };
}

function reservesAt(layout: MeasureLayout, estimates: EstimateReader, bank: number): Pick<BankReport, 'reserves'> {
  const place = layout.reserveBanks.indexOf(bank);
  if (place < 0) return {};
  return {
    reserves: {
      officers: estimates.series(layout.reserve(place), layout.intervals),
      calls: estimates.at(layout.dayReserve(place, 'calls')),
      hours: estimates.at(layout.dayReserve(place, 'officerHours')),
    },
  };
}
