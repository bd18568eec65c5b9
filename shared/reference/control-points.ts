// The control points of Hong Kong: names, kind of transport, usual hours for passengers, and what the Department's file calls them.

import { assumed, cite, press, published, type LocalizedText, type Sourced } from './sourced.ts';
import type { ControlPointId } from './vocabulary.ts';

export type TransportMode = 'air' | 'rail' | 'road' | 'sea';

/** Clock times; "00:00" to "24:00" is the whole day. */
export interface OpeningHours {
  readonly opens: string;
  readonly closes: string;
}

export interface ControlPoint {
  readonly id: ControlPointId;
  readonly name: LocalizedText;
  readonly mode: TransportMode;
  /** Usual hours for passengers; `specialHours` says when they are longer. */
  readonly openingHours: Sourced<OpeningHours>;
  readonly specialHours?: LocalizedText;
  /** Whether passengers are cleared there today. */
  readonly status: 'open' | 'suspended' | 'closed';
  readonly note?: LocalizedText;
  /** Names in the Department's daily traffic file, past and present; empty where the file does not count it. */
  readonly fileNames: readonly string[];
}

const wholeDay: OpeningHours = { opens: '00:00', closes: '24:00' };
const newspapers = cite(
  'Opening hours as reported by CNS and HK01 (January 2024), on.cc (13 September 2024) and am730 (22 October 2025)',
  '開放時間據中新社及香港01（2024年1月）、東網（2024年9月13日）及am730（2025年10月22日）報道',
);
const notStated = cite('No hours found; assumed', '未找到開放時間資料，屬假設');

export const controlPoints: readonly ControlPoint[] = [
  {
    id: 'airport',
    name: { en: 'Airport', 'zh-Hant-HK': '機場' },
    mode: 'air',
    openingHours: published(
      wholeDay,
      cite(
        'Open 24 hours (Immigration Department); single halls of the Airport keep their own hours',
        '24小時開放（入境事務處）；機場個別大堂另有開放時間',
      ),
    ),
    status: 'open',
    fileNames: ['Airport'],
  },
  {
    id: 'lo-wu',
    name: { en: 'Lo Wu', 'zh-Hant-HK': '羅湖' },
    mode: 'rail',
    openingHours: press({ opens: '06:30', closes: '24:00' }, newspapers),
    specialHours: {
      en: "Until 02:00 on special nights, such as Lunar New Year and New Year's Eve",
      'zh-Hant-HK': '農曆新年、除夕等特別日子延長至凌晨2時',
    },
    status: 'open',
    fileNames: ['Lo Wu'],
  },
  {
    id: 'hung-hom',
    name: { en: 'Hung Hom', 'zh-Hant-HK': '紅磡' },
    mode: 'rail',
    openingHours: assumed(wholeDay, notStated),
    status: 'closed',
    note: {
      en: 'No passengers since 2021; not in the daily file since 31 July 2024',
      'zh-Hant-HK': '2021年起沒有旅客；2024年7月31日起不再列入每日統計',
    },
    fileNames: ['Hung Hom'],
  },
  {
    id: 'lok-ma-chau-spur-line',
    name: { en: 'Lok Ma Chau Spur Line', 'zh-Hant-HK': '落馬洲支線' },
    mode: 'rail',
    openingHours: press({ opens: '06:30', closes: '22:30' }, newspapers),
    status: 'open',
    fileNames: ['Lok Ma Chau Spur Line'],
  },
  {
    id: 'west-kowloon',
    name: { en: 'Express Rail Link West Kowloon', 'zh-Hant-HK': '高鐵西九龍' },
    mode: 'rail',
    openingHours: press({ opens: '06:30', closes: '23:30' }, newspapers),
    status: 'open',
    fileNames: ['Express Rail Link West Kowloon'],
  },
  {
    id: 'lok-ma-chau',
    name: { en: 'Lok Ma Chau', 'zh-Hant-HK': '落馬洲' },
    mode: 'road',
    openingHours: published(
      wholeDay,
      cite('Open 24 hours, with Huanggang (Immigration Department)', '與皇崗口岸同為24小時通關（入境事務處）'),
    ),
    status: 'open',
    fileNames: ['Lok Ma Chau'],
  },
  {
    id: 'man-kam-to',
    name: { en: 'Man Kam To', 'zh-Hant-HK': '文錦渡' },
    mode: 'road',
    openingHours: press({ opens: '07:00', closes: '22:00' }, newspapers),
    status: 'open',
    fileNames: ['Man Kam To'],
  },
  {
    id: 'sha-tau-kok',
    name: { en: 'Sha Tau Kok', 'zh-Hant-HK': '沙頭角' },
    mode: 'road',
    openingHours: assumed({ opens: '07:00', closes: '22:00' }, notStated),
    status: 'suspended',
    note: {
      en: 'Passenger service suspended: the daily file counts none since 2021',
      'zh-Hant-HK': '旅客服務暫停：每日統計自2021年起均為零',
    },
    fileNames: ['Sha Tau Kok'],
  },
  {
    id: 'shenzhen-bay',
    name: { en: 'Shenzhen Bay', 'zh-Hant-HK': '深圳灣' },
    mode: 'road',
    openingHours: press({ opens: '06:30', closes: '24:00' }, newspapers),
    specialHours: { en: 'Open 24 hours on special days', 'zh-Hant-HK': '特別日子24小時通關' },
    status: 'open',
    fileNames: ['Shenzhen Bay'],
  },
  {
    id: 'hzmb',
    name: { en: 'Hong Kong-Zhuhai-Macao Bridge', 'zh-Hant-HK': '港珠澳大橋' },
    mode: 'road',
    openingHours: published(wholeDay, cite('Open 24 hours (Immigration Department)', '24小時開放（入境事務處）')),
    status: 'open',
    fileNames: ['Hong Kong-Zhuhai-Macao Bridge'],
  },
  {
    id: 'heung-yuen-wai',
    name: { en: 'Heung Yuen Wai', 'zh-Hant-HK': '香園圍' },
    mode: 'road',
    openingHours: press({ opens: '07:00', closes: '22:00' }, newspapers),
    status: 'open',
    fileNames: ['Heung Yuen Wai'],
  },
  {
    id: 'macau-ferry-terminal',
    name: { en: 'Macao Ferry Terminal', 'zh-Hant-HK': '港澳客輪碼頭' },
    mode: 'sea',
    openingHours: assumed(wholeDay, cite('An older list says 24 hours', '較早期的列表載為24小時開放'), 'C'),
    status: 'open',
    note: {
      en: 'Called Macau Ferry Terminal in the daily file until the end of 2025',
      'zh-Hant-HK': '2025年底前每日統計英文名稱作「Macau Ferry Terminal」',
    },
    fileNames: ['Macau Ferry Terminal', 'Macao Ferry Terminal'],
  },
  {
    id: 'china-ferry-terminal',
    name: { en: 'China Ferry Terminal', 'zh-Hant-HK': '中國客運碼頭' },
    mode: 'sea',
    openingHours: assumed({ opens: '06:00', closes: '24:00' }, cite('An older list', '較早期的列表'), 'C'),
    status: 'open',
    fileNames: ['China Ferry Terminal'],
  },
  {
    id: 'tuen-mun-ferry-terminal',
    name: { en: 'Tuen Mun Ferry Terminal', 'zh-Hant-HK': '屯門客運碼頭' },
    mode: 'sea',
    openingHours: assumed(wholeDay, notStated),
    status: 'closed',
    note: { en: 'Not in the daily file since 8 February 2022', 'zh-Hant-HK': '2022年2月8日起不再列入每日統計' },
    fileNames: ['Tuen Mun Ferry Terminal'],
  },
  {
    id: 'river-trade-terminal',
    name: { en: 'River Trade Terminal', 'zh-Hant-HK': '內河碼頭' },
    mode: 'sea',
    openingHours: assumed(wholeDay, notStated),
    status: 'open',
    note: { en: 'Crews of river vessels; no passenger counts are published', 'zh-Hant-HK': '處理內河船船員；沒有公布旅客統計' },
    fileNames: [],
  },
  {
    id: 'kai-tak-cruise-terminal',
    name: { en: 'Kai Tak Cruise Terminal', 'zh-Hant-HK': '啟德郵輪碼頭' },
    mode: 'sea',
    openingHours: assumed(wholeDay, cite('Open when ships call; no hours found', '郵輪停泊時開放；未找到開放時間資料')),
    status: 'open',
    note: {
      en: 'On more than half of all days nobody passes; a large ship brings about 3,000',
      'zh-Hant-HK': '過半日子沒有旅客；大型郵輪每艘約3,000人',
    },
    fileNames: ['Kai Tak Cruise Terminal'],
  },
  {
    id: 'harbour',
    name: { en: 'Harbour Control', 'zh-Hant-HK': '港口管制' },
    mode: 'sea',
    openingHours: assumed(wholeDay, notStated),
    status: 'open',
    fileNames: ['Harbour Control'],
  },
];

export function controlPoint(id: ControlPointId): ControlPoint {
  const found = controlPoints.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No control point "${id}"`);
  return found;
}
