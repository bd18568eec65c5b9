// Kiosks a second time, minute by minute as one would watch them: vehicles join a line, lanes open and close, whoever is first goes to a free lane.

import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import type { Vehicle } from '../../../shared/model/vehicles/vehicle-arrivals.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { KioskBank } from '../../../shared/scenario/schema/vehicle-schema.ts';
import { luckOfOccupant, luckOfVehicle } from './luck.ts';

export interface PlainService {
  readonly key: number;
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

/** `hours` are opening and closing [s]; rosters change before anything else at one time. */
export function plainKiosks(kiosk: KioskBank, hours: readonly [number, number], vehicles: readonly Vehicle[]): readonly PlainService[] {
  const [opens, closes] = hours;
  const openAt = (time: number) =>
    time < opens ? 0 : (kiosk.timetable.findLast(({ from }) => secondsOf(from) <= time && secondsOf(from) < closes)?.open ?? 0);
  const busyUntil = new Map<number, number>();
  const line: Vehicle[] = [];
  const coming = [...vehicles];
  const services: PlainService[] = [];
  // Something can begin only when a vehicle comes, a lane gets free, or the roster changes.
  const moments = new Set([opens, ...vehicles.map(({ arrival }) => arrival), ...kiosk.timetable.map(({ from }) => secondsOf(from))]);
  while (coming.length > 0 || line.length > 0) {
    const now = Math.min(...moments);
    if (now === Infinity) throw new Error('vehicles are left in line');
    moments.delete(now);
    while (coming[0] !== undefined && coming[0].arrival <= now) line.push(coming.shift()!);
    for (;;) {
      const lane = Array.from({ length: openAt(now) }, (_, place) => place).find((place) => (busyUntil.get(place) ?? 0) <= now);
      const vehicle = line[0];
      if (lane === undefined || vehicle === undefined) break;
      line.shift();
      let time = quantileVariate(kiosk.perVehicle).atNormal(luckOfVehicle(vehicle.key));
      let people = 0;
      for (let i = 0; i < vehicle.occupants; i += 1) people += quantileVariate(kiosk.perOccupant).atNormal(luckOfOccupant(vehicle.key, i));
      time += people / kiosk.teamOfficers;
      services.push({ key: vehicle.key, lane, start: now, end: now + time });
      busyUntil.set(lane, now + time + kiosk.handover);
      moments.add(now + time + kiosk.handover);
    }
  }
  return services;
}
