// Lanes and counters at each control point, as far as anybody has said; the Department publishes no table, so the rest is assumed.

import { assumed, cite, press, published, type Sourced } from './sourced.ts';
import type { ControlPointId, Direction } from './vocabulary.ts';

export interface Facility {
  readonly what: 'e-channels' | 'counters';
  readonly direction: Direction | 'both';
  /** ISO date, or year or month, for which the number holds. */
  readonly asOf: string;
  readonly number: Sourced<number>;
}

/** What is known or assumed about a control point, the latest last; a number for "both" covers both directions together. */
export function facilitiesOf(controlPoint: ControlPointId): readonly Facility[] {
  return facilities[controlPoint];
}

/** What one direction has of its own, and what both share and may turn either way. */
export interface Installed {
  readonly own: Readonly<Record<Direction, Sourced<number> | undefined>>;
  readonly shared: Sourced<number> | undefined;
}

/** The numbers of a day (ISO date), or the latest known; where the first number known is of a later day, that one. */
export function installed(controlPoint: ControlPointId, what: Facility['what'], date = 'latest'): Installed {
  const numberOf = (direction: Facility['direction']) => {
    const known = facilities[controlPoint].filter((facility) => facility.what === what && facility.direction === direction);
    return (known.findLast(({ asOf }) => asOf <= date) ?? known[0])?.number;
  };
  return { own: { departure: numberOf('departure'), arrival: numberOf('arrival') }, shared: numberOf('both') };
}

/** E-Channels of the whole system. */
export const systemEChannels: readonly { readonly asOf: string; readonly number: Sourced<number> }[] = [
  { asOf: '2004-12', number: published(3, cite('Three at Lo Wu departure (news.gov.hk)', '羅湖出境三條（香港政府新聞網）')) },
  {
    asOf: '2005-12',
    number: published(
      96,
      cite('And four for vehicles (Immigration Department briefing, 2005)', '另有四條車輛e-道（入境事務處簡報，2005年）'),
    ),
  },
  {
    asOf: '2013-12',
    number: published(
      425,
      cite(
        '102 of them multi-purpose (Immigration Department press release, 27 January 2014)',
        '其中102條為多功能e-道（入境事務處新聞稿，2014年1月27日）',
      ),
    ),
  },
  {
    asOf: '2017-12',
    number: published(595, cite('All multi-purpose (news.gov.hk, 13 February 2018)', '全部為多功能e-道（香港政府新聞網，2018年2月13日）')),
  },
  { asOf: '2023-12', number: published(756, cite('Immigration Department Annual Report 2023', '《入境事務處二零二三年年報》')) },
];

const lanes = (direction: Facility['direction'], asOf: string, number: Sourced<number>): Facility => ({
  what: 'e-channels',
  direction,
  asOf,
  number,
});
const counters = (direction: Facility['direction'], asOf: string, number: Sourced<number>): Facility => ({
  what: 'counters',
  direction,
  asOf,
  number,
});

const guess = (eChannels: number, desks: number): readonly Facility[] => [
  lanes(
    'both',
    '2025',
    assumed(
      eChannels,
      cite(
        'No figure is published; assumed so that all points together stay within the 756 published for the end of 2023',
        '沒有公布數字；假設各管制站合計不超過2023年底公布的756條',
      ),
    ),
  ),
  counters(
    'both',
    '2025',
    assumed(
      desks,
      cite(
        'No figure is published; assumed so that the counted peak days clear in bearable time',
        '沒有公布數字；假設足以在可接受的時間內處理有統計的高峰日',
      ),
    ),
  ),
];

const facilities: Readonly<Record<ControlPointId, readonly Facility[]>> = {
  airport: [
    lanes(
      'both',
      '2015',
      press(
        41,
        cite('Terminal 1: 38, Terminal 2: 3 (Ming Pao through CNS, 2015)', '一號客運大樓38條、二號客運大樓3條（中新社引述明報，2015年）'),
      ),
    ),
    lanes('departure', '2025', assumed(60, cite('No figure is published since 2015', '2015年後沒有公布數字'))),
    lanes(
      'arrival',
      '2025',
      assumed(
        60,
        cite(
          'Assumed, with the 26 of 2025 that become 52 by the end of 2027 (Yahoo, 29 September 2025)',
          '屬假設；已計及2025年的26條，2027年底前增至52條（雅虎新聞，2025年9月29日）',
        ),
      ),
    ),
    counters('departure', '2025', assumed(60, cite('No figure is published', '沒有公布數字'))),
    counters('arrival', '2025', assumed(80, cite('No figure is published', '沒有公布數字'))),
  ],
  'lo-wu': [
    counters(
      'both',
      '2000',
      published(
        116,
        cite(
          'At most 116 at departure or 104 at arrival, in flexible halls (KCRC, 28 January 2000)',
          '大堂可靈活調配，出境最多116個或入境最多104個（九廣鐵路公司，2000年1月28日）',
        ),
      ),
    ),
    counters('both', '2006', press(100, cite('Press, 2006', '報章報道，2006年'))),
    lanes('both', '2011', press(112, cite('CNS, 2011', '中新社，2011年'))),
    counters('both', '2011', press(98, cite('CNS, 2011', '中新社，2011年'))),
  ],
  'hung-hom': guess(12, 12),
  'lok-ma-chau-spur-line': guess(100, 110),
  'west-kowloon': [
    lanes('both', '2018-12', press(53, cite('SCMP and hkcna, 2018', '南華早報及香港中國通訊社，2018年'))),
    counters('departure', '2018-09', press(30, cite('About 30 in the departure hall (SCMP, 2018)', '離境大堂約30個（南華早報，2018年）'))),
    lanes(
      'departure',
      '2018-09',
      press(30, cite('About 30 in the departure hall (hkcna, 21 September 2018)', '離境大堂約30條（香港中國通訊社，2018年9月21日）')),
    ),
    lanes(
      'arrival',
      '2024-10',
      press(41, cite('From 22 to 41 by National Day 2024 (HKCD, 9 October 2024)', '2024年國慶前由22條增至41條（香港商報，2024年10月9日）')),
    ),
    counters(
      'arrival',
      '2025',
      assumed(
        45,
        cite(
          'No figure is published; assumed so that the counted peak days clear in bearable time',
          '沒有公布數字；假設足以在可接受的時間內處理有統計的高峰日',
        ),
      ),
    ),
  ],
  'lok-ma-chau': guess(25, 40),
  'man-kam-to': guess(14, 8),
  'sha-tau-kok': guess(6, 6),
  'shenzhen-bay': guess(60, 75),
  hzmb: [
    lanes('both', '2018-10', press(45, cite('At the opening (HKEJ 1971014)', '啟用時（信報，文章編號1971014）'))),
    counters('both', '2018-10', press(62, cite('In the passenger building (HKEJ 1971014)', '旅檢大樓內（信報，文章編號1971014）'))),
    lanes('both', '2018-12', press(51, cite('By 21 December 2018 (SCMP 2179546)', '截至2018年12月21日（南華早報，文章編號2179546）'))),
    lanes(
      'both',
      '2026-06',
      press(
        53,
        cite('With two seamless lanes from 25 June 2026 (TVB 1176235)', '2026年6月25日起包括兩條「無感e-道」（無綫新聞，文章編號1176235）'),
      ),
    ),
  ],
  'heung-yuen-wai': [
    lanes(
      'arrival',
      '2024-06',
      press(18, cite('From 14 to 18 in June 2024 (Ming Pao, 24 August 2025)', '2024年6月由14條增至18條（明報，2025年8月24日）')),
    ),
    counters(
      'arrival',
      '2024-12',
      press(12, cite('From 9 to 12 in December 2024 (Ming Pao, 24 August 2025)', '2024年12月由9個增至12個（明報，2025年8月24日）')),
    ),
    lanes(
      'departure',
      '2025-09',
      press(18, cite('From 14 to 18 in September 2025 (HK01 60269398)', '2025年9月由14條增至18條（香港01，文章編號60269398）')),
    ),
    counters(
      'departure',
      '2025',
      assumed(
        24,
        cite(
          'No figure is published; with the 4 temporary ones of 2025 (HK01 60269398), assumed so that the counted peak days clear in bearable time',
          '沒有公布數字；連同2025年的4個臨時櫃枱（香港01，文章編號60269398），假設足以在可接受的時間內處理有統計的高峰日',
        ),
      ),
    ),
  ],
  'macau-ferry-terminal': guess(30, 30),
  'china-ferry-terminal': guess(16, 20),
  'tuen-mun-ferry-terminal': guess(8, 8),
  'river-trade-terminal': guess(2, 4),
  'kai-tak-cruise-terminal': guess(16, 40),
  harbour: guess(4, 4),
};
