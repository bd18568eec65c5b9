// Asks the dated rules: what may this passenger use here today, what was in force when, what changed between two days.

import type { EligibilityRule } from './eligibility-rule.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import {
  eChannelServices,
  type AgeBand,
  type ControlPointId,
  type Direction,
  type EChannelService,
  type Enrolment,
  type PassengerGroup,
} from './vocabulary.ts';

export interface PassengerTraits {
  readonly group: PassengerGroup;
  readonly age: AgeBand;
  readonly enrolments: readonly Enrolment[];
}

export interface Crossing {
  readonly controlPoint: ControlPointId;
  readonly direction: Direction;
  /** ISO date. */
  readonly date: string;
}

export interface RuleChange {
  /** The day on which it takes effect, ISO. */
  readonly date: string;
  readonly change: 'begins' | 'ends';
  readonly rule: EligibilityRule;
}

/** The e-Channel services a passenger may use, in the order of the vocabulary; a traditional counter serves everybody. */
export function eligibleServices(passenger: PassengerTraits, crossing: Crossing): readonly EChannelService[] {
  const admitting = admittingRules(passenger, crossing);
  return eChannelServices.filter((service) => admitting.some((rule) => rule.service === service));
}

/** The rules that open services to a passenger, in the order of the table. */
export function admittingRules(passenger: PassengerTraits, crossing: Crossing): readonly EligibilityRule[] {
  return rulesInForce(crossing.date).filter((rule) => admits(rule, passenger, crossing));
}

/** The rules in force at a control point in a direction on a day, whomever they admit; in the order of the table. */
export function rulesAt(crossing: Crossing): readonly EligibilityRule[] {
  return rulesInForce(crossing.date).filter((rule) => holdsAt(rule, crossing));
}

/** The rules in force on a day (ISO date), in the order of the table. */
export function rulesInForce(date: string): readonly EligibilityRule[] {
  return eligibilityRules.filter(({ from, until }) => (from === undefined || from <= date) && (until === undefined || date < until));
}

/** What takes effect after the day `after` and no later than the day `upTo` (ISO dates), by date. */
export function ruleChanges(after: string, upTo: string): readonly RuleChange[] {
  const within = (date: string | undefined): date is string => date !== undefined && date > after && date <= upTo;
  return eligibilityRules
    .flatMap((rule): RuleChange[] => [
      ...(within(rule.from) ? [{ date: rule.from, change: 'begins' as const, rule }] : []),
      ...(within(rule.until) ? [{ date: rule.until, change: 'ends' as const, rule }] : []),
    ])
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function admits(rule: EligibilityRule, passenger: PassengerTraits, crossing: Crossing): boolean {
  return (
    rule.groups.includes(passenger.group) &&
    rule.ages.includes(passenger.age) &&
    rule.holds.every((held) => passenger.enrolments.includes(held)) &&
    !rule.lacks.some((held) => passenger.enrolments.includes(held)) &&
    holdsAt(rule, crossing)
  );
}

function holdsAt({ directions, controlPoints }: EligibilityRule, { direction, controlPoint }: Crossing): boolean {
  return directions.includes(direction) && (controlPoints === 'all' || controlPoints.includes(controlPoint));
}
