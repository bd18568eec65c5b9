// The rules for visitors, from the Mainland and from elsewhere, by service.

import type { Source } from './sourced.ts';
import { forAdults, official, reported, type EligibilityRule } from './eligibility-rule.ts';

const otherVisitor = { ...forAdults, groups: ['other-visitor'] } as const;
const mainlandVisitor = { ...forAdults, groups: ['mainland-visitor'] } as const;
const atSeven = 'Age lowered from 11 to 7 from 22 December 2025 (Sing Tao Headline 3528402)';
const secondHand = (citation: string): Source => ({ kind: 'assumed', confidence: 'C', citation });

export const visitorEligibilityRules: readonly EligibilityRule[] = [
  {
    ...mainlandVisitor,
    id: 'mainland-visitor-frequent',
    service: 'mainland-visitor',
    who: {
      en: 'Frequent Mainland visitors enrolled, 18 or above (later 16 or above with e-EEP)',
      'zh-Hant-HK': '18歲或以上已登記的經常訪港內地訪客（其後電子證件16歲或以上）',
    },
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
    who: {
      en: 'Visitors aged 11 or above with an electronic travel document, at the Airport',
      'zh-Hant-HK': '11歲或以上持電子旅行證件的訪客（機場）',
    },
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
    who: {
      en: 'Visitors aged 11 or above with an electronic travel document of a designated country',
      'zh-Hant-HK': '11歲或以上持指定國家電子旅行證件的訪客',
    },
    holds: ['e-travel-document'],
    directions: ['departure'],
    from: '2017-12-14',
    source: official('At all control points from 14 December 2017 (immd.gov.hk)'),
  },
  {
    ...otherVisitor,
    id: 'smart-departure-7-to-10',
    service: 'smart-departure',
    who: {
      en: 'Visitors aged 7 to 10 with an electronic travel document of a designated country',
      'zh-Hant-HK': '7至10歲持指定國家電子旅行證件的訪客',
    },
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
    who: {
      en: 'Enrolled visitors aged 18 or above with 3 visits in 12 months, a Travel Pass, an APEC card or the like',
      'zh-Hant-HK': '18歲或以上、12個月內訪港3次或持旅遊通行證、APEC商務旅遊證等的已登記訪客',
    },
    holds: ['frequent-visitor'],
    from: undefined,
    until: '2026-02-27',
    source: reported('Conditions before 27 February 2026 (HK01 60325510); the beginning is not stated'),
  },
  {
    ...otherVisitor,
    id: 'frequent-visitor-2-in-24',
    service: 'frequent-visitor',
    who: {
      en: 'Enrolled visitors aged 18 or above with 2 visits through the Airport in 24 months, a Travel Pass, an APEC card or the like',
      'zh-Hant-HK': '18歲或以上、24個月內經機場訪港2次或持旅遊通行證、APEC商務旅遊證等的已登記訪客',
    },
    holds: ['frequent-visitor'],
    from: '2026-02-27',
    source: reported('From 27 February 2026 (HK01 60325510)'),
  },
  {
    ...otherVisitor,
    id: 'macao-resident',
    service: 'macao-resident',
    who: {
      en: 'Enrolled residents of Macao aged 11 or above with a Macao identity card',
      'zh-Hant-HK': '11歲或以上已登記並持澳門身份證的澳門居民',
    },
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
    source: secondHand("Wikipedia and the Department's sixtieth-anniversary page; the beginnings differ by country and are not stated"),
  },
  {
    ...otherVisitor,
    id: 'consular-corps',
    service: 'consular-corps',
    who: {
      en: 'Enrolled holders of a Consular Corps identity card and their dependants',
      'zh-Hant-HK': '已登記的領事團身份證持有人及其受養人',
    },
    holds: ['consular-corps'],
    from: undefined,
    source: official('immd.gov.hk, Consular Corps Identity Card; the beginning is not stated'),
  },
];
