// Differences over the day, quarter-hour by quarter-hour, in the places of the baseline's layout.

import { bankStatistics, hallStatistics, waitStatistics, type MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { type DifferenceSeries, vehicleEffectStatistics } from './comparison-report.ts';
import { examinationUnits, scaleOf, vehicleUnits, waitUnits } from './measure-units.ts';
import type { MatchedReader } from './paired-estimates.ts';
import { record } from './record.ts';

export function differenceSeries(baseline: Scenario, layout: MeasureLayout, estimates: MatchedReader): DifferenceSeries {
  const { intervals, kinds, banks, directions, outside, examination } = layout;
  return {
    waits: kinds.map(({ id }, kind) => ({
      kind: id,
      difference: record(waitStatistics, (statistic) =>
        estimates.series(layout.wait(kind, statistic), intervals, scaleOf(waitUnits[statistic])),
      ),
    })),
    targets: baseline.targets.map(({ id }, target) => ({ target: id, difference: estimates.series(layout.target(target), intervals) })),
    banks: banks.map((id, bank) => ({
      bank: id,
      difference: record(bankStatistics, (statistic) => estimates.series(layout.bank(bank, statistic), intervals)),
    })),
    halls: directions.map((direction, index) => ({
      direction,
      difference: record(hallStatistics, (statistic) => estimates.series(layout.hall(index, statistic), intervals)),
    })),
    vehicles: (baseline.vehicles?.flows ?? []).map(({ vehicle, direction }, flow) => ({
      vehicle,
      direction,
      difference: record(vehicleEffectStatistics, (statistic) =>
        estimates.series(layout.vehicle(flow, statistic), intervals, scaleOf(vehicleUnits[statistic])),
      ),
    })),
    outside:
      outside === undefined
        ? []
        : directions.map((direction, index) => ({ direction, difference: estimates.series(outside.series(index, 'most'), intervals) })),
    examination: examination && estimates.series(examination.room('meanWait'), intervals, scaleOf(examinationUnits.meanWait)),
  };
}
