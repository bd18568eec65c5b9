// Two days of each control point, both directions as counted: a working day like most, and the busiest day since the border fully reopened.

import { cite, derived, published, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction, PassengerGroup } from './vocabulary.ts';

export interface DayOfNote {
  /** ISO. */
  readonly date: string;
  readonly counts: Readonly<Record<Direction, Readonly<Record<PassengerGroup, number>>>>;
}

type Counts = readonly [residents: number, mainlandVisitors: number, otherVisitors: number];
type Row = readonly [date: string, departure: Counts, arrival: Counts];

const likeMost = cite(
  'Immigration Department, Statistics on Daily Passenger Traffic: the working day of 2025 whose six counts lie nearest to the medians of all working days (Kai Tak: of days on which a ship called)',
  '入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）：2025年六項人次最接近所有工作日中位數的工作日（啟德：有郵輪停泊的日子）',
);
const busiest = cite(
  'Immigration Department, Statistics on Daily Passenger Traffic (the busiest day, both directions together, from 1 March 2023 to 16 August 2026)',
  '入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）（2023年3月1日至2026年8月16日雙向合計最繁忙的一日）',
);

/** A working day of 2025 like most; undefined where no passengers are counted. */
export function typicalDay(controlPoint: ControlPointId): Sourced<DayOfNote> | undefined {
  const row = typicalDays[controlPoint];
  return row === undefined ? undefined : derived(dayOf(row), likeMost);
}

/** The busiest day, both directions together; undefined where no passengers are counted. */
export function recordDay(controlPoint: ControlPointId): Sourced<DayOfNote> | undefined {
  const row = recordDays[controlPoint];
  return row === undefined ? undefined : published(dayOf(row), busiest);
}

function dayOf([date, departure, arrival]: Row): DayOfNote {
  return { date, counts: { departure: countsOf(departure), arrival: countsOf(arrival) } };
}

const countsOf = ([resident, mainland, other]: Counts) => ({ resident, 'mainland-visitor': mainland, 'other-visitor': other });

const typicalDays: Readonly<Partial<Record<ControlPointId, Row>>> = {
  airport: ['2025-12-10', [30_357, 7648, 21_049], [28_228, 9649, 21_917]],
  'lo-wu': ['2025-09-18', [71_209, 14_614, 973], [70_705, 12_034, 928]],
  'lok-ma-chau-spur-line': ['2025-12-03', [56_406, 13_624, 482], [54_621, 14_833, 493]],
  'west-kowloon': ['2025-12-03', [15_814, 14_910, 1790], [16_549, 16_676, 1878]],
  'lok-ma-chau': ['2025-07-22', [10_704, 4068, 577], [12_107, 3622, 520]],
  'man-kam-to': ['2025-05-08', [2348, 510, 9], [2252, 598, 22]],
  'shenzhen-bay': ['2025-06-19', [37_052, 11_092, 1192], [35_739, 11_955, 1483]],
  hzmb: ['2025-11-12', [21_624, 10_569, 3819], [22_003, 5081, 4540]],
  'heung-yuen-wai': ['2025-10-14', [30_745, 4015, 664], [30_469, 7828, 275]],
  'macau-ferry-terminal': ['2025-05-15', [4610, 1243, 2911], [4665, 833, 2281]],
  'china-ferry-terminal': ['2025-07-03', [463, 372, 41], [420, 420, 42]],
  'kai-tak-cruise-terminal': ['2025-09-26', [1075, 73, 78], [758, 128, 320]],
  harbour: ['2025-11-18', [0, 0, 33], [1, 0, 38]],
};

const recordDays: Readonly<Partial<Record<ControlPointId, Row>>> = {
  airport: ['2025-12-28', [34_360, 9549, 32_476], [63_847, 5120, 22_386]],
  'lo-wu': ['2025-07-13', [106_868, 25_757, 891], [142_762, 20_921, 879]],
  'lok-ma-chau-spur-line': ['2026-05-02', [73_252, 57_772, 706], [66_663, 69_132, 861]],
  'west-kowloon': ['2026-04-04', [57_033, 25_926, 2474], [21_329, 39_134, 2828]],
  'lok-ma-chau': ['2026-08-09', [15_242, 15_268, 691], [28_257, 6802, 581]],
  'man-kam-to': ['2026-02-07', [3480, 1078, 14], [2568, 1413, 23]],
  'shenzhen-bay': ['2026-08-09', [55_843, 30_204, 1924], [89_255, 27_304, 1761]],
  hzmb: ['2025-02-01', [52_704, 30_254, 6521], [68_335, 19_114, 6983]],
  'heung-yuen-wai': ['2026-04-26', [41_157, 10_085, 412], [54_073, 13_852, 382]],
  'macau-ferry-terminal': ['2024-02-13', [6905, 7650, 2462], [10_566, 4534, 2381]],
  'china-ferry-terminal': ['2024-02-13', [1198, 2680, 188], [3803, 3168, 190]],
  'kai-tak-cruise-terminal': ['2025-12-19', [3997, 677, 3290], [2222, 796, 4580]],
  harbour: ['2025-12-13', [255, 114, 88], [0, 0, 18]],
};
