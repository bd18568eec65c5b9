// Vehicles and the kiosks that clear them as a person reads them.

import { kioskStatistics, type MeasureLayout, vehicleStatistics } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { scaleOf, vehicleUnits } from './measure-units.ts';
import { record } from './record.ts';
import type { RunReport } from './run-report.ts';

/** Nothing where the scenario has no vehicles. */
export function vehicleReports(
  { vehicles }: Scenario,
  layout: MeasureLayout,
  estimates: ShapedEstimateReader,
): Pick<RunReport, 'vehicles' | 'kiosks'> {
  if (vehicles === undefined) return {};
  return {
    vehicles: vehicles.flows.map(({ vehicle, direction, target }, flow) => ({
      vehicle,
      direction,
      targetMinutes: target?.withinMinutes,
      targetShare: target?.share,
      day: record(vehicleStatistics, (statistic) => {
        const place = layout.dayVehicle(flow, statistic);
        if (statistic === 'serviceLevel') return estimates.shareAt(place);
        const scale = scaleOf(vehicleUnits[statistic]);
        return statistic === 'maximum' ? estimates.skewedAt(place, scale) : estimates.at(place, scale);
      }),
      series: record(vehicleStatistics, (statistic) =>
        estimates.series(layout.vehicle(flow, statistic), layout.intervals, scaleOf(vehicleUnits[statistic])),
      ),
    })),
    kiosks: vehicles.kiosks.map(({ id, name }, kiosk) => ({
      id,
      name,
      day: record(kioskStatistics, (statistic) => estimates.at(layout.dayKiosk(kiosk, statistic))),
      series: record(kioskStatistics, (statistic) => estimates.series(layout.kiosk(kiosk, statistic), layout.intervals)),
    })),
  };
}
