// A day of vehicles as measures: waits by class, direction and quarter-hour of arrival, and the line and lanes of each bank of kiosks.

import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { intervalLength, type MeasureLayout, type VehicleStatistic, vehicleStatistics } from '../measure-layout.ts';
import type { ServedVehicle } from './kiosk-line.ts';
import { servedByKiosk } from './served-by-kiosk.ts';

/** Nothing where the scenario has no vehicles. */
export function writeVehicles(scenario: Scenario, layout: MeasureLayout, replication: number, measures: Float64Array): void {
  const { vehicles } = scenario;
  if (vehicles === undefined) return;
  const served = servedByKiosk(scenario, replication);
  const all = served.flat();
  vehicles.flows.forEach(({ target }, flow) => {
    const own = all.filter(({ vehicle }) => vehicle.flow === flow);
    const limit = target === undefined ? undefined : target.withinMinutes * 60;
    const write = (some: readonly ServedVehicle[], placeOf: (statistic: VehicleStatistic) => number) => {
      const values = statisticsOf(some, limit);
      for (const statistic of vehicleStatistics) measures[placeOf(statistic)] = values[statistic];
    };
    write(own, (statistic) => layout.dayVehicle(flow, statistic));
    const byInterval = Array.from({ length: layout.intervals }, (): ServedVehicle[] => []);
    for (const one of own) byInterval[intervalOf(layout, one.vehicle.arrival)]!.push(one);
    byInterval.forEach((some, interval) => write(some, (statistic) => layout.vehicle(flow, statistic) + interval));
  });
  served.forEach((own, kiosk) => writeKiosk(layout, kiosk, own, measures));
}

function statisticsOf(served: readonly ServedVehicle[], limit: number | undefined): Record<VehicleStatistic, number> {
  const waits = served.map(({ vehicle, start }) => start - vehicle.arrival).toSorted((a, b) => a - b);
  const count = waits.length;
  const occupants = served.reduce((sum, { vehicle }) => sum + vehicle.occupants, 0);
  if (count === 0) return { vehicles: 0, occupants, mean: NaN, p95: NaN, maximum: NaN, serviceLevel: NaN };
  return {
    vehicles: count,
    occupants,
    mean: waits.reduce((sum, wait) => sum + wait, 0) / count,
    // The smallest wait that at least 19 in 20 do not exceed.
    p95: waits[Math.ceil(0.95 * count) - 1]!,
    maximum: waits[count - 1]!,
    serviceLevel: limit === undefined ? NaN : waits.filter((wait) => wait <= limit).length / count,
  };
}

function writeKiosk(layout: MeasureLayout, kiosk: number, served: readonly ServedVehicle[], measures: Float64Array): void {
  const [line, busy] = [new Float64Array(layout.intervals), new Float64Array(layout.intervals)];
  for (const { vehicle, start, free } of served) {
    addSpan(layout, line, vehicle.arrival, start);
    addSpan(layout, busy, start, free);
  }
  const levels = { inLine: line, busyLanes: busy };
  for (const [statistic, areas] of Object.entries(levels) as ['inLine' | 'busyLanes', Float64Array][]) {
    let whole = 0;
    areas.forEach((area, interval) => {
      measures[layout.kiosk(kiosk, statistic) + interval] = area / intervalLength;
      whole += area;
    });
    measures[layout.dayKiosk(kiosk, statistic)] = whole / (layout.intervals * intervalLength);
  }
}

/** Time from one moment to another, spread over the quarter-hours; what lies beyond the last one is not counted. */
function addSpan(layout: MeasureLayout, areas: Float64Array, from: number, to: number): void {
  for (let interval = intervalOf(layout, from); interval < layout.intervals; interval += 1) {
    const start = layout.firstInterval + interval * intervalLength;
    const part = Math.min(to, start + intervalLength) - Math.max(from, start);
    if (part <= 0) return;
    areas[interval]! += part;
  }
}

function intervalOf({ firstInterval, intervals }: MeasureLayout, time: number): number {
  return Math.min(intervals - 1, Math.max(0, Math.floor((time - firstInterval) / intervalLength)));
}
