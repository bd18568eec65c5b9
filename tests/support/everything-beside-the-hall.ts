// The vehicles of the morning on which everything happens: cars by profile, and coaches of students that officers of the hall board.

import type { Vehicles } from '../../shared/scenario/schema/vehicle-schema.ts';

const about = (mean: number) => ({ distribution: 'lognormal' as const, mean, cv: 0.4 });
const target = { share: 0.9, withinMinutes: 10 };

export const crossBoundaryVehicles: Vehicles = {
  flows: [
    {
      vehicle: 'private-car',
      direction: 'departure',
      comes: { by: 'profile', vehicles: 150, profile: 'morning' },
      occupants: 2.4,
      target,
    },
    {
      vehicle: 'student-coach',
      direction: 'arrival',
      comes: { by: 'timetable', coachRuns: [{ at: '07:15', coaches: 6 }], lateMinutes: 15 },
      occupants: 30,
      target,
    },
  ],
  kiosks: [
    {
      id: 'car-kiosks',
      name: { en: 'Kiosks', 'zh-Hant-HK': '檢查亭' },
      direction: 'departure',
      vehicles: ['private-car'],
      timetable: [{ from: '07:00', open: 2 }],
      handover: 6,
      perVehicle: about(20),
      perOccupant: about(12),
      teamOfficers: 1,
    },
    {
      id: 'boarding-teams',
      name: { en: 'Boarding teams', 'zh-Hant-HK': '登車檢查隊' },
      direction: 'arrival',
      vehicles: ['student-coach'],
      timetable: [{ from: '07:00', open: 1 }],
      handover: 60,
      perVehicle: about(60),
      perOccupant: about(8),
      teamOfficers: 1,
      takenFrom: 'resident-counters',
    },
  ],
};
