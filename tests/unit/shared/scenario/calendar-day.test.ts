import { describe, expect, it } from 'vitest';
import { dayNumber, dayNumberOf, isCalendarDay, isoDateOf, weekdayOf } from '../../../../shared/scenario/calendar-day.ts';
import { clockOf, quarterOf, secondsOf } from '../../../../shared/scenario/clock.ts';

describe('days as numbers', () => {
  it('agree with the calendar of the language, from 1968 to 2110', () => {
    for (let day = dayNumber(1968, 1, 1); day < dayNumber(2110, 1, 1); day++) {
      const expected = new Date(day * 86_400_000);
      const iso = expected.toISOString().slice(0, 10);
      if (isoDateOf(day) !== iso || dayNumberOf(iso) !== day || weekdayOf(day) !== (expected.getUTCDay() + 6) % 7) {
        throw new Error(`day ${day} is ${iso}, not ${isoDateOf(day)}`);
      }
    }
    expect(isoDateOf(dayNumberOf('2025-04-18'))).toBe('2025-04-18');
  });

  it('know which dates exist', () => {
    expect(isCalendarDay(2024, 2, 29)).toBe(true);
    for (const [year, month, day] of [
      [2025, 2, 29],
      [2025, 4, 31],
      [2025, 13, 1],
      [2025, 0, 1],
      [2025, 1, 0],
      [1900, 2, 29],
    ] as const) {
      expect(isCalendarDay(year, month, day), `${year}-${month}-${day}`).toBe(false);
    }
  });

  it('know Good Friday for a Friday', () => {
    expect(weekdayOf(dayNumberOf('2025-04-18'))).toBe(4);
  });
});

describe('clock times', () => {
  it('count from midnight, into the next morning', () => {
    expect([secondsOf('06:30'), quarterOf('06:30'), clockOf(26)]).toEqual([23_400, 26, '06:30']);
    expect([secondsOf('24:00'), quarterOf('30:00'), clockOf(120), clockOf(0)]).toEqual([86_400, 120, '30:00', '00:00']);
  });
});
