// What the planner does to secondary examination, as changes of the document.

import type { Draft } from 'immer';
import { newCause } from '../../../../shared/scenario/defaults/default-examination.ts';
import {
  type ExaminationCause,
  type ExaminationReason,
  examinationReasons,
  type Referral,
} from '../../../../shared/scenario/schema/examination-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** In the order of the list of reasons, which says in which part of a passenger's luck each lies. */
export function addReason(draft: Draft<Scenario>, reason: ExaminationReason): void {
  const { examination } = draft;
  if (examination === undefined) return;
  examination.reasons = [...examination.reasons, newCause(draft, reason)].toSorted(
    (a, b) => examinationReasons.indexOf(a.reason) - examinationReasons.indexOf(b.reason),
  );
}

/** A share of its own for the first kind of passengers that has none, with that of its group. */
export function newReferral({ categories }: Pick<Scenario, 'categories'>, { referrals }: ExaminationCause): Referral | undefined {
  const free = categories.find(({ id }) => !referrals.some(({ category }) => category === id));
  if (free === undefined) return undefined;
  const ofGroup = referrals.find(({ group, category }) => group === free.group && category === undefined);
  return { group: free.group, category: free.id, share: ofGroup?.share ?? 0, refused: ofGroup?.refused ?? 0 };
}
