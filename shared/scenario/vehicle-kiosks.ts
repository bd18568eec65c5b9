// Which kiosks clear which vehicles, and the desks that their officers leave empty in the hall.

import type { Bank, Timetable } from './schema/bank-schema.ts';
import { clockOf, quarterOf } from './clock.ts';
import type { KioskBank, VehicleFlow, Vehicles } from './schema/vehicle-schema.ts';

/** Those that take vehicles of this class in this direction; the checks see to it that there is one. */
export function kiosksFor({ kiosks }: Vehicles, { vehicle, direction }: Pick<VehicleFlow, 'vehicle' | 'direction'>): readonly KioskBank[] {
  return kiosks.filter((kiosk) => kiosk.vehicles.includes(vehicle) && (kiosk.direction === 'both' || kiosk.direction === direction));
}

const quartersOfDay = 120;

/** The banks without the desks whose officers are with vehicles; never fewer than none. */
export function withoutOfficersTaken<B extends Bank>(banks: readonly B[], vehicles: Vehicles | undefined): readonly B[] {
  const taking = vehicles?.kiosks.filter(({ takenFrom }) => takenFrom !== undefined) ?? [];
  if (taking.length === 0) return banks;
  return banks.map((bank) => {
    const from = taking.filter(({ takenFrom }) => takenFrom === bank.id);
    if (from.length === 0) return bank;
    const open = Array.from({ length: quartersOfDay }, (_, quarter) => {
      const taken = from.reduce((sum, { timetable, teamOfficers }) => sum + openAt(timetable, quarter) * teamOfficers, 0);
      return Math.max(0, openAt(bank.timetable, quarter) - taken);
    });
    return {
      ...bank,
      timetable: open.flatMap((here, quarter) => (here === (open[quarter - 1] ?? 0) ? [] : [{ from: clockOf(quarter), open: here }])),
    };
  });
}

export function openAt(timetable: Timetable, quarter: number): number {
  return timetable.findLast(({ from }) => quarterOf(from) <= quarter)?.open ?? 0;
}
