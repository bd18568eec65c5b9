// The rules for visitors, from the Mainland and from elsewhere, by service.

import type { LocalizedText, Source } from './sourced.ts';
import { cite } from './sourced.ts';
import { forAdults, official, reported, type EligibilityRule } from './eligibility-rule.ts';

const otherVisitor = { ...forAdults, groups: ['other-visitor'] } as const;
const mainlandVisitor = { ...forAdults, groups: ['mainland-visitor'] } as const;
const atSeven = cite(
  'Age lowered from 11 to 7 from 22 December 2025 (Sing Tao Headline 3528402)',
  '2025年12月22日起年齡下限由11歲降至7歲（星島頭條，文章編號3528402）',
);
const secondHand = (citation: LocalizedText): Source => ({ kind: 'assumed', confidence: 'C', citation });

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
    source: official(cite('From January 2012 (press release of 30 December 2011)', '2012年1月起（2011年12月30日新聞稿）')),
  },
  {
    ...mainlandVisitor,
    id: 'mainland-e-eep',
    service: 'mainland-visitor',
    who: { en: 'Mainland visitors aged 11 or above with an e-EEP', 'zh-Hant-HK': '11歲或以上持電子往來港澳通行證的內地訪客' },
    holds: ['mainland-eep'],
    from: '2023-04-29',
    source: official(cite('From 29 April 2023 (news.gov.hk, 28 April 2023)', '2023年4月29日起（香港政府新聞網，2023年4月28日）')),
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
    source: reported(cite('From 26 June 2025 (press)', '2025年6月26日起（報章報道）')),
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
    from: undefined,
    source: official(cite('dsi.gov.mo; the beginning is not stated there', '澳門身份證明局網頁；沒有載明開始日期')),
  },
  {
    ...otherVisitor,
    id: 'macao-resident-7-to-10',
    service: 'macao-resident',
    who: { en: 'Residents of Macao aged 7 to 10 with a Macao identity card', 'zh-Hant-HK': '7至10歲持澳門身份證的澳門居民' },
    ages: ['7-to-10'],
    holds: ['macao-identity-card'],
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
    from: undefined,
    source: official(
      cite('immd.gov.hk, Consular Corps Identity Card; the beginning is not stated', '入境事務處網頁「領事團身份證」；沒有載明開始日期'),
    ),
  },
];
