// The passenger categories a new scenario starts with: who holds what, in what share, how many use an e-Channel; each with its source.

import { eligibleServices } from '../../reference/eligibility.ts';
import { assumed, cite, derived, press, type Sourced } from '../../reference/sourced.ts';
import { directions, type ControlPointId } from '../../reference/vocabulary.ts';
import {
  alone,
  atChildrensPace,
  atUsualPace,
  both,
  byDay,
  families,
  noFigure,
  type DayKind,
  type DefaultCategory,
} from './default-category.ts';
import { localCategoriesAt } from '../local-categories.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';

const mix = cite(
  'Assumed so that about 74 % of residents use e-Channels on weekdays and 61 % on family holidays: 66 to 70 % over all, as derived from official totals',
  '假設平日約74%、家庭假期約61%的居民使用e-道；整體為66%至70%，與由官方總數推算所得一致',
);
const half49 = cite(
  'Chosen so that 49 % of residents cross contactless: 130 million uses to October 2024 less 47 million to 2023, over 170.8 million crossings',
  '取值使49%居民使用「非觸式e-道」：截至2024年10月的1.3億人次減去截至2023年的4,700萬人次，除以1.708億人次',
);

const defaultCategories: readonly DefaultCategory[] = [
  {
    id: 'resident-contactless',
    name: { en: 'Residents enrolled for contactless', 'zh-Hant-HK': '已登記「非觸式e-道」居民' },
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card', 'contactless'],
    share: both(derived(0.6, half49, 'X')),
    eChannelUptake: byDay(0.86, 0.88, mix),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'resident-identity-card',
    name: { en: 'Residents with identity card', 'zh-Hant-HK': '持智能身份證居民' },
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card'],
    share: byDay(0.265, 0.303, mix),
    eChannelUptake: byDay(0.55, 0.68, mix),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'helper-student-worker',
    name: { en: 'Helpers, students and imported workers', 'zh-Hant-HK': '家傭、學生及輸入勞工' },
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card', 'helper-student-worker'],
    share: byDay(0.05, 0.065, noFigure),
    eChannelUptake: both(
      assumed(
        0.5,
        cite(
          'Assumed: about 420,000 people may enrol since 21 July 2023; how many crossings are theirs is not published',
          '屬假設：2023年7月21日起約42萬人可登記；沒有公布其出入境人次',
        ),
      ),
    ),
    companions: alone,
    timeFactors: {
      ...atUsualPace,
      counter: assumed(
        1.5,
        cite('Assumed: conditions of stay are checked and a landing slip is issued', '屬假設：須核對逗留條件並簽發入境標籤'),
      ),
    },
  },
  {
    id: 'resident-child-7-to-10',
    name: { en: 'Resident children of 7 to 10', 'zh-Hant-HK': '7至10歲居民' },
    group: 'resident',
    age: '7-to-10',
    enrolments: ['hksar-passport'],
    share: {
      holiday: assumed(0.035, families),
      ordinary: derived(
        0.012,
        cite(
          '27,000 uses in 12 days at 30 % uptake, over the official count of resident crossings',
          '12日內27,000人次、使用率30%，除以官方居民出入境人次',
        ),
      ),
    },
    eChannelUptake: both(
      press(
        0.3,
        cite(
          '27,000 uses in the first 12 days from 31 March 2025, about 30 % (press quoting the Department, April 2025)',
          '2025年3月31日起首12日共27,000人次，約30%（報章引述入境事務處，2025年4月）',
        ),
      ),
    ),
    companions: assumed(1.2, noFigure),
    timeFactors: atChildrensPace,
  },
  {
    id: 'resident-child-under-7',
    name: { en: 'Resident children under 7', 'zh-Hant-HK': '7歲以下居民' },
    group: 'resident',
    age: 'under-7',
    enrolments: ['hksar-passport'],
    share: {
      holiday: assumed(0.05, families),
      ordinary: assumed(0.02, cite('Assumed about 2 % of resident crossings', '假設約佔居民出入境人次2%')),
    },
    eChannelUptake: both(assumed(0, cite('No e-Channel service admits children under 7', '7歲以下兒童不可使用任何e-道服務'))),
    companions: assumed(1.6, noFigure),
    timeFactors: atUsualPace,
  },
  {
    id: 'mainland-e-eep',
    name: { en: 'Mainland visitors with e-EEP', 'zh-Hant-HK': '持電子往來港澳通行證內地訪客' },
    group: 'mainland-visitor',
    age: '11-plus',
    enrolments: ['mainland-eep'],
    share: both(assumed(0.55, noFigure)),
    eChannelUptake: both(assumed(0.85, noFigure)),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'mainland-counter',
    name: { en: 'Mainland visitors without enrolment', 'zh-Hant-HK': '未登記內地訪客' },
    group: 'mainland-visitor',
    age: '11-plus',
    enrolments: [],
    share: both(assumed(0.45, noFigure)),
    eChannelUptake: both(assumed(0, cite('No e-Channel service admits them', '沒有e-道服務可供這類旅客使用'))),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'visitor-e-travel-document',
    name: { en: 'Other visitors with e-passport', 'zh-Hant-HK': '持電子護照其他訪客' },
    group: 'other-visitor',
    age: '11-plus',
    enrolments: ['e-travel-document'],
    share: both(assumed(0.55, noFigure)),
    eChannelUptake: both(
      assumed(
        0.6,
        cite(
          'Assumed: Smart Departure was used 15.04 million times from 2017 to 2023 (Annual Report 2023), mostly at the Airport',
          '屬假設：「離境易」2017至2023年錄得1,504萬人次（《入境事務處二零二三年年報》），大部分在機場',
        ),
      ),
    ),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'visitor-frequent',
    name: { en: 'Frequent visitors enrolled', 'zh-Hant-HK': '已登記經常訪港旅客' },
    group: 'other-visitor',
    age: '11-plus',
    enrolments: ['e-travel-document', 'frequent-visitor'],
    share: both(assumed(0.1, noFigure)),
    eChannelUptake: both(assumed(0.85, noFigure)),
    companions: alone,
    timeFactors: atUsualPace,
  },
  {
    id: 'visitor-counter',
    name: { en: 'Other visitors without e-passport', 'zh-Hant-HK': '沒有電子護照其他訪客' },
    group: 'other-visitor',
    age: '11-plus',
    enrolments: [],
    share: both(assumed(0.35, noFigure)),
    eChannelUptake: both(assumed(0, cite('No e-Channel service admits them', '沒有e-道服務可供這類旅客使用'))),
    companions: alone,
    timeFactors: atUsualPace,
  },
];

/** The default categories as a scenario holds them, for a kind of day at a control point; `date` is ISO. */
export function categoriesFor(day: DayKind, controlPoint: ControlPointId, date: string): PassengerCategory[] {
  return categoriesAt(controlPoint, date).map((category) => ({
    id: category.id,
    name: { ...category.name },
    group: category.group,
    age: category.age,
    enrolments: [...category.enrolments],
    share: defaultShare(category, day, controlPoint, date).value,
    eChannelUptake: defaultUptake(category, day, controlPoint, date).value,
    companions: category.companions.value,
    timeFactors: { eChannel: category.timeFactors.eChannel.value, counter: category.timeFactors.counter.value },
  }));
}

/** The categories that exist at a control point on a date: those of the place and the time first. */
export function categoriesAt(controlPoint: ControlPointId, date: string): readonly DefaultCategory[] {
  return [...localCategoriesAt(controlPoint, date), ...defaultCategories];
}

/** The share in its group, less what a category of the place or the time takes out of it. */
export function defaultShare(category: DefaultCategory, day: DayKind, controlPoint: ControlPointId, date: string): Sourced<number> {
  const { value, source } = category.share[day];
  const taken = localCategoriesAt(controlPoint, date)
    .filter(({ takenFrom }) => takenFrom === category.id)
    .reduce((sum, { share }) => sum + share[day].value, 0);
  return { value: Math.round((value - taken) * 1e6) / 1e6, source };
}

/** The share who use an e-Channel: none where no rule admits the category on the date, in either direction. */
export function defaultUptake(category: DefaultCategory, day: DayKind, controlPoint: ControlPointId, date: string): Sourced<number> {
  const admitted = directions.some((direction) => eligibleServices(category, { controlPoint, direction, date }).length > 0);
  return admitted
    ? category.eChannelUptake[day]
    : assumed(0, cite('No e-Channel service admits them on this date', '該日沒有e-道服務可供這類旅客使用'));
}
