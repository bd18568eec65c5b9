// Who may use which e-Channel service, where, in which direction and since when: the Immigration Department's rules as dated data.
// Ages are the model's bands; a rule whose true bound lies inside "11-plus" (16, 17 or 18) says so in its words.
// Ways that are no e-Channel service (counters, clearance on the coach) are in other-ways.ts.

import type { EligibilityRule } from './eligibility-rule.ts';
import { mainlandEligibilityRules } from './mainland-eligibility-rules.ts';
import { residentEligibilityRules } from './resident-eligibility-rules.ts';
import { visitorEligibilityRules } from './visitor-eligibility-rules.ts';

export const eligibilityRules: readonly EligibilityRule[] = [
  ...residentEligibilityRules,
  ...mainlandEligibilityRules,
  ...visitorEligibilityRules,
];
