// What differs between the vehicles of two scenarios: how many come, and the kiosks that clear them.

import { openAt } from '../vehicle-kiosks.ts';
import type { KioskBank, VehicleFlow, Vehicles } from '../schema/vehicle-schema.ts';
import { isReordered, pairsBy, pairsById } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange } from './scenario-change.ts';

const flowKey = ({ vehicle, direction }: VehicleFlow) => `${vehicle}/${direction}`;

export function vehicleChanges(before: Vehicles | undefined, after: Vehicles | undefined): readonly ScenarioChange[] {
  const [old, now] = [before ?? { flows: [], kiosks: [] }, after ?? { flows: [], kiosks: [] }];
  const reordered = isReordered(old.flows, now.flows, flowKey) || isReordered(old.kiosks, now.kiosks, ({ id }) => id);
  return [
    ...pairsBy(old.flows, now.flows, flowKey).flatMap(([one, other]): readonly ScenarioChange[] => {
      const flow = other ?? one;
      if (flow === undefined || sameValue(one, other)) return [];
      const { vehicle, direction } = flow;
      return [{ kind: 'vehicleFlow', vehicle, direction, before: one && vehiclesOf(one), after: other && vehiclesOf(other) }];
    }),
    ...pairsById(old.kiosks, now.kiosks).flatMap(([one, other]): readonly ScenarioChange[] => {
      const kiosk = other ?? one;
      if (kiosk === undefined || sameValue(one, other)) return [];
      return [{ kind: 'kiosks', name: kiosk.name, before: one && laneHours(one), after: other && laneHours(other) }];
    }),
    ...(reordered ? [{ kind: 'rest' } as const] : []),
  ];
}

function vehiclesOf({ comes }: VehicleFlow): number {
  return comes.by === 'profile' ? comes.vehicles : comes.coachRuns.reduce((sum, { coaches }) => sum + coaches, 0);
}

/** From midnight to midnight. */
function laneHours({ timetable }: KioskBank): number {
  return Array.from({ length: 96 }, (_, quarter) => openAt(timetable, quarter)).reduce((sum, open) => sum + open / 4, 0);
}
