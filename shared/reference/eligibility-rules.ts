// Who may use which e-Channel service, where, in which direction and since when: the Immigration Department's rules as dated data.
// Ages are the model's bands; a rule whose true bound lies inside "11-plus" (16, 17 or 18) says so in its words.
// Cross-boundary students under 11 are cleared on their coach or by officers, not by an e-Channel service: no rule here.

import type { LocalizedText, Source } from './sourced.ts';
import type { AgeBand, ControlPointId, Direction, EChannelService, Enrolment, PassengerGroup } from './vocabulary.ts';

export interface EligibilityRule {
  readonly id: string;
  readonly service: EChannelService;
  /** Whom it admits, in words. */
  readonly who: LocalizedText;
  readonly groups: readonly PassengerGroup[];
  readonly ages: readonly AgeBand[];
  /** What the passenger must hold, all of it. */
  readonly holds: readonly Enrolment[];
  /** What excludes a passenger from this rule: another rule speaks of those who hold it. */
  readonly lacks: readonly Enrolment[];
  readonly directions: readonly Direction[];
  readonly controlPoints: readonly ControlPointId[] | 'all';
  /** First day in force, ISO; undefined where the beginning is not known and lies before any day simulated. */
  readonly from: string | undefined;
  /** First day no longer in force, ISO. */
  readonly until: string | undefined;
  readonly source: Source;
}

const official = (citation: string): Source => ({ kind: 'published', confidence: 'A', citation });
const reported = (citation: string): Source => ({ kind: 'press', confidence: 'B', citation });
const secondHand = (citation: string): Source => ({ kind: 'assumed', confidence: 'C', citation });

const everyAge = { ages: ['11-plus'], lacks: [], directions: ['departure', 'arrival'], controlPoints: 'all', until: undefined } as const;
const resident = { ...everyAge, groups: ['resident'] } as const;
const otherVisitor = { ...everyAge, groups: ['other-visitor'] } as const;
const mainlandVisitor = { ...everyAge, groups: ['mainland-visitor'] } as const;

const yearbook2023 = 'Immigration Department Annual Report 2023';
const atSeven = 'Age lowered from 11 to 7 from 22 December 2025 (Sing Tao Headline 3528402)';

export const eligibilityRules: readonly EligibilityRule[] = [
  {
    ...resident,
    id: 'resident-identity-card',
    service: 'resident',
    who: {
      en: 'Residents aged 11 or above with a smart identity card (non-permanent residents with a notification label since 12 September 2006)',
      'zh-Hant-HK': '11歲或以上持智能身份證的居民（非永久居民須有通知標籤，2006年9月12日起）',
    },
    holds: ['smart-identity-card'],
    lacks: ['helper-student-worker'],
    from: '2004-12-01',
    source: official('First e-Channels at Lo Wu in December 2004, the day taken as the first (news.gov.hk; Immigration Department briefing 2005)'),
  },
  {
    ...resident,
    id: 'resident-child-7-to-10',
    service: 'resident',
    who: { en: 'Residents aged 7 to 10, at least 1.1 m tall, with a HKSAR passport, by face', 'zh-Hant-HK': '7至10歲、身高1.1米或以上、持特區護照的居民（容貌識別）' },
    ages: ['7-to-10'],
    holds: ['hksar-passport'],
    from: '2025-03-31',
    source: reported('From 31 March 2025 (The Standard, HK01)'),
  },
  {
    ...resident,
    id: 'contactless-first-points',
    service: 'contactless',
    who: { en: 'Enrolled residents aged 11 or above, at the first four control points', 'zh-Hant-HK': '11歲或以上已登記居民（首四個管制站）' },
    holds: ['smart-identity-card', 'contactless'],
    lacks: ['helper-student-worker'],
    controlPoints: ['airport', 'hzmb', 'shenzhen-bay', 'kai-tak-cruise-terminal'],
    from: '2021-12-01',
    until: '2022-12-31',
    source: official('From December 2021 at the Airport, the Bridge, Shenzhen Bay and Kai Tak (press release of 30 November 2021)'),
  },
  {
    ...resident,
    id: 'contactless',
    service: 'contactless',
    who: { en: 'Enrolled residents aged 11 or above (11 to 17 with the consent of a parent)', 'zh-Hant-HK': '11歲或以上已登記居民（11至17歲須獲家長同意）' },
    holds: ['smart-identity-card', 'contactless'],
    lacks: ['helper-student-worker'],
    from: '2022-12-31',
    source: official(`At all control points in the course of 2022, taken as in force by its last day (${yearbook2023})`),
  },
  {
    ...resident,
    id: 'helper-student-worker',
    service: 'resident',
    who: { en: 'Enrolled helpers, non-local students and imported workers aged 11 or above', 'zh-Hant-HK': '11歲或以上已登記的外籍家庭傭工、非本地學生及輸入勞工' },
    holds: ['smart-identity-card', 'helper-student-worker'],
    from: '2023-07-21',
    source: official(`From 21 July 2023 (${yearbook2023})`),
  },
  {
    ...resident,
    id: 'helper-student-worker-contactless',
    service: 'contactless',
    who: { en: 'The same, where enrolled for contactless', 'zh-Hant-HK': '上述人士並已登記「非觸式e-道」' },
    holds: ['smart-identity-card', 'helper-student-worker', 'contactless'],
    from: '2023-07-21',
    source: official(`From 21 July 2023 (${yearbook2023})`),
  },
  {
    ...resident,
    id: 'flight-token',
    service: 'flight-token',
    who: { en: 'Residents aged 11 or above who use the Airport Authority\'s Flight Token', 'zh-Hant-HK': '11歲或以上使用機管局「登機易」的居民' },
    holds: ['flight-token'],
    directions: ['departure'],
    controlPoints: ['airport'],
    from: '2022-10-01',
    source: official(`From October 2022, the day taken as the first (${yearbook2023})`),
  },
  {
    ...resident,
    id: 'face-easy',
    service: 'face-easy',
    who: { en: 'Residents aged 11 or above who left through Flight Token and return with the same document', 'zh-Hant-HK': '11歲或以上經「登機易」出境並以同一證件回港的居民' },
    holds: ['flight-token'],
    directions: ['arrival'],
    controlPoints: ['airport'],
    from: '2025-09-30',
    source: reported('From 30 September 2025 (Ming Pao and Yahoo, 29 September 2025)'),
  },
  {
    ...resident,
    id: 'seamless',
    service: 'seamless',
    who: { en: 'Permanent residents aged 11 or above with at least 10 crossings at the Bridge in 90 days', 'zh-Hant-HK': '11歲或以上、過去90日內經港珠澳大橋過關最少10次的永久性居民' },
    holds: ['seamless'],
    controlPoints: ['hzmb'],
    from: '2026-06-25',
    source: reported('From 25 June 2026 (TVB 1176235, Sing Tao Headline)'),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-visitor-frequent',
    service: 'mainland-visitor',
    who: { en: 'Frequent Mainland visitors enrolled, 18 or above (later 16 or above with e-EEP)', 'zh-Hant-HK': '18歲或以上已登記的經常訪港內地訪客（其後電子證件16歲或以上）' },
    holds: ['mainland-eep'],
    from: '2012-01-01',
    until: '2023-04-29',
    source: official('From January 2012 (press release of 30 December 2011)'),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-e-eep',
    service: 'mainland-visitor',
    who: { en: 'Mainland visitors aged 11 or above with an e-EEP', 'zh-Hant-HK': '11歲或以上持電子往來港澳通行證的內地訪客' },
    holds: ['mainland-eep'],
    from: '2023-04-29',
    source: official('From 29 April 2023 (news.gov.hk, 28 April 2023)'),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-e-eep-7-to-10',
    service: 'mainland-visitor',
    who: { en: 'Mainland visitors aged 7 to 10 with an e-EEP', 'zh-Hant-HK': '7至10歲持電子往來港澳通行證的內地訪客' },
    ages: ['7-to-10'],
    holds: ['mainland-eep'],
    from: '2025-12-22',
    source: reported(atSeven),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-passport-transit',
    service: 'mainland-visitor',
    who: { en: 'Holders of a Chinese e-passport in transit, aged 11 or above', 'zh-Hant-HK': '11歲或以上持中國電子護照過境的旅客' },
    holds: ['e-travel-document'],
    directions: ['arrival'],
    from: '2025-06-26',
    source: reported('From 26 June 2025 (press)'),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-passport-transit-7-to-10',
    service: 'mainland-visitor',
    who: { en: 'Holders of a Chinese e-passport in transit, aged 7 to 10', 'zh-Hant-HK': '7至10歲持中國電子護照過境的旅客' },
    ages: ['7-to-10'],
    holds: ['e-travel-document'],
    directions: ['arrival'],
    from: '2025-12-22',
    source: reported(atSeven),
  },
  {
    ...otherVisitor,
    id: 'smart-departure-airport',
    service: 'smart-departure',
    who: { en: 'Visitors aged 11 or above with an electronic travel document, at the Airport', 'zh-Hant-HK': '11歲或以上持電子旅行證件的訪客（機場）' },
    holds: ['e-travel-document'],
    directions: ['departure'],
    controlPoints: ['airport'],
    from: '2017-10-01',
    until: '2017-12-14',
    source: official('At the Airport from October 2017, the day taken as the first (immd.gov.hk)'),
  },
  {
    ...otherVisitor,
    id: 'smart-departure',
    service: 'smart-departure',
    who: { en: 'Visitors aged 11 or above with an electronic travel document of a designated country', 'zh-Hant-HK': '11歲或以上持指定國家電子旅行證件的訪客' },
    holds: ['e-travel-document'],
    directions: ['departure'],
    from: '2017-12-14',
    source: official('At all control points from 14 December 2017 (immd.gov.hk)'),
  },
  {
    ...otherVisitor,
    id: 'smart-departure-7-to-10',
    service: 'smart-departure',
    who: { en: 'Visitors aged 7 to 10 with an electronic travel document of a designated country', 'zh-Hant-HK': '7至10歲持指定國家電子旅行證件的訪客' },
    ages: ['7-to-10'],
    holds: ['e-travel-document'],
    directions: ['departure'],
    from: '2025-12-22',
    source: reported(atSeven),
  },
  {
    ...otherVisitor,
    id: 'frequent-visitor-3-in-12',
    service: 'frequent-visitor',
    who: { en: 'Enrolled visitors aged 18 or above with 3 visits in 12 months, a Travel Pass, an APEC card or the like', 'zh-Hant-HK': '18歲或以上、12個月內訪港3次或持旅遊通行證、APEC商務旅遊證等的已登記訪客' },
    holds: ['frequent-visitor'],
    from: undefined,
    until: '2026-02-27',
    source: reported('Conditions before 27 February 2026 (HK01 60325510); the beginning is not stated'),
  },
  {
    ...otherVisitor,
    id: 'frequent-visitor-2-in-24',
    service: 'frequent-visitor',
    who: { en: 'Enrolled visitors aged 18 or above with 2 visits through the Airport in 24 months, a Travel Pass, an APEC card or the like', 'zh-Hant-HK': '18歲或以上、24個月內經機場訪港2次或持旅遊通行證、APEC商務旅遊證等的已登記訪客' },
    holds: ['frequent-visitor'],
    from: '2026-02-27',
    source: reported('From 27 February 2026 (HK01 60325510)'),
  },
  {
    ...otherVisitor,
    id: 'macao-resident',
    service: 'macao-resident',
    who: { en: 'Enrolled residents of Macao aged 11 or above with a Macao identity card', 'zh-Hant-HK': '11歲或以上已登記並持澳門身份證的澳門居民' },
    holds: ['macao-identity-card'],
    from: undefined,
    source: official('dsi.gov.mo; the beginning is not stated there'),
  },
  {
    ...otherVisitor,
    id: 'macao-resident-7-to-10',
    service: 'macao-resident',
    who: { en: 'Residents of Macao aged 7 to 10 with a Macao identity card', 'zh-Hant-HK': '7至10歲持澳門身份證的澳門居民' },
    ages: ['7-to-10'],
    holds: ['macao-identity-card'],
    from: '2026-01-19',
    source: reported('From 19 January 2026 (Yahoo)'),
  },
  {
    ...otherVisitor,
    id: 'mutual-use',
    service: 'mutual-use',
    who: {
      en: 'Enrolled nationals of Korea (17 or above), Singapore (11), Germany (18), Australia (16) and Thailand',
      'zh-Hant-HK': '已登記的韓國（17歲或以上）、新加坡（11歲）、德國（18歲）、澳洲（16歲）及泰國國民',
    },
    holds: ['mutual-use'],
    from: undefined,
    source: secondHand('Wikipedia and the Department\'s sixtieth-anniversary page; the beginnings differ by country and are not stated'),
  },
  {
    ...otherVisitor,
    id: 'consular-corps',
    service: 'consular-corps',
    who: { en: 'Enrolled holders of a Consular Corps identity card and their dependants', 'zh-Hant-HK': '已登記的領事團身份證持有人及其受養人' },
    holds: ['consular-corps'],
    from: undefined,
    source: official('immd.gov.hk, Consular Corps Identity Card; the beginning is not stated'),
  },
];
