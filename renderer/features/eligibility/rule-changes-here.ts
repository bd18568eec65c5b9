// What changes at a control point between two days: rules that begin, end or take another's place, and what that means for each category.

import { eligibleServices, ruleChanges } from '../../../shared/reference/eligibility.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import { directions, type ControlPointId, type Direction, type EChannelService } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/demand-schema.ts';

export type RuleChangeHere = { readonly date: string; readonly rule: EligibilityRule } & (
  | { readonly change: 'begins' | 'ends' }
  /** On the same day a rule of the same service for the same passengers ends and this one begins. */
  | { readonly change: 'replaced'; readonly before: EligibilityRule }
);

/** By date; `after` and `upTo` are ISO dates, the first day not included. */
export function ruleChangesHere(controlPoint: ControlPointId, after: string, upTo: string): readonly RuleChangeHere[] {
  const here = ruleChanges(after, upTo).filter(({ rule }) => rule.controlPoints === 'all' || rule.controlPoints.includes(controlPoint));
  const successorOf = ({ date, rule }: { date: string; rule: EligibilityRule }) =>
    here.find((next) => next.change === 'begins' && next.date === date && samePassengers(next.rule, rule));
  const succeeding = new Map(
    here
      .filter(({ change }) => change === 'ends')
      .flatMap((end) => {
        const next = successorOf(end);
        return next === undefined ? [] : [[next.rule, end.rule] as const];
      }),
  );
  const replaced = new Set(succeeding.values());
  return here.flatMap(({ date, change, rule }): RuleChangeHere[] => {
    const before = succeeding.get(rule);
    if (change === 'begins' && before !== undefined) return [{ date, change: 'replaced', rule, before }];
    return change === 'ends' && replaced.has(rule) ? [] : [{ date, change, rule }];
  });
}

function samePassengers(a: EligibilityRule, b: EligibilityRule): boolean {
  return a.service === b.service && a.ages.join() === b.ages.join() && a.holds.join() === b.holds.join();
}

export interface CategoryChange {
  readonly category: PassengerCategory;
  readonly direction: Direction;
  readonly change: 'gains' | 'loses';
  readonly services: readonly EChannelService[];
}

/** What each category may use on the second day and not on the first, and the other way round. */
export function categoryChanges(
  categories: readonly PassengerCategory[],
  controlPoint: ControlPointId,
  after: string,
  upTo: string,
): readonly CategoryChange[] {
  return categories.flatMap((category) =>
    directions.flatMap((direction) => {
      const on = (date: string) => eligibleServices(category, { controlPoint, direction, date });
      const [before, then] = [on(after), on(upTo)];
      return [
        { category, direction, change: 'gains' as const, services: then.filter((service) => !before.includes(service)) },
        { category, direction, change: 'loses' as const, services: before.filter((service) => !then.includes(service)) },
      ].filter(({ services }) => services.length > 0);
    }),
  );
}
