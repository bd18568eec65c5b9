// How long clearance takes, lane by lane and desk by desk, and how often a lane refuses: published where published, else assumed.

import { assumed, cite, press, type Sourced } from './sourced.ts';
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

const spread = cite(
  'No fitted spread is published; lanes in practice vary by 0.2 to 0.35 of their mean',
  '沒有公布離散程度；實際e-道時間的變異一般為平均值的0.2至0.35倍',
);
const stepUp = cite('No published figure: time for the next passenger to step up', '沒有公布數字：下一位旅客上前所需時間');
const sentBack = cite(
  'No published rate; 1 to 3 % for residents and up to 5 % for visitors are plausible (face match designed for 99 % and better)',
  '沒有公布比率；居民1%至3%、訪客最多5%屬合理（容貌識別設計準確度達99%或以上）',
);

const lane = (mean: Sourced<number>, cv: number, handover: number, refusal: number): LaneTimes => ({
  mean,
  family: assumed(
    'lognormal',
    cite('No fitted distribution is published; lognormal is common practice for lanes', '沒有公布分布；e-道一般採用對數正態分布'),
  ),
  cv: assumed(cv, spread),
  handover: assumed(handover, stepUp),
  refusal: assumed(refusal, sentBack),
});

const mainlandVisitor = {
  departure: lane(
    assumed(
      11,
      cite(
        'No published time for e-EEP lanes; 20 s was quoted in 2012 for the older scheme with fingerprint',
        '電子往來港澳通行證e-道沒有公布時間；2012年的舊指紋安排為20秒',
      ),
    ),
    0.35,
    3,
    0.03,
  ),
  arrival: lane(
    assumed(
      14,
      cite(
        'No published time for e-EEP lanes; 20 s was quoted in 2012, a landing slip is printed on arrival',
        '電子往來港澳通行證e-道沒有公布時間；2012年為20秒，入境時另印發入境標籤',
      ),
    ),
    0.35,
    3,
    0.03,
  ),
};
const smartDeparture = lane(
  press(
    20,
    cite(
      'Smart Departure: 20 s against 50 s at a counter (Oriental Daily and SCMP, 2017)',
      '「離境易」：20秒，櫃枱為50秒（東方日報及南華早報，2017年）',
    ),
  ),
  0.35,
  3,
  0.04,
);
const visitorLane = (who: string, whoInChinese: string) =>
  lane(
    assumed(
      20,
      cite(
        `No published time for ${who}; taken equal to Smart Departure (20 s)`,
        `${whoInChinese}沒有公布時間；假設與「離境易」相同（20秒）`,
      ),
    ),
    0.35,
    3,
    0.04,
  );
const residentLane = lane(
  press(
    8,
    cite(
      'Conventional e-Channel with fingerprint: about 8 s (SCMP 2021, Ming Pao 2025)',
      '傳統指紋e-道：約8秒（南華早報2021年、明報2025年）',
    ),
  ),
  0.3,
  2.5,
  0.02,
);

/** Times of each e-Channel service; only Mainland visitors' lanes differ by direction. */
export function laneTimes(service: EChannelService, direction: Direction): LaneTimes {
  return service === 'mainland-visitor' ? mainlandVisitor[direction] : laneTimesOf[service];
}

const laneTimesOf: Readonly<Record<Exclude<EChannelService, 'mainland-visitor'>, LaneTimes>> = {
  resident: residentLane,
  contactless: lane(
    press(
      7,
      cite(
        'Contactless e-Channel: about 7 s, 1 s less than with fingerprint (press 2021 to 2024)',
        '「非觸式e-道」：約7秒，較指紋快1秒（2021至2024年報章報道）',
      ),
    ),
    0.25,
    2.5,
    0.015,
  ),
  'flight-token': lane(
    assumed(7, cite('Not published; the same two face checks as Face Easy (7 s)', '沒有公布；與「容易飛」同為兩次容貌核對（7秒）')),
    0.25,
    2.5,
    0.015,
  ),
  'face-easy': lane(
    press(
      7,
      cite('Face Easy e-Channel: about 7 s (Ming Pao and Yahoo, 29 September 2025)', '「容易飛」：約7秒（明報及雅虎新聞，2025年9月29日）'),
    ),
    0.25,
    2.5,
    0.015,
  ),
  seamless: lane(
    press(
      5,
      cite('Seamless e-Channel: about 5 s walking through (TVB, 11 June 2026)', '「無感e-道」：步行通過約5秒（無綫新聞，2026年6月11日）'),
    ),
    0.2,
    1,
    0.01,
  ),
  'smart-departure': smartDeparture,
  'frequent-visitor': visitorLane('frequent visitors', '經常訪港旅客'),
  'macao-resident': lane(
    assumed(
      12,
      cite(
        'No published time for holders of Macao identity cards; between residents and visitors',
        '澳門身份證持有人沒有公布時間；取居民與訪客之間',
      ),
    ),
    0.3,
    3,
    0.02,
  ),
  'mutual-use': visitorLane('nationals enrolled under mutual use', '根據互通安排登記的國民'),
  'consular-corps': visitorLane('Consular Corps identity card holders', '領事團身份證持有人'),
};

const deskSpread = cite(
  'No fitted spread is published; manual desks in practice vary by 0.4 to 0.7 of their mean',
  '沒有公布離散程度；實際人手櫃枱時間的變異一般為平均值的0.4至0.7倍',
);
const desk = (mean: Sourced<number>, family: TimeFamily, cv: number, handover: number): CounterTimes => ({
  mean,
  family: assumed(
    family,
    cite(
      'No fitted distribution is published; lognormal or gamma is common practice for desks',
      '沒有公布分布；櫃枱一般採用對數正態或伽瑪分布',
    ),
  ),
  cv: assumed(cv, deskSpread),
  handover: assumed(handover, stepUp),
});

const residentDesk = desk(
  press(
    15,
    cite(
      'Resident at a counter: about 15 s (The Standard 2023; a journalist timed the same in 2018)',
      '居民使用櫃枱：約15秒（英文虎報2023年；記者2018年實測相同）',
    ),
  ),
  'gamma',
  0.5,
  3,
);
const counterTimesOf: Readonly<Record<PassengerGroup, Readonly<Record<Direction, CounterTimes>>>> = {
  resident: { departure: residentDesk, arrival: residentDesk },
  'mainland-visitor': {
    departure: desk(
      assumed(
        30,
        cite(
          'Not published since 2011 (75 s then, with stamp and card); documents are read electronically now',
          '2011年後沒有公布（當時為75秒，須蓋印及填卡）；現時證件以電子方式讀取',
        ),
      ),
      'lognormal',
      0.6,
      4,
    ),
    arrival: desk(
      assumed(
        45,
        cite(
          'Not published since 2011 (75 s then, with stamp and card); documents are read electronically now',
          '2011年後沒有公布（當時為75秒，須蓋印及填卡）；現時證件以電子方式讀取',
        ),
      ),
      'lognormal',
      0.6,
      4,
    ),
  },
  'other-visitor': {
    departure: desk(
      assumed(
        40,
        cite('Not published since 2017 (50 s then, Oriental Daily and SCMP)', '2017年後沒有公布（當時為50秒，東方日報及南華早報）'),
      ),
      'lognormal',
      0.6,
      4,
    ),
    arrival: desk(
      assumed(
        55,
        cite(
          'Not published; longer than departure (50 s in 2017), with questions on the purpose of the visit',
          '沒有公布；因須查問訪港目的，較出境（2017年為50秒）長',
        ),
      ),
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
