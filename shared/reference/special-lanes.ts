// Lanes built for one service, beside the multi-purpose ones: how many, where and since when.

import { assumed, cite, press, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction, EChannelService } from './vocabulary.ts';

/** The services that have lanes of their own somewhere. */
export type SpecialService = 'flight-token' | 'face-easy' | 'seamless';

export interface SpecialLanes {
  readonly service: SpecialService;
  /** Other services that the same lanes take. */
  readonly also: readonly EChannelService[];
  readonly controlPoint: ControlPointId;
  readonly direction: Direction;
  /** First day, ISO. */
  readonly from: string;
  readonly lanes: Sourced<number>;
}

const seamless = press(
  1,
  cite(
    'Two lanes at the Bridge from 25 June 2026 (TVB 1176235), taken as one each way',
    '2026年6月25日起大橋設兩條（無綫新聞，文章編號1176235），假設出入境各一條',
  ),
);

const all: readonly SpecialLanes[] = [
  { service: 'seamless', also: [], controlPoint: 'hzmb', direction: 'departure', from: '2026-06-25', lanes: seamless },
  { service: 'seamless', also: [], controlPoint: 'hzmb', direction: 'arrival', from: '2026-06-25', lanes: seamless },
  {
    service: 'flight-token',
    also: [],
    controlPoint: 'airport',
    direction: 'departure',
    from: '2022-10-01',
    lanes: assumed(8, cite('No figure is published', '沒有公布數字')),
  },
  {
    service: 'face-easy',
    also: ['contactless', 'resident'],
    controlPoint: 'airport',
    direction: 'arrival',
    from: '2025-09-30',
    lanes: press(10, cite('10 lanes from 30 September 2025 (Yahoo, 29 September 2025)', '2025年9月30日起10條（雅虎新聞，2025年9月29日）')),
  },
  {
    service: 'face-easy',
    also: ['contactless', 'resident'],
    controlPoint: 'airport',
    direction: 'arrival',
    from: '2026-03-31',
    lanes: press(
      26,
      cite(
        'The other 16 early in 2026, taken as in service by the end of March (Yahoo, 29 September 2025)',
        '其餘16條於2026年初啟用，假設3月底前（雅虎新聞，2025年9月29日）',
      ),
    ),
  },
];

/** The special lanes of a control point in one direction on a day (ISO date): of each service the latest number. */
export function specialLanes(controlPoint: ControlPointId, direction: Direction, date: string): readonly SpecialLanes[] {
  const here = all.filter((one) => one.controlPoint === controlPoint && one.direction === direction && one.from <= date);
  return here.filter((one, index) => here.findLastIndex(({ service }) => service === one.service) === index);
}
