// The services that no rule opens here on this day, each with the rule that comes nearest: elsewhere, the other way, later, or until earlier.

import { rulesAt, type Crossing } from '../../../shared/reference/eligibility.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import { eligibilityRules } from '../../../shared/reference/eligibility-rules.ts';
import { isoDateOf, dayNumberOf } from '../../../shared/scenario/calendar-day.ts';
import { eChannelServices } from '../../../shared/reference/vocabulary.ts';

export interface ElsewhereRule {
  readonly rule: EligibilityRule;
  /** The last day on which it was in force, where that has passed. */
  readonly over: string | undefined;
}

/** One for each service missing here: of the rules in force elsewhere the first, else the next to come, else the last that ended. */
export function elsewhereRules(crossing: Crossing): readonly ElsewhereRule[] {
  const here = rulesAt(crossing);
  const { date } = crossing;
  return eChannelServices
    .filter((service) => here.every((rule) => rule.service !== service))
    .flatMap((service) => {
      const rules = eligibilityRules.filter((rule) => rule.service === service);
      const begun = ({ from }: EligibilityRule) => from === undefined || from <= date;
      const ended = ({ until }: EligibilityRule) => until !== undefined && until <= date;
      const rule =
        rules.find((one) => begun(one) && !ended(one)) ??
        rules.filter((one) => !begun(one)).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0] ??
        rules.at(-1);
      if (rule === undefined) return [];
      const over = ended(rule) && rule.until !== undefined ? isoDateOf(dayNumberOf(rule.until) - 1) : undefined;
      return [{ rule, over }];
    });
}
