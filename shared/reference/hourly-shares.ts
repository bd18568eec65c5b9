// How a day's passengers spread over its hours: shares by the hour in parts of 100,000, from 00:00. Land halls open 06:30 to 24:00.

import { assumed, cite, derived, type Sourced } from './sourced.ts';

/** Twenty-four whole numbers. */
export type HourlyShares = readonly number[];

const calibrated = cite(
  'Assumed; cumulative shares fitted to press bulletins of the Immigration Department at 10:00, 16:00 and 21:00 on holidays, divided by the official daily totals',
  '屬假設；累計比例按入境事務處於假期10時、16時及21時發放的新聞公布，除以官方全日總數擬合',
);

/** Residents leaving on the first day of a holiday: 29 to 32 % by 10:00, about 81 % by 16:00, 95 % by 21:00. */
export const residentDepartureHoliday: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 1111, 4425, 8677, 13319, 16008, 15073, 11151, 6578, 3332, 1933, 1872, 2421, 3002, 3239, 2992, 2361, 1591, 915],
  calibrated,
);

/** Residents coming home on the last day of a holiday: 8 % by 10:00, 25 to 39 % by 16:00, 71 % by 21:00. */
export const residentArrivalHoliday: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 684, 1891, 2634, 3292, 3704, 3788, 3606, 3380, 3424, 4028, 5315, 7144, 9097, 10602, 11155, 10542, 8932, 6782],
  calibrated,
);

/** Mainland visitors coming in: 28 % by 10:00, 73 to 86 % by 16:00, 95 to 97 % by 21:00. */
export const visitorArrival: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 2359, 6383, 8644, 10493, 11430, 11194, 9922, 8067, 6199, 4750, 3872, 3450, 3233, 2983, 2582, 2042, 1460, 937],
  calibrated,
);

/** Visitors going home: 12 % by 10:00, 36 to 52 % by 16:00, 79 to 83 % by 21:00. */
export const visitorDeparture: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 757, 2288, 3449, 4499, 5139, 5272, 5085, 4936, 5123, 5728, 6610, 7511, 8172, 8410, 8145, 7418, 6350, 5108],
  calibrated,
);

/** Residents leaving on an ordinary weekday. */
export const residentDepartureOrdinary: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 2600, 7400, 9000, 8200, 8000, 7300, 6300, 5400, 4800, 4600, 5200, 7000, 8400, 6900, 4200, 2500, 1400, 800],
  cite(
    'Assumed: no figure is published for ordinary weekdays; a morning and an evening peak as of commuters',
    '屬假設：平日沒有公布數字；按通勤者設早、晚高峰',
  ),
);

/** Residents coming home on an ordinary weekday. */
export const residentArrivalOrdinary: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 1500, 4200, 5000, 3800, 3400, 3400, 3600, 3900, 4300, 5000, 6200, 8000, 9300, 9300, 8700, 8200, 7200, 5000],
  cite(
    'Assumed: no figure is published for ordinary weekdays; an evening peak as of commuters and day trips',
    '屬假設：平日沒有公布數字；按通勤者及即日來回旅客設晚間高峰',
  ),
);

const flightFile = cite(
  'Scheduled passenger flights at Hong Kong International Airport by hour, 91 days from 16 August to 14 November 2023 (open flight records)',
  '香港國際機場每小時定期客運航班，2023年8月16日至11月14日共91日（開放航班紀錄）',
);

/** Scheduled arriving flights by hour of landing. */
export const airportFlightArrivals: Sourced<HourlyShares> = derived(
  [
    776, 1194, 195, 32, 664, 2713, 3024, 1833, 1115, 2165, 4918, 6614, 5289, 6639, 6646, 6144, 6522, 7375, 6466, 6224, 6458, 6747, 5246,
    5001,
  ],
  flightFile,
);

/** Scheduled departing flights by hour of take-off. */
export const airportFlightDepartures: Sourced<HourlyShares> = derived(
  [3363, 1281, 1010, 274, 0, 11, 4, 3915, 8332, 8104, 5337, 6387, 7642, 4741, 5351, 6502, 6585, 5333, 6029, 4615, 5066, 3428, 3933, 2757],
  flightFile,
);
