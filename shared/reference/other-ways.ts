// The ways through a control point that are no e-Channel service: counters, the courtesy lane, simplified clearance of cross-boundary students.

import { official } from './eligibility-rule.ts';
import { cite, type LocalizedText, type Source } from './sourced.ts';
import type { ControlPointId } from './vocabulary.ts';

export interface OtherWay {
  readonly id: 'counter' | 'courtesy' | 'cross-boundary-students';
  readonly who: LocalizedText;
  readonly controlPoints: readonly ControlPointId[] | 'all';
  /** First day in force, ISO; undefined where the beginning is not known and lies before any day simulated. */
  readonly from: string | undefined;
  readonly source: Source;
}

const secondHand = (en: string, zhHantHK: string): Source => ({ kind: 'assumed', confidence: 'C', citation: cite(en, zhHantHK) });

export const otherWays: readonly OtherWay[] = [
  {
    id: 'counter',
    who: cite(
      'Everybody; residents and visitors have counters of their own, and holders of a Travel Pass may use those of residents',
      '所有旅客；居民與訪客櫃枱分開，旅遊通行證持有人可使用居民櫃枱',
    ),
    controlPoints: 'all',
    from: undefined,
    source: secondHand(
      'Counters as passengers describe them; the Department names both kinds',
      '旅客描述的櫃枱安排；入境事務處亦提及兩類櫃枱',
    ),
  },
  {
    id: 'courtesy',
    who: cite(
      'Passengers with reduced mobility, pregnant, with infants, aged 65 or above, and diplomats, each with one companion',
      '行動不便人士、孕婦、攜同嬰兒者、65歲或以上長者及外交人員，各可與一名同行者使用',
    ),
    controlPoints: ['airport'],
    from: undefined,
    source: secondHand('Courtesy channels as described by travel guides', '旅遊指南描述的禮遇通道'),
  },
  {
    id: 'cross-boundary-students',
    who: cite(
      'Cross-boundary students under 11 with an enrolled document: simplified clearance, or on board of their coach',
      '持已登記證件的11歲以下跨境學童：簡化通關或在校巴上辦理',
    ),
    controlPoints: ['lo-wu', 'lok-ma-chau-spur-line', 'shenzhen-bay'],
    from: '2007-12-31',
    source: official(
      cite(
        'Since 2007, the day taken as its last; named among others are these points (Immigration Department Annual Report 2023)',
        '2007年起，日期取該年最後一日；文中列舉的管制站（《入境事務處二零二三年年報》）',
      ),
    ),
  },
];

/** The ways open at a control point on a day (ISO date), besides e-Channels. */
export function otherWaysAt(controlPoint: ControlPointId, date: string): readonly OtherWay[] {
  return otherWays.filter(
    (way) => (way.controlPoints === 'all' || way.controlPoints.includes(controlPoint)) && (way.from === undefined || way.from <= date),
  );
}
