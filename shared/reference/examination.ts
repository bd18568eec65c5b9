// Secondary examination: how many are sent there, how long it takes and how it ends. Only the refusals of landing are published; how many are examined
// for each, and how long, is not.

import { assumed, cite, derived, type Sourced } from './sourced.ts';
import type { PassengerGroup } from './vocabulary.ts';

const notPublished = cite(
  'Assumed: how many are sent to secondary examination is not published',
  '屬假設：入境處沒有公布接受進一步查問的人數',
);

/** Residents may land whatever the examination shows. */
const mayLand = cite('Residents with the right to land are not refused landing', '有權入境的居民不會被拒絕入境');

/**
 * About 32,000 refused landing among 49.9 million visitors in 2025 (Radio Television Hong Kong; monthly counts of the Department), 0.064 %; of 1 in 1000
 * Mainland and 3 in 1000 other visitors, who are sent, that is a little under half.
 */
const refusedOfSent = derived(
  0.45,
  cite(
    'Derived: about 32,000 refused landing of 49.9 million visitor arrivals in 2025, over the share assumed to be questioned',
    '推算：2025年4,990萬訪港旅客中約32,000人被拒絕入境，除以假設的查問比例',
  ),
  'B',
);

export interface ExaminationDefaults {
  readonly mean: Sourced<number>;
  readonly cv: Sourced<number>;
  readonly groups: Readonly<Record<PassengerGroup, { readonly share: Sourced<number>; readonly refused: Sourced<number> }>>;
}

const length = cite(
  'Assumed: a quarter of an hour on average, some much longer; not measured',
  '屬假設：平均一刻鐘，個別遠較此長；未有量度數字',
);
const forgeryLength = cite(
  'Assumed: a document is looked at for half an hour on average; not measured',
  '屬假設：查驗證件平均需時半小時；未有量度數字',
);
const forgeryShare = cite('Assumed: one document in 50,000 is suspected; not published', '屬假設：每五萬份證件有一份受懷疑；未有公布');
const forgeryRefused = cite('Assumed: half of the suspicions hold; not published', '屬假設：半數懷疑成立；未有公布');

/** Why passengers are sent. */
export const examinationDefaults: Readonly<Record<'questioning' | 'forgery', ExaminationDefaults>> = {
  questioning: {
    mean: assumed(900, length),
    cv: assumed(1, length),
    groups: {
      resident: { share: assumed(0.0005, notPublished), refused: assumed(0, mayLand) },
      'mainland-visitor': { share: assumed(0.001, notPublished), refused: refusedOfSent },
      'other-visitor': { share: assumed(0.003, notPublished), refused: refusedOfSent },
    },
  },
  forgery: {
    mean: assumed(1800, forgeryLength),
    cv: assumed(0.5, forgeryLength),
    groups: {
      resident: { share: assumed(0.00002, forgeryShare), refused: assumed(0, mayLand) },
      'mainland-visitor': { share: assumed(0.00002, forgeryShare), refused: assumed(0.5, forgeryRefused) },
      'other-visitor': { share: assumed(0.00002, forgeryShare), refused: assumed(0.5, forgeryRefused) },
    },
  },
};

export const examinationRoom = {
  officers: assumed(2, cite('Assumed: two officers at a time; not published', '屬假設：每次兩名人員；未有公布')),
  places: assumed(12, cite('Assumed: a room for a dozen; not published', '屬假設：可容十二宗個案；未有公布')),
} as const;
