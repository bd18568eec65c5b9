// The counts of any day that the program knows without a file.

import { recordDay, typicalDay } from './days-of-note.ts';
import { peakDays, type CountedDay } from './peak-days.ts';
import { cite, published, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction } from './vocabulary.ts';

/** One of the five busiest of its direction, a day of note, or one of a ready scenario; undefined for any other day. */
export function countedDay(controlPoint: ControlPointId, direction: Direction, date: string): Sourced<CountedDay> | undefined {
  const ofNote = [typicalDay(controlPoint), recordDay(controlPoint)].flatMap((day) =>
    day === undefined ? [] : [{ value: { date: day.value.date, counts: day.value.counts[direction] }, source: day.source }],
  );
  const others = otherDays.filter((day) => day.controlPoint === controlPoint && day.direction === direction).map(({ day }) => day);
  return [...peakDays(controlPoint, direction), ...ofNote, ...others].find((day) => day.value.date === date);
}

const counted = (
  controlPoint: ControlPointId,
  direction: Direction,
  date: string,
  [resident, mainland, other]: readonly [number, number, number],
) => ({
  controlPoint,
  direction,
  day: published(
    { date, counts: { resident, 'mainland-visitor': mainland, 'other-visitor': other } },
    cite(
      'Immigration Department, Statistics on Daily Passenger Traffic',
      '入境事務處 Statistics on Daily Passenger Traffic（暫譯《每日出入境旅客統計》）',
    ),
  ),
});

/** Days of ready scenarios that are neither among the busiest nor of note. */
const otherDays = [
  counted('lo-wu', 'arrival', '2025-04-21', [128_538, 11_084, 1175]),
  counted('hzmb', 'departure', '2026-07-08', [22_418, 9964, 4115]),
  counted('hzmb', 'arrival', '2026-07-08', [21_918, 6565, 4109]),
];
