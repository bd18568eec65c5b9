// Ready within-day profiles: weights of the 96 quarter-hours, by the quarter-hour from 00:00, each with its name and source.

import {
  bridgeArrivals,
  bridgeDepartures,
  cruiseArrivals,
  cruiseDepartures,
  evenThroughTheDay,
  ferryArrivals,
  ferryDepartures,
  fireworksDepartures,
  lateArrivals,
  lateDepartures,
} from './hourly-shares-elsewhere.ts';
import {
  airportFlightArrivals,
  airportFlightDepartures,
  residentArrivalHoliday,
  residentArrivalOrdinary,
  residentDepartureHoliday,
  residentDepartureOrdinary,
  visitorArrival,
  visitorDeparture,
  type HourlyShares,
} from './hourly-shares.ts';
import { quarterHourShares } from './quarter-hour-shares.ts';
import { assumed, cite, type LocalizedText, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction, PassengerGroup } from './vocabulary.ts';

export const profileIds = [
  'resident-departure-holiday',
  'resident-departure-ordinary',
  'resident-arrival-holiday',
  'resident-arrival-ordinary',
  'visitor-departure',
  'visitor-arrival',
  'airport-departure',
  'airport-arrival',
  'late-departure',
  'late-arrival',
  'fireworks-departure',
  'bridge-departure',
  'bridge-arrival',
  'ferry-departure',
  'ferry-arrival',
  'cruise-departure',
  'cruise-arrival',
  'even',
] as const;
export type ProfileId = (typeof profileIds)[number];

export interface ReferenceProfile {
  readonly id: ProfileId;
  readonly name: LocalizedText;
  /** Whole-number weights; those of an hour add up to its share in parts of 100,000. */
  readonly weights: Sourced<readonly number[]>;
}

/** Land halls: 06:30 to 24:00 [quarter-hours from midnight]. */
const landOpens = 26;
const midnight = 96;

const smooth = cite('; quarter-hours by a smooth curve that keeps each hour', '；各刻鐘以平滑曲線分配，每小時總數不變');

const joined = (...parts: readonly LocalizedText[]): LocalizedText =>
  cite(parts.map(({ en }) => en).join(''), parts.map((part) => part['zh-Hant-HK']).join(''));

function atLand(hourly: Sourced<HourlyShares>): Sourced<readonly number[]> {
  return byQuarterHour(hourly, landOpens);
}

/** Through the night as well. */
function roundTheClock(hourly: Sourced<HourlyShares>): Sourced<readonly number[]> {
  return byQuarterHour(hourly, 0);
}

function byQuarterHour(hourly: Sourced<HourlyShares>, opens: number): Sourced<readonly number[]> {
  return {
    value: quarterHourShares(hourly.value, opens, midnight),
    source: { ...hourly.source, citation: joined(hourly.source.citation, smooth) },
  };
}

/** Passengers reach the hall `lag` quarter-hours after the flight's hour-curve; a negative lag is before the flight. */
function fromFlights(flights: Sourced<HourlyShares>, lag: number, why: LocalizedText): Sourced<readonly number[]> {
  const quarters = quarterHourShares(flights.value, 0, midnight);
  const shifted = quarters.map((_, quarter) => quarters[(quarter - lag + midnight) % midnight] ?? 0);
  return assumed(shifted, joined(flights.source.citation, why, smooth));
}

export const referenceProfiles: readonly ReferenceProfile[] = [
  {
    id: 'resident-departure-holiday',
    name: { en: 'Residents leaving, first day of a holiday', 'zh-Hant-HK': '居民出境（假期首日）' },
    weights: atLand(residentDepartureHoliday),
  },
  {
    id: 'resident-departure-ordinary',
    name: { en: 'Residents leaving, ordinary weekday', 'zh-Hant-HK': '居民出境（平日）' },
    weights: atLand(residentDepartureOrdinary),
  },
  {
    id: 'resident-arrival-holiday',
    name: { en: 'Residents returning, last day of a holiday', 'zh-Hant-HK': '居民回港（假期最後一日）' },
    weights: atLand(residentArrivalHoliday),
  },
  {
    id: 'resident-arrival-ordinary',
    name: { en: 'Residents returning, ordinary weekday', 'zh-Hant-HK': '居民回港（平日）' },
    weights: atLand(residentArrivalOrdinary),
  },
  { id: 'visitor-departure', name: { en: 'Visitors leaving', 'zh-Hant-HK': '訪客出境' }, weights: atLand(visitorDeparture) },
  { id: 'visitor-arrival', name: { en: 'Visitors coming in', 'zh-Hant-HK': '訪客入境' }, weights: atLand(visitorArrival) },
  {
    id: 'airport-departure',
    name: { en: 'Airport, departing passengers', 'zh-Hant-HK': '機場出境旅客' },
    weights: fromFlights(
      airportFlightDepartures,
      -8,
      cite(
        ', moved two hours earlier (assumed: passengers come 60 to 180 minutes before departure)',
        '，提早兩小時（假設旅客於起飛前60至180分鐘到達）',
      ),
    ),
  },
  {
    id: 'airport-arrival',
    name: { en: 'Airport, arriving passengers', 'zh-Hant-HK': '機場抵港旅客' },
    weights: fromFlights(
      airportFlightArrivals,
      1,
      cite(
        ', moved a quarter-hour later (assumed: 10 to 25 minutes from landing to the hall)',
        '，延後一刻鐘（假設由着陸至到達大堂需10至25分鐘）',
      ),
    ),
  },
  {
    id: 'late-departure',
    name: { en: 'Leaving by Lok Ma Chau, open all night', 'zh-Hant-HK': '經落馬洲出境（通宵開放）' },
    weights: roundTheClock(lateDepartures),
  },
  {
    id: 'late-arrival',
    name: { en: 'Coming by Lok Ma Chau, open all night', 'zh-Hant-HK': '經落馬洲入境（通宵開放）' },
    weights: roundTheClock(lateArrivals),
  },
  {
    id: 'fireworks-departure',
    name: { en: 'Leaving after the fireworks', 'zh-Hant-HK': '煙花匯演後出境' },
    weights: roundTheClock(fireworksDepartures),
  },
  { id: 'bridge-departure', name: { en: 'Leaving by the Bridge', 'zh-Hant-HK': '經大橋出境' }, weights: roundTheClock(bridgeDepartures) },
  { id: 'bridge-arrival', name: { en: 'Coming by the Bridge', 'zh-Hant-HK': '經大橋入境' }, weights: roundTheClock(bridgeArrivals) },
  { id: 'ferry-departure', name: { en: 'Leaving by ferry', 'zh-Hant-HK': '乘渡輪出境' }, weights: roundTheClock(ferryDepartures) },
  { id: 'ferry-arrival', name: { en: 'Coming by ferry', 'zh-Hant-HK': '乘渡輪入境' }, weights: roundTheClock(ferryArrivals) },
  { id: 'cruise-departure', name: { en: 'Boarding a cruise ship', 'zh-Hant-HK': '登上郵輪' }, weights: roundTheClock(cruiseDepartures) },
  {
    id: 'cruise-arrival',
    name: { en: 'Going ashore from a cruise ship', 'zh-Hant-HK': '郵輪旅客上岸' },
    weights: roundTheClock(cruiseArrivals),
  },
  { id: 'even', name: { en: 'Evenly through the day', 'zh-Hant-HK': '全日平均' }, weights: roundTheClock(evenThroughTheDay) },
];

export function referenceProfile(id: ProfileId): ReferenceProfile {
  const profile = referenceProfiles.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new Error(`No reference profile "${id}"`);
  return profile;
}

/** The profile that suits a group at a control point; `holiday` picks between the holiday and the ordinary curve of residents at land points. */
export function profileFor(controlPoint: ControlPointId, direction: Direction, group: PassengerGroup, holiday: boolean): ProfileId {
  const own = ownCurves[controlPoint];
  if (own !== undefined) return own === 'even' ? own : `${own}-${direction}`;
  if (group !== 'resident') return `visitor-${direction}`;
  return `resident-${direction}-${holiday ? 'holiday' : 'ordinary'}`;
}

/** Control points where all groups come by the same clock: that of planes, boats or a hall that never closes. */
const ownCurves: Readonly<Partial<Record<ControlPointId, 'airport' | 'late' | 'bridge' | 'ferry' | 'cruise' | 'even'>>> = {
  airport: 'airport',
  'lok-ma-chau': 'late',
  hzmb: 'bridge',
  'macau-ferry-terminal': 'ferry',
  'china-ferry-terminal': 'ferry',
  'tuen-mun-ferry-terminal': 'ferry',
  'kai-tak-cruise-terminal': 'cruise',
  harbour: 'even',
  'river-trade-terminal': 'even',
};
