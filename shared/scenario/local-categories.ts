// Categories that only some control points have, or that are worth telling apart only since a rule admits them: each is taken out of another.

import { assumed, cite, derived, press } from '../reference/sourced.ts';
import type { ControlPointId } from '../reference/vocabulary.ts';
import { alone, atChildrensPace, atUsualPace, both, byDay, families, noFigure, type DefaultCategory } from './defaults/default-category.ts';

interface LocalCategory extends DefaultCategory {
  readonly controlPoints: readonly ControlPointId[] | 'all';
  /** First day on which it is told apart, ISO; undefined for always. */
  readonly from: string | undefined;
  /** Id of the default category of its group whose share it lessens by its own. */
  readonly takenFrom: string;
}

/** Those of a control point on a date (ISO). */
export function localCategoriesAt(controlPoint: ControlPointId, date: string): readonly LocalCategory[] {
  return localCategories.filter(
    ({ controlPoints, from }) => (controlPoints === 'all' || controlPoints.includes(controlPoint)) && (from === undefined || from <= date),
  );
}

const adult = { age: '11-plus', companions: alone, timeFactors: atUsualPace } as const;
const child = { age: '7-to-10', companions: assumed(1.2, noFigure), timeFactors: atChildrensPace } as const;
const childrensUptake = both(
  assumed(
    0.3,
    cite(
      'Assumed: as of resident children in their first days, about 30 % (press, April 2025)',
      '屬假設：與居民兒童首階段相若，約30%（報章報道，2025年4月）',
    ),
  ),
);
/** The announcement that lowered the age to 7 for visitors took effect then. */
const admittedFromSeven = '2025-12-22';

const localCategories: readonly LocalCategory[] = [
  {
    ...adult,
    group: 'resident',
    controlPoints: ['airport'],
    from: '2022-10-01',
    takenFrom: 'resident-contactless',
    id: 'resident-flight-token',
    name: { en: 'Residents with Flight Token', 'zh-Hant-HK': '使用「登機易」居民' },
    enrolments: ['smart-identity-card', 'contactless', 'flight-token'],
    share: both(
      derived(
        0.105,
        cite(
          '1.08 million uses over 10.28 million resident departures at the Airport, October 2022 to December 2023 (Annual Report 2023)',
          '2022年10月至2023年12月機場居民出境1,028萬人次中的108萬人次（《入境事務處二零二三年年報》）',
        ),
      ),
    ),
    eChannelUptake: both(assumed(1, cite('Assumed: counted by use', '屬假設：按使用人次計'))),
  },
  {
    ...adult,
    group: 'resident',
    controlPoints: ['hzmb'],
    from: '2026-06-25',
    takenFrom: 'resident-contactless',
    id: 'resident-seamless',
    name: { en: 'Residents enrolled for seamless', 'zh-Hant-HK': '已登記「無感e-道」居民' },
    enrolments: ['smart-identity-card', 'contactless', 'seamless'],
    share: both(
      press(
        0.2,
        cite(
          'About 20 % of crossings at the Bridge expected (TVB, Sing Tao Headline, 2026)',
          '預計約佔港珠澳大橋出入境人次20%（無綫新聞、星島頭條，2026年）',
        ),
      ),
    ),
    eChannelUptake: both(assumed(0.9, noFigure)),
  },
  {
    ...adult,
    group: 'mainland-visitor',
    controlPoints: ['airport'],
    from: '2025-06-26',
    takenFrom: 'mainland-counter',
    id: 'mainland-transit',
    name: { en: 'Mainland passengers in transit', 'zh-Hant-HK': '內地過境旅客' },
    enrolments: ['e-travel-document'],
    share: both(assumed(0.05, noFigure)),
    eChannelUptake: both(assumed(0.6, noFigure)),
  },
  {
    ...child,
    group: 'mainland-visitor',
    controlPoints: 'all',
    from: admittedFromSeven,
    takenFrom: 'mainland-counter',
    id: 'mainland-child-7-to-10',
    name: { en: 'Mainland children of 7 to 10', 'zh-Hant-HK': '7至10歲內地訪客' },
    enrolments: ['mainland-eep'],
    share: byDay(0.05, 0.02, families),
    eChannelUptake: childrensUptake,
  },
  {
    ...child,
    group: 'other-visitor',
    controlPoints: 'all',
    from: admittedFromSeven,
    takenFrom: 'visitor-counter',
    id: 'visitor-child-7-to-10',
    name: { en: 'Other visitors of 7 to 10', 'zh-Hant-HK': '7至10歲其他訪客' },
    enrolments: ['e-travel-document'],
    share: byDay(0.04, 0.02, families),
    eChannelUptake: childrensUptake,
  },
  {
    ...adult,
    group: 'other-visitor',
    controlPoints: ['hzmb', 'macau-ferry-terminal'],
    from: undefined,
    takenFrom: 'visitor-counter',
    id: 'macao-resident',
    name: { en: 'Residents of Macao enrolled', 'zh-Hant-HK': '已登記澳門居民' },
    enrolments: ['macao-identity-card'],
    share: both(
      assumed(0.25, cite('Assumed: a quarter of other visitors on the way to and from Macao', '屬假設：往來澳門的其他訪客中約四分之一')),
    ),
    eChannelUptake: both(assumed(0.8, noFigure)),
  },
  {
    ...adult,
    group: 'other-visitor',
    controlPoints: ['airport'],
    from: undefined,
    takenFrom: 'visitor-e-travel-document',
    id: 'mutual-use',
    name: { en: 'Mutual-use nationals enrolled', 'zh-Hant-HK': '已登記互通安排國民' },
    enrolments: ['e-travel-document', 'mutual-use'],
    share: both(assumed(0.03, noFigure)),
    eChannelUptake: both(assumed(0.85, noFigure)),
  },
  {
    ...adult,
    group: 'other-visitor',
    controlPoints: ['airport'],
    from: undefined,
    takenFrom: 'visitor-counter',
    id: 'consular-corps',
    name: { en: 'Consular Corps card holders', 'zh-Hant-HK': '領事團身份證持有人' },
    enrolments: ['consular-corps'],
    share: both(assumed(0.001, noFigure)),
    eChannelUptake: both(assumed(0.9, noFigure)),
  },
];
