// Adding vehicles with their kiosks, and coaches of students with officers who board them.

import type { Draft } from 'immer';
import { cite } from '../../../../shared/reference/sourced.ts';
import { vehicleTimes } from '../../../../shared/reference/vehicle-times.ts';
import type { Timetable } from '../../../../shared/scenario/schema/bank-schema.ts';
import { kioskBankOf } from '../../../../shared/scenario/defaults/default-vehicles.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import type { Vehicles } from '../../../../shared/scenario/schema/vehicle-schema.ts';

/** What the program would suggest, in the direction in which the first passengers go; an assumption of ours. */
export function addKiosksFor(draft: Draft<Scenario>, what: 'kiosks' | 'students'): void {
  const added = what === 'kiosks' ? carsOf(draft) : studentsOf(draft);
  draft.vehicles = {
    flows: [...(draft.vehicles?.flows ?? []), ...added.flows],
    kiosks: [...(draft.vehicles?.kiosks ?? []), ...added.kiosks],
  };
}

function carsOf({ demand, openingHours }: Draft<Scenario>): Vehicles {
  const direction = demand.flows[0]?.direction ?? 'departure';
  const profile = demand.flows[0]?.profile ?? demand.profiles[0]?.id ?? '';
  const kiosks = kioskBankOf(
    'car-kiosks',
    cite('Kiosks for cars', '私家車檢查亭'),
    direction,
    ['private-car'],
    [{ from: openingHours.opens, open: 8 }],
  );
  const comes = { by: 'profile' as const, vehicles: 3000, profile };
  return { flows: [{ vehicle: 'private-car', direction, comes, ...expected('private-car') }], kiosks: [kiosks] };
}

function studentsOf({ openingHours: { opens } }: Draft<Scenario>): Vehicles {
  const at = opens > '07:00' ? opens : '07:00';
  const teams = kioskBankOf(
    'students-on-board',
    cite('Officers on board, students', '學童登車檢查隊'),
    'arrival',
    ['student-coach'],
    [{ from: opens, open: 2 }],
  );
  const comes = { by: 'timetable' as const, coachRuns: [{ at, coaches: 20 }], lateMinutes: 30 };
  return { flows: [{ vehicle: 'student-coach', direction: 'arrival', comes, ...expected('student-coach') }], kiosks: [teams] };
}

const expected = (vehicle: 'private-car' | 'student-coach') => ({
  occupants: vehicleTimes[vehicle].occupants.value,
  target: { share: 0.95, withinMinutes: 10 },
});

/** The same course of the day with another most; a day that never opened opens all day. */
export function openAtMost(timetable: Timetable, most: number): Timetable {
  const before = Math.max(0, ...timetable.map(({ open }) => open));
  if (before === 0) return [{ from: timetable[0]?.from ?? '00:00', open: most }];
  return timetable.map(({ from, open }) => ({ from, open: Math.round((open * most) / before) }));
}
