// Two authorities as a person reads them: the wait with each, the time across, and lanes that block.

import { authorities, authorityStatistics, type MeasureLayout, zoneStatistics } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { EstimateReader } from './experiment-estimates.ts';
import { authorityUnits, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { CrossingReport, RunReport, ZoneReport } from './run-report.ts';

/** Nothing where one authority clears in one place. */
export function authorityReports(
  scenario: Scenario,
  layout: MeasureLayout,
  estimates: EstimateReader,
): Pick<RunReport, 'crossings' | 'zones'> {
  const crossings = layout.directions.flatMap((direction, index): CrossingReport[] => {
    const place = layout.crossing(index);
    if (place === undefined) return [];
    return [{ direction, crossing: estimates.at(place, scaleOf('minutes')), authorities: reportsOf(layout, estimates, index) }];
  });
  const zones = layout.twoZoneBanks.flatMap((bank, lanes): ZoneReport[] => {
    const { id, name } = scenario.banks[bank] ?? {};
    if (id === undefined || name === undefined) return [];
    return [
      {
        id,
        name,
        day: record(zoneStatistics, (statistic) => estimates.at(layout.dayZone(lanes, statistic))),
        series: record(zoneStatistics, (statistic) => estimates.series(layout.zone(lanes, statistic), layout.intervals)),
      },
    ];
  });
  return { ...(crossings.length > 0 ? { crossings } : {}), ...(zones.length > 0 ? { zones } : {}) };
}

function reportsOf(layout: MeasureLayout, estimates: EstimateReader, direction: number): CrossingReport['authorities'] {
  if (!layout.hasTwoAuthorities) return [];
  return authorities.map((authority, which) => ({
    authority,
    day: record(authorityStatistics, (statistic) =>
      estimates.at(layout.dayAuthority(direction, which, statistic), scaleOf(authorityUnits[statistic])),
    ),
    series: record(authorityStatistics, (statistic) =>
      estimates.series(layout.authority(direction, which, statistic), layout.intervals, scaleOf(authorityUnits[statistic])),
    ),
  }));
}
