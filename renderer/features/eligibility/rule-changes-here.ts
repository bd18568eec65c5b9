// What changes at a control point between two days: rules that begin, end or take another's place, and what that means for each category.

import { eligibleServices, ruleChanges } from '../../../shared/reference/eligibility.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import { directions, type ControlPointId, type Direction, type EChannelService } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';

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
  /** In which it holds, in the order of the vocabulary. */
  readonly directions: readonly Direction[];
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
    (['gains', 'loses'] as const).flatMap((change) => {
      const each = directions.map((direction) => {
        const on = (date: string) => eligibleServices(category, { controlPoint, direction, date });
        const [without, having] = change === 'gains' ? [on(after), on(upTo)] : [on(upTo), on(after)];
        return { direction, services: having.filter((service) => !without.includes(service)) };
      });
      return inOneSentence(each).map((told) => ({ category, change, ...told }));
    }),
  );
}

/** The same in both directions is said once; nothing is not said. */
function inOneSentence(each: readonly { readonly direction: Direction; readonly services: readonly EChannelService[] }[]) {
  const said = each.filter(({ services }) => services.length > 0);
  const [one, other] = said;
  const alike = one !== undefined && other !== undefined && one.services.join() === other.services.join();
  return alike
    ? [{ directions: said.map(({ direction }) => direction), services: one.services }]
    : said.map(({ direction, services }) => ({ directions: [direction], services }));
}
