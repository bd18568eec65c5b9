// How long clearance takes, lane by lane and desk by desk, and how often a lane refuses: published where published, else assumed.

import { assumed, press, type Sourced } from './sourced.ts';
import type { Direction, EChannelService, PassengerGroup } from './vocabulary.ts';

/** Family of a service time; the scenario's schema accepts each of these. */
export type TimeFamily = 'lognormal' | 'gamma';

export interface LaneTimes {
  /** Mean time in the lane [s]. */
  readonly mean: Sourced<number>;
  readonly family: Sourced<TimeFamily>;
  /** Coefficient of variation of the time in the lane. */
  readonly cv: Sourced<number>;
  /** Between one passenger's leaving and the next one's start [s]. */
  readonly handover: Sourced<number>;
  /** Share of passengers whom the lane refuses and sends to a counter. */
  readonly refusal: Sourced<number>;
}

export interface CounterTimes {
  readonly mean: Sourced<number>;
  readonly family: Sourced<TimeFamily>;
  readonly cv: Sourced<number>;
  readonly handover: Sourced<number>;
}

const spread = 'No fitted spread is published; lanes in practice vary by 0.2 to 0.35 of their mean';
const stepUp = 'No published figure: time for the next passenger to step up';
const sentBack =
  'No published rate; 1 to 3 % for residents and up to 5 % for visitors are plausible (face match designed for 99 % and better)';

const lane = (mean: Sourced<number>, cv: number, handover: number, refusal: number): LaneTimes => ({
  mean,
  family: assumed('lognormal', 'No fitted distribution is published; lognormal is common practice for lanes'),
  cv: assumed(cv, spread),
  handover: assumed(handover, stepUp),
  refusal: assumed(refusal, sentBack),
});

const mainlandVisitor = {
  departure: lane(
    assumed(11, 'No published time for e-EEP lanes; 20 s was quoted in 2012 for the older scheme with fingerprint'),
    0.35,
    3,
    0.03,
  ),
  arrival: lane(
    assumed(14, 'No published time for e-EEP lanes; 20 s was quoted in 2012, a landing slip is printed on arrival'),
    0.35,
    3,
    0.03,
  ),
};
const smartDeparture = lane(press(20, 'Smart Departure: 20 s against 50 s at a counter (Oriental Daily and SCMP, 2017)'), 0.35, 3, 0.04);
const visitorLane = (who: string) =>
  lane(assumed(20, `No published time for ${who}; taken equal to Smart Departure (20 s)`), 0.35, 3, 0.04);
const residentLane = lane(press(8, 'Conventional e-Channel with fingerprint: about 8 s (SCMP 2021, Ming Pao 2025)'), 0.3, 2.5, 0.02);

/** Times of each e-Channel service; only Mainland visitors' lanes differ by direction. */
export function laneTimes(service: EChannelService, direction: Direction): LaneTimes {
  return service === 'mainland-visitor' ? mainlandVisitor[direction] : laneTimesOf[service];
}

const laneTimesOf: Readonly<Record<Exclude<EChannelService, 'mainland-visitor'>, LaneTimes>> = {
  resident: residentLane,
  contactless: lane(press(7, 'Contactless e-Channel: about 7 s, 1 s less than with fingerprint (press 2021 to 2024)'), 0.25, 2.5, 0.015),
  'flight-token': lane(assumed(7, 'Not published; the same two face checks as Face Easy (7 s)'), 0.25, 2.5, 0.015),
  'face-easy': lane(press(7, 'Face Easy e-Channel: about 7 s (Ming Pao and Yahoo, 29 September 2025)'), 0.25, 2.5, 0.015),
  seamless: lane(press(5, 'Seamless e-Channel: about 5 s walking through (TVB, 11 June 2026)'), 0.2, 1, 0.01),
  'smart-departure': smartDeparture,
  'frequent-visitor': visitorLane('frequent visitors'),
  'macao-resident': lane(
    assumed(12, 'No published time for holders of Macao identity cards; between residents and visitors'),
    0.3,
    3,
    0.02,
  ),
  'mutual-use': visitorLane('nationals enrolled under mutual use'),
  'consular-corps': visitorLane('Consular Corps identity card holders'),
};

const deskSpread = 'No fitted spread is published; manual desks in practice vary by 0.4 to 0.7 of their mean';
const desk = (mean: Sourced<number>, family: TimeFamily, cv: number, handover: number): CounterTimes => ({
  mean,
  family: assumed(family, 'No fitted distribution is published; lognormal or gamma is common practice for desks'),
  cv: assumed(cv, deskSpread),
  handover: assumed(handover, stepUp),
});

const residentDesk = desk(
  press(15, 'Resident at a counter: about 15 s (The Standard 2023; a journalist timed the same in 2018)'),
  'gamma',
  0.5,
  3,
);
const counterTimesOf: Readonly<Record<PassengerGroup, Readonly<Record<Direction, CounterTimes>>>> = {
  resident: { departure: residentDesk, arrival: residentDesk },
  'mainland-visitor': {
    departure: desk(
      assumed(30, 'Not published since 2011 (75 s then, with stamp and card); documents are read electronically now'),
      'lognormal',
      0.6,
      4,
    ),
    arrival: desk(
      assumed(45, 'Not published since 2011 (75 s then, with stamp and card); documents are read electronically now'),
      'lognormal',
      0.6,
      4,
    ),
  },
  'other-visitor': {
    departure: desk(assumed(40, 'Not published since 2017 (50 s then, Oriental Daily and SCMP)'), 'lognormal', 0.6, 4),
    arrival: desk(
      assumed(55, 'Not published; longer than departure (50 s in 2017), with questions on the purpose of the visit'),
      'lognormal',
      0.6,
      4,
    ),
  },
};

/** Times of a passenger of the group at a traditional counter. */
export function counterTimes(group: PassengerGroup, direction: Direction): CounterTimes {
  return counterTimesOf[group][direction];
}
