// Scenarios whose secondary examination contradicts something, and the problem that each has.

import { newExamination } from '../../../../shared/scenario/defaults/default-examination.ts';
import type { Examination } from '../../../../shared/scenario/schema/examination-schema.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

type Change = (scenario: Scenario) => unknown;

const examined = (change: (examination: Examination, scenario: Scenario) => unknown) => (scenario: Scenario) => {
  scenario.examination = newExamination(scenario);
  change(scenario.examination, scenario);
};

export const examinationCases: readonly [ProblemCode, Problem['severity'], Problem['path'], Change][] = [
  [
    'examinationOfTwoAuthorities',
    'error',
    ['examination'],
    examined((_, s) => s.banks.forEach((bank, index) => (bank.authority = index % 2 === 0 ? 'first' : 'second'))),
  ],
  [
    'examinersOrder',
    'error',
    ['examination', 'officers', 1, 'from'],
    examined(({ officers }) => officers.push({ from: '06:30', open: 1 })),
  ],
  ['examinersLeaveEarly', 'error', ['examination', 'officers'], examined(({ officers }) => officers.push({ from: '23:45', open: 0 }))],
  [
    'examinersTooFew',
    'warning',
    ['examination', 'officers'],
    examined(({ reasons }) => reasons[0]!.referrals.forEach((one) => (one.share = 0.1))),
  ],
  ['examinationReasonTwice', 'error', ['examination', 'reasons', 1], examined(({ reasons }) => (reasons[1]!.reason = 'questioning'))],
  [
    'examinationOfNobody',
    'warning',
    ['examination'],
    examined(({ reasons }) => reasons.forEach(({ referrals }) => referrals.forEach((one) => (one.share = 0)))),
  ],
  [
    'referralTwice',
    'error',
    ['examination', 'reasons', 0, 'referrals', 1],
    examined(({ reasons }) => (reasons[0]!.referrals[1] = { ...reasons[0]!.referrals[0]! })),
  ],
  [
    'referralUnknownCategory',
    'error',
    ['examination', 'reasons', 0, 'referrals', 0, 'category'],
    examined(({ reasons }) => (reasons[0]!.referrals[0]!.category = 'nobody')),
  ],
  [
    'referralsAboveOne',
    'error',
    ['examination', 'reasons'],
    examined(({ reasons }) => reasons.forEach(({ referrals }) => (referrals[0]!.share = 0.6))),
  ],
  [
    'minimumAboveMean',
    'error',
    ['examination', 'reasons', 0, 'time', 'minimum'],
    examined(({ reasons }) => (reasons[0]!.time = { distribution: 'lognormal', mean: 60, cv: 0.1, minimum: 90 })),
  ],
];
