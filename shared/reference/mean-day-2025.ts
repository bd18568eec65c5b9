// A mean day of 2025 at each control point: total of the year over its days, by direction and group.

import { cite, derived, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction, PassengerGroup } from './vocabulary.ts';

type Means = readonly [residents: number, mainlandVisitors: number, otherVisitors: number];

const citation = cite(
  'Mean of the 365 days of 2025, computed from Immigration Department, Statistics on Daily Passenger Traffic',
  '2025年365日的平均數，按入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）計算',
);

/** Passengers of a mean day of 2025, rounded; undefined where none are counted. */
export function meanDay2025(
  controlPoint: ControlPointId,
  direction: Direction,
): Sourced<Readonly<Record<PassengerGroup, number>>> | undefined {
  const means = rows[controlPoint]?.[direction];
  if (means === undefined) return undefined;
  const [resident, mainland, other] = means;
  return derived({ resident, 'mainland-visitor': mainland, 'other-visitor': other }, citation);
}

const rows: Readonly<Partial<Record<ControlPointId, Readonly<Record<Direction, Means>>>>> = {
  airport: { departure: [32_030, 9830, 19_456], arrival: [32_142, 11_049, 19_683] },
  'lo-wu': { departure: [78_713, 18_196, 945], arrival: [78_989, 15_138, 898] },
  'lok-ma-chau-spur-line': { departure: [64_216, 17_305, 490], arrival: [60_681, 18_564, 500] },
  'west-kowloon': { departure: [19_845, 19_300, 1836], arrival: [19_797, 22_068, 1895] },
  'lok-ma-chau': { departure: [12_689, 5282, 550], arrival: [15_624, 3701, 501] },
  'man-kam-to': { departure: [2328, 545, 13], arrival: [2231, 663, 19] },
  'shenzhen-bay': { departure: [44_223, 14_685, 1398], arrival: [44_849, 15_131, 1383] },
  hzmb: { departure: [28_838, 10_950, 4563], arrival: [28_594, 6402, 4917] },
  'heung-yuen-wai': { departure: [32_969, 5019, 306], arrival: [32_603, 8990, 249] },
  'macau-ferry-terminal': { departure: [5298, 1592, 2986], arrival: [5327, 1155, 2566] },
  'china-ferry-terminal': { departure: [610, 473, 51], arrival: [571, 542, 55] },
  'kai-tak-cruise-terminal': { departure: [279, 211, 388], arrival: [270, 206, 393] },
  harbour: { departure: [9, 2, 32], arrival: [9, 1, 41] },
};
