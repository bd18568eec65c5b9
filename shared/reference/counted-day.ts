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
  const inReadyScenarios = controlPoint === 'lo-wu' && direction === 'arrival' ? [easterMonday] : [];
  return [...peakDays(controlPoint, direction), ...ofNote, ...inReadyScenarios].find((day) => day.value.date === date);
}

/** The day of a ready scenario; not among the five busiest. */
const easterMonday = published(
  { date: '2025-04-21', counts: { resident: 128_538, 'mainland-visitor': 11_084, 'other-visitor': 1175 } },
  cite('Immigration Department, Statistics on Daily Passenger Traffic', '入境事務處《每日出入境旅客統計》'),
);
