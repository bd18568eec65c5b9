// How passengers come through lanes whose services are made of steps, and what the officers have to do who supervise them.

import { laneStatistics, officerStatistics } from '../model/lane-layout.ts';
import type { MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { record } from './record.ts';
import type { RunReport } from './run-report.ts';

const shares: readonly string[] = ['atFirst', 'afterRetries', 'assisted', 'refused', 'utilization'];

/** Absent where the scenario has none. */
export function laneReports(
  { banks }: Scenario,
  layout: MeasureLayout,
  estimates: ShapedEstimateReader,
): Pick<RunReport, 'lanes' | 'laneOfficers'> {
  const read = (statistic: string, place: number) => (shares.includes(statistic) ? estimates.shareAt(place) : estimates.at(place));
  const lanes = layout.stepped.map(({ bank, service }, index) => ({
    bank: banks[bank]!.id,
    name: banks[bank]!.name,
    service,
    day: record(laneStatistics, (statistic) => read(statistic, layout.lane(index, statistic))),
  }));
  const officers = layout.supervised.map((bank, index) => ({
    bank: banks[bank]!.id,
    name: banks[bank]!.name,
    day: record(officerStatistics, (statistic) => read(statistic, layout.dayOfficers(index, statistic))),
    series: record(officerStatistics, (statistic) => estimates.series(layout.officers(index, statistic), layout.intervals)),
  }));
  return { ...(lanes.length > 0 ? { lanes } : {}), ...(officers.length > 0 ? { laneOfficers: officers } : {}) };
}
