// How the day spreads over its hours away from the ordinary land hall: at halls that never close, on ferries and on cruise ships. In parts of
// 100,000, from 00:00. Nobody publishes such figures: each is our assumption around what the press has said of the hours to avoid.

import type { HourlyShares } from './hourly-shares.ts';
import { assumed, cite, type Sourced } from './sourced.ts';

const huanggang = cite(
  'Assumed around the busy hours that Shenzhen names at Huanggang: 10:00 to 13:00 and 23:00 to 01:30 into Shenzhen, 22:00 to 01:00 to Hong Kong (press, 2024 and 2025)',
  '屬假設；按深圳公布皇崗口岸的繁忙時段：入境深圳10時至13時及23時至1時30分，往香港22時至1時（2024及2025年報章報道）',
);

/** Lok Ma Chau, departure: it stays open when the others have closed. */
export const lateDepartures: Sourced<HourlyShares> = assumed(
  [
    3500, 2000, 800, 500, 500, 800, 2000, 4000, 5500, 6000, 7000, 7000, 6200, 5000, 4200, 4000, 4200, 5000, 5500, 5000, 4500, 4800, 6000,
    6000,
  ],
  huanggang,
);

/** Lok Ma Chau, arrival. */
export const lateArrivals: Sourced<HourlyShares> = assumed(
  [
    6000, 3000, 1200, 600, 500, 800, 1500, 2500, 3000, 3200, 3500, 3600, 3600, 3600, 3800, 4200, 4800, 5500, 6000, 6200, 6500, 7500, 9500,
    9400,
  ],
  huanggang,
);

/** After the fireworks of New Year's Eve: visitors go home through the night. */
export const fireworksDepartures: Sourced<HourlyShares> = assumed(
  [
    12_000, 16_500, 15_000, 11_000, 6000, 2500, 1500, 1500, 2000, 2500, 3000, 3200, 3000, 2500, 2200, 2000, 2000, 2000, 2000, 1800, 1600,
    1500, 1400, 1300,
  ],
  cite(
    'Assumed: of the 27,459 Mainland visitors counted on 1 January 2024 most left in the hours after the fireworks',
    '屬假設：2024年1月1日統計的27,459名內地訪客，大部分於煙花匯演後數小時離境',
  ),
);

const zhuhai = cite(
  'Assumed around the busy hours that Zhuhai named at the Bridge for 29 and 30 September 2023: 08:00 to 12:00 and 18:00 to 22:00 (press)',
  '屬假設；按珠海公布2023年9月29及30日大橋口岸的繁忙時段：8時至12時及18時至22時（報章報道）',
);

/** Hong Kong-Zhuhai-Macao Bridge, departure. */
export const bridgeDepartures: Sourced<HourlyShares> = assumed(
  [
    765, 478, 382, 287, 382, 765, 2390, 5736, 8126, 9084, 9082, 8126, 6692, 5545, 4780, 4589, 4780, 5258, 5736, 5545, 4302, 3346, 2390,
    1434,
  ],
  zhuhai,
);

/** Hong Kong-Zhuhai-Macao Bridge, arrival. */
export const bridgeArrivals: Sourced<HourlyShares> = assumed(
  [
    1481, 790, 494, 296, 296, 494, 1185, 2468, 3455, 4146, 4738, 5133, 5133, 5133, 5429, 5923, 6910, 7897, 8688, 8687, 7897, 6417, 4442,
    2468,
  ],
  zhuhai,
);

const noFerryFigure = cite(
  'Assumed: no figure is published for ferries; out in the morning, back in the evening, few boats at night',
  '屬假設：渡輪沒有公布數字；早上出境、晚上回港，深夜班次稀少',
);

/** Ferry terminals, departure. */
export const ferryDepartures: Sourced<HourlyShares> = assumed(
  [
    1442, 481, 288, 192, 192, 481, 2404, 5769, 8173, 9137, 8654, 7692, 6250, 5769, 5769, 5769, 5769, 6250, 5769, 4327, 3365, 2404, 1923,
    1731,
  ],
  noFerryFigure,
);

/** Ferry terminals, arrival. */
export const ferryArrivals: Sourced<HourlyShares> = assumed(
  [
    2451, 1176, 490, 294, 196, 294, 784, 1961, 3431, 4412, 4902, 5392, 5392, 5392, 5882, 6373, 6863, 7843, 8335, 7843, 6863, 5882, 4412,
    3137,
  ],
  noFerryFigure,
);

const noShipFigure = cite(
  'Assumed: no hours are published for cruise ships; they berth in the morning and sail in the evening',
  '屬假設：郵輪沒有公布時間；早上靠泊、傍晚啟航',
);

/** Cruise terminal, departure: passengers board around midday. */
export const cruiseDepartures: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3000, 8000, 15_000, 20_000, 20_000, 16_000, 10_000, 5000, 2000, 1000, 0, 0, 0, 0],
  noShipFigure,
);

/** Cruise terminal, arrival: passengers go ashore in the morning. */
export const cruiseArrivals: Sourced<HourlyShares> = assumed(
  [0, 0, 0, 0, 0, 0, 0, 15_000, 25_000, 23_000, 15_000, 7000, 3000, 3000, 3000, 2000, 2000, 1000, 1000, 0, 0, 0, 0, 0],
  noShipFigure,
);

/** Launches in the harbour come and go at any hour. */
export const evenThroughTheDay: Sourced<HourlyShares> = assumed(
  Array.from({ length: 24 }, () => 4000),
  cite('Assumed: launches at any hour; no figure is published', '屬假設：接送船隻全日往來；沒有公布數字'),
);
