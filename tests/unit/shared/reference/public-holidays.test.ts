// Public holidays of Hong Kong: as many as the law has, none on a Sunday, Easter where the moon puts it.

import { describe, expect, it, test } from 'vitest';
import { isPublicHoliday, publicHolidays } from '../../../../shared/reference/public-holidays.ts';
import { dayNumberOf, isoDateOf, weekdayOf } from '../../../../shared/scenario/calendar-day.ts';

const years = Object.entries(publicHolidays.value);

describe.each(years)('%s', (year, days) => {
  it('has seventeen, in order, none twice and none on a Sunday', () => {
    expect(days).toHaveLength(17);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.filter((day) => weekdayOf(dayNumberOf(`${year}-${day}`)) === 6)).toEqual([]);
  });

  it('has Good Friday, the day after it and Easter Monday, or Ching Ming in place of these', () => {
    const easter = easterSunday(Number(year));
    for (const offset of [-2, -1, 1]) expect(isPublicHoliday(isoDateOf(easter + offset))).toBe(true);
  });
});

test('a working day is none, nor is a day of a year that is not known', () => {
  expect(isPublicHoliday('2025-10-01')).toBe(true);
  expect(isPublicHoliday('2025-10-02')).toBe(false);
  expect(isPublicHoliday('2019-10-01')).toBe(false);
});

/** By the rule of the Gregorian calendar (Meeus, Jones and Butcher) [days since 1970-01-01]. */
function easterSunday(year: number): number {
  const floor = (a: number, b: number) => Math.floor(a / b);
  const [golden, century, rest] = [year % 19, floor(year, 100), year % 100];
  const moon = (19 * golden + century - floor(century, 4) - floor(century - floor(century + 8, 25) + 1, 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * floor(rest, 4) - moon - (rest % 4)) % 7;
  const late = floor(golden + 11 * moon + 22 * week, 451);
  const [month, day] = [floor(moon + week - 7 * late + 114, 31), ((moon + week - 7 * late + 114) % 31) + 1];
  return dayNumberOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
