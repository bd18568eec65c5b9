// Secondary examination as the program would put it in.

import { examinationDefaults, examinationRoom } from '../../reference/examination.ts';
import { assumed, cite, type Sourced } from '../../reference/sourced.ts';
import { demandedFlows } from '../demanded-flows.ts';
import { type Examination, type ExaminationCause, type ExaminationReason, examinationReasons } from '../schema/examination-schema.ts';
import type { ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** For all groups that come, on arrival where anybody arrives; two officers all day. */
export function newExamination(scenario: Scenario): Examination {
  const flows = demandedFlows(scenario);
  return {
    direction: flows.length === 0 || flows.some(({ direction }) => direction === 'arrival') ? 'arrival' : 'departure',
    officers: [{ from: scenario.openingHours.opens, open: examinationRoom.officers.value }],
    places: examinationRoom.places.value,
    whenFull: 'line',
    reasons: examinationReasons.map((reason) => newCause(scenario, reason)),
  };
}

export function newCause(scenario: Scenario, reason: ExaminationReason): ExaminationCause {
  const { mean, cv, groups } = examinationDefaults[reason];
  const coming = new Set(demandedFlows(scenario).map(({ group }) => group));
  const wanted = (['resident', 'mainland-visitor', 'other-visitor'] as const).filter((group) => coming.size === 0 || coming.has(group));
  return {
    reason,
    time: { distribution: 'lognormal', mean: mean.value, cv: cv.value },
    referrals: wanted.map((group) => ({ group, share: groups[group].share.value, refused: groups[group].refused.value })),
  };
}

/** The default of a field of `examination`. */
export function examinationAt({ examination }: Scenario, [field, index, part, ...rest]: ProblemPath): Sourced<unknown> | undefined {
  if (field === 'places') return examinationRoom.places;
  if (field === 'officers') return part === 'open' && index === 0 ? examinationRoom.officers : undefined;
  if (field === 'whenFull') {
    return assumed('line', cite('Assumed: whoever is sent waits before the room', '屬假設：旅客在房外輪候'));
  }
  const cause = field === 'reasons' ? examination?.reasons[Number(index)] : undefined;
  if (cause === undefined) return undefined;
  const standard = examinationDefaults[cause.reason];
  if (part === 'time') return rest[0] === 'mean' || rest[0] === 'cv' ? standard[rest[0]] : undefined;
  const referral = part === 'referrals' ? cause.referrals[Number(rest[0])] : undefined;
  if (referral === undefined || referral.category !== undefined) return undefined;
  return rest[1] === 'share' || rest[1] === 'refused' ? standard.groups[referral.group][rest[1]] : undefined;
}
