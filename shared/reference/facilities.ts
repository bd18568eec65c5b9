// Lanes and counters at each control point, as far as anybody has said; the Department publishes no table, so the rest is assumed.

import { assumed, press, published, type Sourced } from './sourced.ts';
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

/** What one direction has of its own, and what both share and may turn either way; each the latest number known. */
export interface Installed {
  readonly own: Readonly<Record<Direction, Sourced<number> | undefined>>;
  readonly shared: Sourced<number> | undefined;
}

export function installed(controlPoint: ControlPointId, what: Facility['what']): Installed {
  const latest = (direction: Facility['direction']) =>
    facilities[controlPoint].filter((facility) => facility.what === what && facility.direction === direction).at(-1)?.number;
  return { own: { departure: latest('departure'), arrival: latest('arrival') }, shared: latest('both') };
}

/** E-Channels of the whole system. */
export const systemEChannels: readonly { readonly asOf: string; readonly number: Sourced<number> }[] = [
  { asOf: '2004-12', number: published(3, 'Three at Lo Wu departure (news.gov.hk)') },
  { asOf: '2005-12', number: published(96, 'And four for vehicles (Immigration Department briefing, 2005)') },
  { asOf: '2013-12', number: published(425, '102 of them multi-purpose (Immigration Department press release, 27 January 2014)') },
  { asOf: '2017-12', number: published(595, 'All multi-purpose (news.gov.hk, 13 February 2018)') },
  { asOf: '2023-12', number: published(756, 'Immigration Department Annual Report 2023') },
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
    assumed(eChannels, 'No figure is published; assumed so that all points together stay within the 756 published for the end of 2023'),
  ),
  counters('both', '2025', assumed(desks, 'No figure is published; assumed so that the counted peak days clear in bearable time')),
];

const facilities: Readonly<Record<ControlPointId, readonly Facility[]>> = {
  airport: [
    lanes('both', '2015', press(41, 'Terminal 1: 38, Terminal 2: 3 (Ming Pao through CNS, 2015)')),
    lanes('departure', '2025', assumed(60, 'No figure is published since 2015')),
    lanes('arrival', '2025', assumed(60, 'Assumed, with the 26 of 2025 that become 52 by the end of 2027 (Yahoo, 29 September 2025)')),
    counters('departure', '2025', assumed(60, 'No figure is published')),
    counters('arrival', '2025', assumed(80, 'No figure is published')),
  ],
  'lo-wu': [
    counters('both', '2000', published(116, 'At most 116 at departure or 104 at arrival, in flexible halls (KCRC, 28 January 2000)')),
    counters('both', '2006', press(100, 'Press, 2006')),
    lanes('both', '2011', press(112, 'CNS, 2011')),
    counters('both', '2011', press(98, 'CNS, 2011')),
  ],
  'hung-hom': guess(12, 12),
  'lok-ma-chau-spur-line': guess(70, 80),
  'west-kowloon': [
    lanes('both', '2018-12', press(53, 'SCMP and hkcna, 2018')),
    counters('departure', '2018-09', press(30, 'About 30 in the departure hall (SCMP, 2018)')),
    lanes('departure', '2018-09', press(30, 'About 30 in the departure hall (hkcna, 21 September 2018)')),
    lanes('arrival', '2024-10', press(41, 'From 22 to 41 by National Day 2024 (HKCD, 9 October 2024)')),
    counters('arrival', '2025', assumed(45, 'No figure is published; assumed so that the counted peak days clear in bearable time')),
  ],
  'lok-ma-chau': guess(25, 40),
  'man-kam-to': guess(14, 8),
  'sha-tau-kok': guess(6, 6),
  'shenzhen-bay': guess(60, 75),
  hzmb: [
    lanes('both', '2018-10', press(45, 'At the opening (HKEJ 1971014)')),
    counters('both', '2018-10', press(62, 'In the passenger building (HKEJ 1971014)')),
    lanes('both', '2018-12', press(51, 'By 21 December 2018 (SCMP 2179546)')),
    lanes('both', '2026-06', press(53, 'With two seamless lanes from 25 June 2026 (TVB 1176235)')),
  ],
  'heung-yuen-wai': [
    lanes('arrival', '2024-06', press(18, 'From 14 to 18 in June 2024 (Ming Pao, 24 August 2025)')),
    counters('arrival', '2024-12', press(12, 'From 9 to 12 in December 2024 (Ming Pao, 24 August 2025)')),
    lanes('departure', '2025-09', press(18, 'From 14 to 18 in September 2025 (HK01 60269398)')),
    counters(
      'departure',
      '2025',
      assumed(
        24,
        'No figure is published; with the 4 temporary ones of 2025 (HK01 60269398), assumed so that the counted peak days clear in bearable time',
      ),
    ),
  ],
  'macau-ferry-terminal': guess(30, 30),
  'china-ferry-terminal': guess(16, 20),
  'tuen-mun-ferry-terminal': guess(8, 8),
  'river-trade-terminal': guess(2, 4),
  'kai-tak-cruise-terminal': guess(16, 40),
  harbour: guess(2, 4),
};
