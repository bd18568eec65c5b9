// Joint clearance at one boundary line ("collaborative inspection and joint clearance"): what is reported of its lanes, and what we assume.

import type { LaneTimes } from './process-times.ts';
import { assumed, cite, press, type Sourced } from './sourced.ts';

const inLane = cite(
  'Joint lanes take 20 to 30 s in all (press on the Zhuhai-Macao, Hengqin and Qingmao ports, 2018 to 2025); that three fifths are spent in the first zone, where the document is read and fingerprint and face are taken once, is assumed',
  '「一次放行」e-道全程約20至30秒（2018至2025年有關珠澳、橫琴及青茂口岸的報道）；其中五分之三用於第一區（讀取證件、一次過採集指紋及容貌）屬假設',
);
const refusedByEach = cite(
  'No published rate; 3 to 5 % of all are plausible, taken as 2 % by each authority',
  '沒有公布比率；合共3%至5%屬合理，假設每一方為2%',
);
const spread = cite('No fitted spread is published; taken as for other lanes', '沒有公布離散程度；按其他e-道假設');
const family = assumed(
  'lognormal' as const,
  cite('No fitted distribution is published; lognormal is common practice', '沒有公布分布；一般採用對數正態分布'),
);

/** In the first zone, up to the second door. */
export const firstZoneTimes: LaneTimes = {
  mean: assumed(15, inLane),
  family,
  cv: assumed(0.25, spread),
  handover: assumed(2, cite('No published figure: time for the next passenger to step up', '沒有公布數字：下一位旅客上前所需時間')),
  refusal: assumed(0.02, refusedByEach),
};

/** In the second zone, where the other authority answers. */
export const secondZoneTimes: Omit<LaneTimes, 'handover'> = {
  mean: assumed(10, inLane),
  family,
  cv: assumed(0.25, spread),
  refusal: assumed(0.02, refusedByEach),
};

/** Share of passengers who used joint lanes where they are the rule. */
export const usersAtQingmao = press(
  0.94,
  cite(
    '94 % used the joint lanes of Qingmao in its first month (press, 2021)',
    '青茂口岸開通首月94%旅客使用「一次放行」e-道（2021年報道）',
  ),
);

/** From one authority's hall to the other's [s]. */
export const walkBetweenHalls = {
  mean: assumed(240, cite('Assumed: 300 m between two halls at a walk with luggage', '屬假設：兩個大堂相距約300米，攜行李步行')),
  cv: assumed(0.3, cite('Assumed: some walk faster than others', '屬假設：各人步速不同')),
  family,
};

/** The new Huanggang port as planned. */
export const newHuanggang: Readonly<Record<'lanes' | 'counters' | 'passengers', Sourced<number>>> = {
  lanes: press(
    134,
    cite('134 joint lanes planned (press on the new Huanggang port)', '計劃設134條「一次放行」e-道（有關新皇崗口岸的報道）'),
  ),
  counters: press(68, cite('68 manual counters planned (press on the new Huanggang port)', '計劃設68個人工櫃枱（有關新皇崗口岸的報道）')),
  passengers: press(
    200_000,
    cite('Designed for 200,000 passengers a day (press on the new Huanggang port)', '設計每日處理20萬人次旅客（有關新皇崗口岸的報道）'),
  ),
};
