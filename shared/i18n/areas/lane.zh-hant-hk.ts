// e-道內的步驟、核對次數及協助人員。

import type { CatalogueOf } from '../catalogue.ts';
import type { laneEn } from './lane.en.ts';

export const laneZhHantHk = {
  change: {
    stepsAdded: '{{bank}}，{{what}}：分步驟，一次通過需{{seconds}}秒，可核對{{attempts}}次，{{failing}}旅客每次均失敗',
    stepsRemoved: '{{bank}}，{{what}}：不分步驟，只設單一時間及未獲通過比例',
    entry: '{{bank}}，{{what}}：入閘{{before}} → {{after}}秒',
    read: '{{bank}}，{{what}}：讀取{{before}} → {{after}}秒',
    match: '{{bank}}，{{what}}：每次核對{{before}} → {{after}}秒',
    exit: '{{bank}}，{{what}}：出閘{{before}} → {{after}}秒',
    attempts: '{{bank}}，{{what}}：可核對次數{{before}} → {{after}}',
    failure: '{{bank}}，{{what}}：首次核對失敗{{before}} → {{after}}',
    failureAgain: '{{bank}}，{{what}}：失敗後再次失敗{{before}} → {{after}}',
    overlapAdded: '{{bank}}，{{what}}：前一位離開時，下一位可同時入閘',
    overlapRemoved: '{{bank}}，{{what}}：前一位離開後，下一位才可入閘',
    officersAdded: '{{bank}}：設e-道協助人員，最多{{most}}名；獲協助者{{cleared}}通過',
    officersRemoved: '{{bank}}：不再設e-道協助人員（原最多{{most}}名）',
    officersOnDuty: '{{bank}}，協助人員{{from}}–{{to}}：{{before}} → {{after}}',
    officerHours: '{{bank}}，協助人員時數：{{before}} → {{after}}',
    assistanceTime: '{{bank}}，人員協助時間：{{before}} → {{after}}秒',
    assistanceCleared: '{{bank}}，獲協助後通過：{{before}} → {{after}}',
  },
} as const satisfies CatalogueOf<typeof laneEn>;
