// The rules for residents of Hong Kong, by service.

import { cite } from './sourced.ts';
import { forAdults, official, reported, type EligibilityRule } from './eligibility-rule.ts';

const resident = { ...forAdults, groups: ['resident'] } as const;
const yearbook2023 = { en: 'Immigration Department Annual Report 2023', zh: '《入境事務處二零二三年年報》' };
const cardAndFinger = cite('Smart identity card; fingerprint or face', '智能身份證；指紋或容貌');
const codeAndFace = cite('Encrypted QR code or smart identity card; face', '加密二維碼或智能身份證；容貌');
const byApp = cite(
  'By the Contactless e-Channel app, at an e-Channel (18 or above) or at an office',
  '以「非觸式e-道」應用程式、於e-道（18歲或以上）或辦事處登記',
);

export const residentEligibilityRules: readonly EligibilityRule[] = [
  {
    ...resident,
    id: 'resident-identity-card',
    service: 'resident',
    who: {
      en: 'Residents aged 11 or above with a smart identity card (non-permanent residents with a notification label since 12 September 2006)',
      'zh-Hant-HK': '11歲或以上持智能身份證的居民（非永久居民須有通知標籤，2006年9月12日起）',
    },
    holds: ['smart-identity-card'],
    minimumAge: 11,
    document: cardAndFinger,
    enrolment: undefined,
    lacks: ['helper-student-worker'],
    from: '2004-12-01',
    source: official(
      cite(
        'First e-Channels at Lo Wu in December 2004, the day taken as the first (news.gov.hk; Immigration Department briefing 2005)',
        '首批e-道於2004年12月在羅湖啟用，日期取該月1日（香港政府新聞網；入境事務處2005年簡報）',
      ),
    ),
  },
  {
    ...resident,
    id: 'resident-child-7-to-10',
    service: 'resident',
    who: {
      en: 'Residents aged 7 to 10, at least 1.1 m tall, with a HKSAR passport, by face',
      'zh-Hant-HK': '7至10歲、身高1.1米或以上、持特區護照的居民（容貌識別）',
    },
    ages: ['7-to-10'],
    holds: ['hksar-passport'],
    minimumAge: 7,
    document: cite('HKSAR passport; face', '特區護照；容貌'),
    enrolment: undefined,
    from: '2025-03-31',
    source: reported(cite('From 31 March 2025 (The Standard, HK01)', '2025年3月31日起（英文虎報、香港01）')),
  },
  {
    ...resident,
    id: 'contactless-first-points',
    service: 'contactless',
    who: {
      en: 'Enrolled residents aged 11 or above, at the first four control points',
      'zh-Hant-HK': '11歲或以上已登記居民（首四個管制站）',
    },
    holds: ['smart-identity-card', 'contactless'],
    minimumAge: 11,
    document: codeAndFace,
    enrolment: byApp,
    lacks: ['helper-student-worker'],
    controlPoints: ['airport', 'hzmb', 'shenzhen-bay', 'kai-tak-cruise-terminal'],
    from: '2021-12-01',
    until: '2022-12-31',
    source: official(
      cite(
        'From December 2021 at the Airport, the Bridge, Shenzhen Bay and Kai Tak (press release of 30 November 2021)',
        '2021年12月起於機場、港珠澳大橋、深圳灣及啟德啟用（2021年11月30日新聞稿）',
      ),
    ),
  },
  {
    ...resident,
    id: 'contactless',
    service: 'contactless',
    who: {
      en: 'Enrolled residents aged 11 or above (11 to 17 with the consent of a parent)',
      'zh-Hant-HK': '11歲或以上已登記居民（11至17歲須獲家長同意）',
    },
    holds: ['smart-identity-card', 'contactless'],
    minimumAge: 11,
    document: codeAndFace,
    enrolment: byApp,
    lacks: ['helper-student-worker'],
    from: '2022-12-31',
    source: official(
      cite(
        `At all control points in the course of 2022, taken as in force by its last day (${yearbook2023.en})`,
        `2022年內於所有管制站推行，取該年最後一日生效（${yearbook2023.zh}）`,
      ),
    ),
  },
  {
    ...resident,
    id: 'helper-student-worker',
    service: 'resident',
    who: {
      en: 'Enrolled helpers, non-local students and imported workers aged 11 or above',
      'zh-Hant-HK': '11歲或以上已登記的外籍家庭傭工、非本地學生及輸入勞工',
    },
    holds: ['smart-identity-card', 'helper-student-worker'],
    minimumAge: 11,
    document: cardAndFinger,
    enrolment: byApp,
    from: '2023-07-21',
    source: official(cite(`From 21 July 2023 (${yearbook2023.en})`, `2023年7月21日起（${yearbook2023.zh}）`)),
  },
  {
    ...resident,
    id: 'helper-student-worker-contactless',
    service: 'contactless',
    who: {
      en: 'Helpers, non-local students and imported workers aged 11 or above enrolled for contactless',
      'zh-Hant-HK': '11歲或以上已登記「非觸式e-道」的外籍家庭傭工、非本地學生及輸入勞工',
    },
    holds: ['smart-identity-card', 'helper-student-worker', 'contactless'],
    minimumAge: 11,
    document: codeAndFace,
    enrolment: byApp,
    from: '2023-07-21',
    source: official(cite(`From 21 July 2023 (${yearbook2023.en})`, `2023年7月21日起（${yearbook2023.zh}）`)),
  },
  {
    ...resident,
    id: 'flight-token',
    service: 'flight-token',
    who: {
      en: "Residents aged 11 or above who use the Airport Authority's Flight Token",
      'zh-Hant-HK': '11歲或以上使用機管局「登機易」的居民',
    },
    holds: ['flight-token'],
    minimumAge: 11,
    document: cite(
      'No document at the gate: face alone. The Security Gates were entered with a HKSAR passport, a Document of Identity or a Home Return Permit',
      '閘前無須出示證件，只核對容貌；須先以特區護照、簽證身份書或回鄉證通過保安閘',
    ),
    enrolment: cite('Flight Token, made at a kiosk or an e-Security Gate', '於登機易自助櫃台或電子保安閘建立「登機易」'),
    directions: ['departure'],
    controlPoints: ['airport'],
    from: '2022-10-01',
    source: official(
      cite(`From October 2022, the day taken as the first (${yearbook2023.en})`, `2022年10月起，日期取該月1日（${yearbook2023.zh}）`),
    ),
  },
  {
    ...resident,
    id: 'face-easy',
    service: 'face-easy',
    who: {
      en: 'Residents aged 11 or above who left through Flight Token and return with the same document',
      'zh-Hant-HK': '11歲或以上經「登機易」出境並以同一證件回港的居民',
    },
    holds: ['flight-token'],
    minimumAge: 11,
    document: cite(
      'No document: two face checks. HKSAR passport, Document of Identity or Home Return Permit as at departure',
      '無須出示證件，兩次核對容貌；證件須與出境時相同（特區護照、簽證身份書或回鄉證）',
    ),
    enrolment: undefined,
    directions: ['arrival'],
    controlPoints: ['airport'],
    from: '2025-09-30',
    source: reported(
      cite('From 30 September 2025 (Ming Pao and Yahoo, 29 September 2025)', '2025年9月30日起（明報及雅虎新聞，2025年9月29日）'),
    ),
  },
  {
    ...resident,
    id: 'seamless',
    service: 'seamless',
    who: {
      en: 'Permanent residents aged 11 or above with at least 10 crossings at the Bridge in 90 days',
      'zh-Hant-HK': '11歲或以上、過去90日內經港珠澳大橋過關最少10次的永久性居民',
    },
    holds: ['seamless'],
    minimumAge: 11,
    document: cite('No document: face, while walking through', '無須出示證件；步行通過時核對容貌'),
    enrolment: cite('By the app, with a picture of oneself', '以應用程式自拍登記'),
    controlPoints: ['hzmb'],
    from: '2026-06-25',
    source: reported(cite('From 25 June 2026 (TVB 1176235, Sing Tao Headline)', '2026年6月25日起（無綫新聞，文章編號1176235；星島頭條）')),
  },
];
