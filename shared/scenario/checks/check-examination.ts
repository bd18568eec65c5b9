// Secondary examination: somebody is on duty to the end, so that nobody is left in the room; whom it concerns exists; and the work fits the officers.

import { quarterHour, quarterOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import type { Examination, ExaminationCause } from '../schema/examination-schema.ts';
import { errorAt, type Problem, type ProblemPath, warningAt } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { openAt } from '../vehicle-kiosks.ts';
import { checkServiceTime } from './check-service-time.ts';
import { repeated } from './repeated.ts';

export function checkExamination(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  const { examination, banks } = scenario;
  if (examination === undefined) return [];
  const two = banks.some((bank) => bank.authority !== undefined || (bank.kind === 'e-channel' && bank.secondZone !== undefined));
  if (two) return [errorAt(['examination'], 'examinationOfTwoAuthorities')];
  const problems = [
    ...checkOfficers(scenario, examination),
    ...repeated(examination.reasons.map(({ reason }) => reason)).map(({ value, index }) =>
      errorAt(['examination', 'reasons', index], 'examinationReasonTwice', { reason: value }),
    ),
    ...examination.reasons.flatMap((cause, index) => checkCause(scenario, cause, ['examination', 'reasons', index])),
  ];
  if (problems.length > 0) return problems;
  const work = workOf(examination, flows);
  return [
    ...work.above,
    ...(work.passengers === 0 ? [warningAt(['examination'], 'examinationOfNobody')] : checkLoad(scenario, examination, work)),
  ];
}

function checkOfficers({ openingHours: { closes } }: Scenario, { officers }: Examination): Problem[] {
  const path = ['examination', 'officers'];
  const disorder = officers.findIndex((step, at) => at > 0 && quarterOf(step.from) <= quarterOf(officers[at - 1]!.from));
  if (disorder > 0) {
    const [from, previous] = [officers[disorder]!.from, officers[disorder - 1]!.from];
    return [errorAt([...path, disorder, 'from'], 'examinersOrder', { from, previous })];
  }
  // Whoever is in the room at closing is examined by the officers then on duty.
  return openAt(officers, quarterOf(closes) - 1) > 0 ? [] : [errorAt(path, 'examinersLeaveEarly', { closes })];
}

function checkCause({ categories }: Scenario, { reason, time, referrals }: ExaminationCause, path: ProblemPath): Problem[] {
  return [
    ...checkServiceTime(time, [...path, 'time']),
    ...repeated(referrals.map(({ group, category }) => `${group} ${category ?? ''}`)).map(({ index }) =>
      errorAt([...path, 'referrals', index], 'referralTwice', { reason, group: referrals[index]!.group }),
    ),
    ...referrals.flatMap(({ group, category }, index) =>
      category === undefined || categories.some((one) => one.id === category && one.group === group)
        ? []
        : [errorAt([...path, 'referrals', index, 'category'], 'referralUnknownCategory', { reason, category, group })],
    ),
  ];
}

interface Work {
  /** Expected in the day: passengers who are sent, and the time that examining them takes [s]. */
  readonly passengers: number;
  readonly seconds: number;
  /** Where the shares of all reasons together are more than everybody. */
  readonly above: readonly Problem[];
}

function workOf({ direction, reasons }: Examination, flows: readonly DemandedFlow[]): Work {
  const kinds = flows
    .filter((flow) => direction === 'both' || flow.direction === direction)
    .flatMap(({ group, passengers, categories }) =>
      categories.map(({ category, share }) => ({
        name: category.name,
        passengers: passengers * share,
        shares: reasons.map((cause) => shareFor(cause, group, category.id)),
      })),
    );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const beyond = kinds.find(({ shares }) => sum(shares) > 1 + 1e-9);
  return {
    passengers: sum(kinds.map(({ passengers, shares }) => passengers * sum(shares))),
    seconds: sum(
      kinds.flatMap(({ passengers, shares }) => shares.map((share, index) => passengers * share * meanOf(reasons[index]!.time))),
    ),
    above:
      beyond === undefined
        ? []
        : [errorAt(['examination', 'reasons'], 'referralsAboveOne', { name: beyond.name.en, nameZh: beyond.name['zh-Hant-HK'] })],
  };
}

function shareFor({ referrals }: ExaminationCause, group: string, category: string): number {
  const ofGroup = referrals.filter((one) => one.group === group);
  return (ofGroup.find((one) => one.category === category) ?? ofGroup.find((one) => one.category === undefined))?.share ?? 0;
}

/** A queue that only grows: more examinations than the officers of a whole day can do. Families are fewer examinations. */
function checkLoad({ openingHours: { opens, closes } }: Scenario, { officers }: Examination, { seconds, passengers }: Work): Problem[] {
  const [first, last] = [quarterOf(opens), quarterOf(closes)];
  let available = 0;
  for (let quarter = first; quarter < last; quarter += 1) available += openAt(officers, quarter) * quarterHour;
  if (seconds <= available) return [];
  const hours = { needed: Math.ceil(seconds / 3600), available: Math.round(available / 3600) };
  return [warningAt(['examination', 'officers'], 'examinersTooFew', { passengers: Math.round(passengers), ...hours })];
}

function meanOf(time: ExaminationCause['time']): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}
