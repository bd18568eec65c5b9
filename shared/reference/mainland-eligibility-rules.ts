// The rules for visitors from the Mainland, by service.

import { cite } from './sourced.ts';
import { forAdults, loweredToSeven, official, reported, type EligibilityRule } from './eligibility-rule.ts';

const mainlandVisitor = { ...forAdults, groups: ['mainland-visitor'] } as const;
const eEep = cite('Electronic exit-entry permit (e-EEP); face or fingerprint', '電子往來港澳通行證；容貌或指紋');
const transit = cite(
  'Ordinary Chinese e-passport, data page, on the way to another country; face. A label is printed',
  '前往其他國家的普通中國電子護照（資料頁）；容貌，另印發標籤',
);

export const mainlandEligibilityRules: readonly EligibilityRule[] = [
  {
    ...mainlandVisitor,
    id: 'mainland-visitor-frequent',
    service: 'mainland-visitor',
    who: {
      en: 'Frequent Mainland visitors enrolled, 18 or above (later 16 or above with e-EEP)',
      'zh-Hant-HK': '18歲或以上已登記的經常訪港內地訪客（其後電子證件16歲或以上）',
    },
    holds: ['mainland-eep'],
    minimumAge: 18,
    document: cite('Exit-entry permit with multiple endorsement; fingerprint', '持多次簽注的往來港澳通行證；指紋'),
    enrolment: cite(
      'At the control point; 3 visits or more in 12 months and no adverse record',
      '於管制站登記；12個月內訪港3次或以上且沒有不良紀錄',
    ),
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
    minimumAge: 11,
    document: eEep,
    enrolment: undefined,
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
    minimumAge: 7,
    document: eEep,
    enrolment: undefined,
    from: '2025-12-22',
    source: loweredToSeven,
  },
  {
    ...mainlandVisitor,
    id: 'mainland-passport-transit',
    service: 'mainland-visitor',
    who: { en: 'Holders of a Chinese e-passport in transit, aged 11 or above', 'zh-Hant-HK': '11歲或以上持中國電子護照過境的旅客' },
    holds: ['e-travel-document'],
    minimumAge: 11,
    document: transit,
    enrolment: undefined,
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
    minimumAge: 7,
    document: transit,
    enrolment: undefined,
    directions: ['arrival'],
    from: '2025-12-22',
    source: loweredToSeven,
  },
];
