// The general holidays of Hong Kong other than Sundays: days on which families travel as at weekends, however many cross.

import { cite, derived, type Sourced } from './sourced.ts';

const gazetted = cite(
  'General holidays under the General Holidays Ordinance (Cap. 149), from a public calendar of holidays for 2021 to 2026; those of Easter, and the days in place of Sundays, follow from the Ordinance',
  '《公眾假期條例》（第149章）所定的公眾假期，取自2021至2026年的公開假期表；復活節各日及代替星期日的假期按條例推算',
);

/** Month and day, by year. */
export const publicHolidays: Sourced<Readonly<Record<string, readonly string[]>>> = derived(
  {
    2021: '01-01 02-12 02-13 02-15 04-02 04-03 04-05 04-06 05-01 05-19 06-14 07-01 09-22 10-01 10-14 12-25 12-27'.split(' '),
    2022: '01-01 02-01 02-02 02-03 04-05 04-15 04-16 04-18 05-02 05-09 06-03 07-01 09-12 10-01 10-04 12-26 12-27'.split(' '),
    2023: '01-02 01-23 01-24 01-25 04-05 04-07 04-08 04-10 05-01 05-26 06-22 07-01 09-30 10-02 10-23 12-25 12-26'.split(' '),
    2024: '01-01 02-10 02-12 02-13 03-29 03-30 04-01 04-04 05-01 05-15 06-10 07-01 09-18 10-01 10-11 12-25 12-26'.split(' '),
    2025: '01-01 01-29 01-30 01-31 04-04 04-18 04-19 04-21 05-01 05-05 05-31 07-01 10-01 10-07 10-29 12-25 12-26'.split(' '),
    2026: '01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26'.split(' '),
  },
  gazetted,
  'C',
);

/** `date` is ISO; false in years whose holidays are not known here. */
export function isPublicHoliday(date: string): boolean {
  return publicHolidays.value[date.slice(0, 4)]?.includes(date.slice(5)) ?? false;
}
