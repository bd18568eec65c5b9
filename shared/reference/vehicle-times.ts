// What vehicles and the coaches of cross-boundary students are assumed to take: no figure of Hong Kong's is published for either.

import { assumed, cite, type Sourced } from './sourced.ts';
import type { VehicleClass } from './vocabulary.ts';

export interface VehicleTimes {
  /** For the vehicle itself, or for boarding and leaving it [s]. */
  readonly perVehicle: Sourced<number>;
  readonly perOccupant: Sourced<number>;
  readonly handover: Sourced<number>;
  /** Officers who share the people of one vehicle. */
  readonly teamOfficers: Sourced<number>;
  /** People in it, those who drive included. */
  readonly occupants: Sourced<number>;
}

const atKiosk = cite(
  'No published figure; one-stop vehicle lanes elsewhere take 23 to 100 s in all (press on Hengqin, 2024)',
  '沒有公布數字；其他口岸的一站式車輛通道全程約23至100秒（2024年有關橫琴口岸的報道）',
);
const people = cite('No published figure', '沒有公布數字');
const onBoard = cite(
  'No published figure: officers board the coach and check the documents of enrolled students seat by seat',
  '沒有公布數字：人員登上校巴，逐個座位核對已登記學童的證件',
);

const kiosk = (perVehicle: number, occupants: number): VehicleTimes => ({
  perVehicle: assumed(perVehicle, atKiosk),
  perOccupant: assumed(12, atKiosk),
  handover: assumed(10, cite('No published figure: time for the next vehicle to pull up', '沒有公布數字：下一架車駛前所需時間')),
  teamOfficers: assumed(1, cite('One officer in each kiosk', '每個檢查亭一名人員')),
  occupants: assumed(occupants, people),
});

export const vehicleTimes: Readonly<Record<VehicleClass, VehicleTimes>> = {
  'private-car': kiosk(25, 2.4),
  coach: kiosk(40, 1),
  'goods-vehicle': kiosk(35, 1),
  'student-coach': {
    perVehicle: assumed(60, onBoard),
    perOccupant: assumed(8, onBoard),
    handover: assumed(30, cite('No published figure: from coach to coach', '沒有公布數字：由一架校巴走到另一架')),
    teamOfficers: assumed(2, onBoard),
    occupants: assumed(38, people),
  },
};
