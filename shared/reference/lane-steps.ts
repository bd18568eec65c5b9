// How a lane's time divides into steps, how often its match fails, and how many officers supervise how many lanes. None of it is published:
// the steps add up to the published time of the lane, and the failures to the share it is taken to refuse.

import { laneTimes } from './process-times.ts';
import { assumed, cite, type Sourced } from './sourced.ts';
import type { Direction, EChannelService } from './vocabulary.ts';

export interface LaneStepDefaults {
  /** [s]; the match that of one attempt. */
  readonly entry: Sourced<number>;
  readonly read: Sourced<number>;
  readonly match: Sourced<number>;
  readonly exit: Sourced<number>;
  readonly attempts: Sourced<number>;
  readonly failure: Sourced<number>;
  readonly failureAgain: Sourced<number>;
}

const split = cite(
  'No split is published: 15 % entry gate, 20 % reading, 20 % exit gate and the rest the match are assumed; together they are the time of the lane for one who passes at once',
  '沒有公布各步驟時間：假設入閘佔15%、讀取證件或二維碼佔20%、出閘佔20%，其餘為核對；合計即一次通過者所需時間',
);
const walkThrough = cite(
  'No split is published, and no document is read: 15 % entry gate, 20 % exit gate and the rest the match are assumed',
  '沒有公布各步驟時間，亦無須讀取證件：假設入閘佔15%、出閘佔20%，其餘為核對',
);
const tries = assumed(3, cite('No published number of attempts', '沒有公布可嘗試的次數'));
const failing = cite(
  'No published rate: such that as many fail all three attempts as the lane is otherwise taken to refuse',
  '沒有公布比率：取值使三次核對均失敗的比例，與一般假設的未獲通過比例相同',
);

/** Services whose passengers walk through without showing anything. */
const faceAlone: readonly EChannelService[] = ['flight-token', 'face-easy', 'seamless'];

/** With the chance below, three attempts fail about a third as often as the first. */
const again = 0.58;

/** Each step assumed, to a tenth of a second; their sum is the time of laneTimes. */
export function laneSteps(service: EChannelService, direction: Direction): LaneStepDefaults {
  const { mean, refusal } = laneTimes(service, direction);
  const noDocument = faceAlone.includes(service);
  const tenths = (share: number) => Math.round(share * mean.value * 10);
  const [whole, entry, read, exit] = [Math.round(mean.value * 10), tenths(0.15), noDocument ? 0 : tenths(0.2), tenths(0.2)];
  const seconds = (value: number) => assumed(value / 10, noDocument ? walkThrough : split);
  return {
    entry: seconds(entry),
    read: seconds(read),
    match: seconds(whole - entry - read - exit),
    exit: seconds(exit),
    attempts: tries,
    failure: assumed(Math.round(refusal.value * 3000) / 1000, failing),
    failureAgain: assumed(again, failing),
  };
}

/** Multiplies the chance that an attempt fails for a child of 7 to 10. */
export const childFailureFactor = assumed(
  1.45,
  cite(
    'Assumed so that about 6 % of children fail all attempts, three times as many as others',
    '假設約6%兒童三次核對均失敗，為其他旅客的三倍',
  ),
);

/** Lanes that one officer supervises. */
export const lanesPerOfficer = assumed(
  8,
  cite('No figure is published; elsewhere two or three officers supervise ten gates', '沒有公布數字；外地十條通道由兩至三名人員看管'),
);

export const assistanceTime = {
  mean: assumed(40, cite('No published time for help at a lane', '沒有公布在e-道協助旅客所需時間')),
  family: assumed('lognormal' as const, cite('No fitted distribution is published', '沒有公布分布')),
  cv: assumed(0.6, cite('No fitted spread is published; as at manual desks', '沒有公布離散程度；取與人手櫃枱相同')),
};

export const assistanceCleared = assumed(
  0.7,
  cite('No published rate: most who are helped pass, the others go to a counter', '沒有公布比率：多數獲協助後通過，其餘轉往櫃枱'),
);
