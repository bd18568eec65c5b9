// What differs in secondary examination.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { PassengerGroup } from '../../reference/vocabulary.ts';
import type { Examination, ExaminationCause, ExaminationReason } from '../schema/examination-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { isReordered, pairsBy } from './pairs.ts';
import { sameValue } from './same-value.ts';

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

interface SentShare {
  readonly share: number;
  readonly refused: number;
}

export type ExaminationChange =
  | { readonly of: 'added' | 'removed'; readonly most: number; readonly places: number }
  | { readonly of: 'officers' | 'other' }
  | ({ readonly of: 'places' } & BeforeAfter<number>)
  | ({ readonly of: 'whenFull' } & BeforeAfter<Examination['whenFull']>)
  | ({ readonly of: 'direction' } & BeforeAfter<Examination['direction']>)
  /** Mean of an examination [s]; undefined: nobody is sent for this reason. Equal where only its spread differs. */
  | ({ readonly of: 'time'; readonly reason: ExaminationReason } & BeforeAfter<number | undefined>)
  | ({
      readonly of: 'referral';
      readonly reason: ExaminationReason;
      readonly group: PassengerGroup;
      readonly category: LocalizedText | string | undefined;
    } & BeforeAfter<SentShare | undefined>);

export function examinationChanges(before: Scenario, after: Scenario): readonly ExaminationChange[] {
  const [old, now] = [before.examination, after.examination];
  if (now === undefined) return old === undefined ? [] : [{ of: 'removed', most: most(old), places: old.places }];
  if (old === undefined) {
    return [{ of: 'added', most: most(now), places: now.places }, ...now.reasons.flatMap((cause) => causeChanges(after, undefined, cause))];
  }
  const reordered =
    isReordered(old.reasons, now.reasons, ({ reason }) => reason) ||
    pairsBy(old.reasons, now.reasons, ({ reason }) => reason).some(([was, is]) =>
      isReordered(was?.referrals ?? [], is?.referrals ?? [], ({ group, category }) => `${group} ${category ?? ''}`),
    );
  return [
    ...(old.direction === now.direction ? [] : [{ of: 'direction', before: old.direction, after: now.direction } as const]),
    ...(sameValue(old.officers, now.officers) ? [] : [{ of: 'officers' } as const]),
    ...(old.places === now.places ? [] : [{ of: 'places', before: old.places, after: now.places } as const]),
    ...(old.whenFull === now.whenFull ? [] : [{ of: 'whenFull', before: old.whenFull, after: now.whenFull } as const]),
    ...pairsBy(old.reasons, now.reasons, ({ reason }) => reason).flatMap(([was, is]) => causeChanges(after, was, is)),
    ...(reordered ? [{ of: 'other' } as const] : []),
  ];
}

function causeChanges(
  { categories }: Scenario,
  before: ExaminationCause | undefined,
  after: ExaminationCause | undefined,
): readonly ExaminationChange[] {
  const cause = after ?? before;
  if (cause === undefined) return [];
  const { reason } = cause;
  const time = sameValue(before?.time, after?.time)
    ? []
    : [{ of: 'time', reason, before: before && meanOf(before), after: after && meanOf(after) } as const];
  const key = ({ group, category }: ExaminationCause['referrals'][number]) => `${group} ${category ?? ''}`;
  const referrals = pairsBy(before?.referrals ?? [], after?.referrals ?? [], key).flatMap(([was, is]): readonly ExaminationChange[] => {
    const one = is ?? was;
    if (one === undefined || sameValue(was, is)) return [];
    const category = one.category && (categories.find(({ id }) => id === one.category)?.name ?? one.category);
    return [{ of: 'referral', reason, group: one.group, category, before: was && shareOf(was), after: is && shareOf(is) }];
  });
  return [...time, ...referrals];
}

const shareOf = ({ share, refused }: SentShare): SentShare => ({ share, refused });

const most = ({ officers }: Examination) => officers.reduce((so, { open }) => Math.max(so, open), 0);

function meanOf({ time }: ExaminationCause): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}
