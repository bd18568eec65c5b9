// The rules for visitors, from elsewhere than the Mainland, by service.

import type { LocalizedText, Source } from './sourced.ts';
import { cite } from './sourced.ts';
import { forAdults, loweredToSeven, official, reported, type EligibilityRule } from './eligibility-rule.ts';

const otherVisitor = { ...forAdults, groups: ['other-visitor'] } as const;
const secondHand = (citation: LocalizedText): Source => ({ kind: 'assumed', confidence: 'C', citation });
const eDocument = cite(
  'Electronic travel document of a designated country, with the Smart Departure mark on the landing slip; face',
  '指定國家的電子旅行證件，入境標籤上有「離境易」標誌；容貌',
);
const frequent = cite(
  'Electronic travel document with face, or another travel document with fingerprint; with a multiple visa where one is needed',
  '電子旅行證件（容貌）或其他旅行證件（指紋）；需要簽證者須持多次簽證',
);
const office = cite('Once, at an enrolment office of a control point', '於管制站的登記辦事處登記一次');
const macaoCard = cite(
  'Macao identity card, or its QR code since 19 July 2024; fingerprint or face',
  '澳門身份證（2024年7月19日起亦可用二維碼）；指紋或容貌',
);
const macaoEnrolment = cite('At a kiosk (18 or above) or at an office', '於自助登記機（18歲或以上）或辦事處登記');

export const visitorEligibilityRules: readonly EligibilityRule[] = [
  {
    ...otherVisitor,
    id: 'smart-departure-airport',
    service: 'smart-departure',
    who: {
      en: 'Visitors aged 11 or above with an electronic travel document, at the Airport',
      'zh-Hant-HK': '11歲或以上持電子旅行證件的訪客（機場）',
    },
    holds: ['e-travel-document'],
    minimumAge: 11,
    document: eDocument,
    enrolment: undefined,
    directions: ['departure'],
    controlPoints: ['airport'],
    from: '2017-10-01',
    until: '2017-12-14',
    source: official(
      cite(
        'At the Airport from October 2017, the day taken as the first (immd.gov.hk)',
        '2017年10月起於機場啟用，日期取該月1日（入境事務處網頁）',
      ),
    ),
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
    minimumAge: 11,
    document: eDocument,
    enrolment: undefined,
    directions: ['departure'],
    from: '2017-12-14',
    source: official(
      cite('At all control points from 14 December 2017 (immd.gov.hk)', '2017年12月14日起於所有管制站啟用（入境事務處網頁）'),
    ),
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
    minimumAge: 7,
    document: eDocument,
    enrolment: undefined,
    directions: ['departure'],
    from: '2025-12-22',
    source: loweredToSeven,
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
    minimumAge: 18,
    document: frequent,
    enrolment: office,
    from: undefined,
    until: '2026-02-27',
    source: reported(
      cite(
        'Conditions before 27 February 2026 (HK01 60325510); the beginning is not stated',
        '2026年2月27日前的條件（香港01，文章編號60325510）；沒有載明開始日期',
      ),
    ),
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
    minimumAge: 18,
    document: frequent,
    enrolment: office,
    from: '2026-02-27',
    source: reported(cite('From 27 February 2026 (HK01 60325510)', '2026年2月27日起（香港01，文章編號60325510）')),
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
    minimumAge: 11,
    document: macaoCard,
    enrolment: macaoEnrolment,
    from: undefined,
    source: official(cite('dsi.gov.mo; the beginning is not stated there', '澳門身份證明局網頁；沒有載明開始日期')),
  },
  {
    ...otherVisitor,
    id: 'macao-non-permanent-resident',
    service: 'macao-resident',
    who: {
      en: 'Enrolled non-permanent residents of Macao aged 11 or above with a Visit Permit',
      'zh-Hant-HK': '11歲或以上已登記並持訪港許可的澳門非永久性居民',
    },
    holds: ['macao-identity-card'],
    minimumAge: 11,
    document: macaoCard,
    enrolment: macaoEnrolment,
    from: '2016-12-31',
    source: official(
      cite(
        'In the course of 2016, taken as in force by its last day (dsi.gov.mo)',
        '2016年內推行，取該年最後一日生效（澳門身份證明局網頁）',
      ),
    ),
  },
  {
    ...otherVisitor,
    id: 'macao-resident-code',
    service: 'macao-resident',
    who: {
      en: 'Enrolled residents of Macao aged 11 or above with a QR code in place of the card',
      'zh-Hant-HK': '11歲或以上已登記並以二維碼代替身份證的澳門居民',
    },
    holds: ['macao-identity-card'],
    minimumAge: 11,
    document: cite('QR code for mutual use; face', '互通二維碼；容貌'),
    enrolment: macaoEnrolment,
    from: '2024-07-19',
    source: official(cite('From 19 July 2024 (dsi.gov.mo)', '2024年7月19日起（澳門身份證明局網頁）')),
  },
  {
    ...otherVisitor,
    id: 'macao-resident-7-to-10',
    service: 'macao-resident',
    who: { en: 'Residents of Macao aged 7 to 10 with a Macao identity card', 'zh-Hant-HK': '7至10歲持澳門身份證的澳門居民' },
    ages: ['7-to-10'],
    holds: ['macao-identity-card'],
    minimumAge: 7,
    document: macaoCard,
    enrolment: macaoEnrolment,
    from: '2026-01-19',
    source: reported(cite('From 19 January 2026 (Yahoo)', '2026年1月19日起（雅虎新聞）')),
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
    minimumAge: 11,
    document: cite('Passport of the country; fingerprint or face', '有關國家的護照；指紋或容貌'),
    enrolment: cite('Under the arrangement with the country', '按與有關國家的互通安排登記'),
    from: undefined,
    source: secondHand(
      cite(
        "Wikipedia and the Department's sixtieth-anniversary page; the beginnings differ by country and are not stated",
        '維基百科及入境事務處六十周年網頁；各國開始日期不同，沒有載明',
      ),
    ),
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
    minimumAge: 11,
    document: cite('Consular Corps identity card and passport; fingerprint or face', '領事團身份證及護照；指紋或容貌'),
    enrolment: cite(
      'At Immigration Headquarters, the Airport, Lo Wu, Lok Ma Chau Spur Line or the Macao ferry terminal',
      '於入境事務處總部、機場、羅湖、落馬洲支線或港澳客輪碼頭登記',
    ),
    from: undefined,
    source: official(
      cite('immd.gov.hk, Consular Corps Identity Card; the beginning is not stated', '入境事務處網頁「領事團身份證」；沒有載明開始日期'),
    ),
  },
];
