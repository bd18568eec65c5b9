// What a default category of passengers is, and the remarks that several of them share.

import { assumed, cite, type LocalizedText, type Sourced } from '../../reference/sourced.ts';
import type { AgeBand, Enrolment, PassengerGroup } from '../../reference/vocabulary.ts';

/** Families travel on holidays: more children, and so fewer residents at e-Channels. */
export type DayKind = 'holiday' | 'ordinary';

export interface DefaultCategory {
  readonly id: string;
  readonly name: LocalizedText;
  readonly group: PassengerGroup;
  readonly age: AgeBand;
  readonly enrolments: readonly Enrolment[];
  readonly share: Readonly<Record<DayKind, Sourced<number>>>;
  readonly eChannelUptake: Readonly<Record<DayKind, Sourced<number>>>;
  readonly companions: Sourced<number>;
  readonly timeFactors: { readonly eChannel: Sourced<number>; readonly counter: Sourced<number> };
}

export const noFigure = cite('Assumed; no figure is published', '屬假設；沒有公布數字');

export const families = cite(
  'Assumed: more children travel on family holidays; the Department says their share at counters rises then (press, April 2025)',
  '屬假設：家庭假期較多兒童出行；入境事務處表示屆時兒童使用櫃枱的比例上升（報章報道，2025年4月）',
);

export const alone = assumed(
  0,
  cite('Assumed: adults who accompany children are counted with the children', '屬假設：陪同兒童的成人計入兒童同行者'),
);

/** Where a family splits: the adults who go to a counter with a child that may not use a lane. */
export const adultsWithChild = assumed(
  1,
  cite('Assumed: one adult stays with the child; no rule is published', '屬假設：由一名成人陪同兒童；沒有公布規則'),
);

const usual = assumed(1, cite('The published times are those of ordinary passengers', '公布的時間即一般旅客所需時間'));
export const atUsualPace = { eChannel: usual, counter: usual };

/** Children at an e-Channel. */
export const atChildrensPace = {
  eChannel: assumed(1.5, cite('Assumed: face only, children are slower', '屬假設：只作容貌識別，兒童較慢')),
  counter: usual,
};

/** The same on every kind of day. */
export const both = (share: Sourced<number>) => ({ holiday: share, ordinary: share });

export const byDay = (holiday: number, ordinary: number, why: LocalizedText) => ({
  holiday: assumed(holiday, why),
  ordinary: assumed(ordinary, why),
});
