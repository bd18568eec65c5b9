// Lanes get steps and officers, and lose them again: what the program proposes goes in, and all of it comes out.

import type { Draft } from 'immer';
import {
  defaultOfficers,
  defaultSteps,
  hasSteps,
  standardDirection,
  withFailureFactors,
} from '../../../../shared/scenario/defaults/default-steps.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** Puts one service of a bank into steps, or back to its single time. Without any steps at a bank there is nothing for officers to do. */
export function setSteps(draft: Draft<Scenario>, bank: number, at: number, inSteps: boolean): void {
  const edited = draft.banks[bank];
  const offered = edited?.kind === 'e-channel' ? edited.services[at] : undefined;
  if (edited?.kind !== 'e-channel' || offered === undefined) return;
  if (inSteps) offered.steps = defaultSteps(offered.service, standardDirection(edited));
  else delete offered.steps;
  if (!hasSteps({ banks: [edited] })) delete edited.officers;
  withFailureFactors(draft).categories.forEach(({ matchFailureFactor }, index) => {
    const category = draft.categories[index]!;
    if (matchFailureFactor === undefined) delete category.matchFailureFactor;
    else category.matchFailureFactor = matchFailureFactor;
  });
}

export function setOfficers(draft: Draft<Scenario>, bank: number, present: boolean): void {
  const edited = draft.banks[bank];
  if (edited?.kind !== 'e-channel') return;
  if (present) edited.officers = defaultOfficers(edited);
  else delete edited.officers;
}
