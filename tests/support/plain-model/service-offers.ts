// Who may use what, and how long it takes: what a bank offers to a category of passengers in a direction.

import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import { eligibilityRules } from '../../../shared/reference/eligibility-rules.ts';
import type { Direction, EChannelService } from '../../../shared/reference/vocabulary.ts';
import type { Bank, EChannelBank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Steps } from '../../../shared/scenario/schema/lane-schema.ts';
import type { ServiceTime } from '../../../shared/scenario/schema/primitives-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export interface ServiceOffer {
  /** Share of passengers whom the lane refuses; 0 at counters. */
  readonly refusal: number;
  /** The other authority's check in the second zone of a lane. */
  readonly second: ServiceOffer | undefined;
  /** Mean time for which one passenger takes the server, handover included [ms, whole]. */
  readonly work: number;
  /** The time [s] of one with this standard normal luck. */
  readonly duration: (luck: number) => number;
  /** Of a lane whose service is made of steps: they replace refusal and duration. */
  readonly steps: StepOffer | undefined;
}

export interface StepOffer {
  /** Seconds of each step, for one with this standard normal luck. */
  readonly seconds: (step: 'entry' | 'read' | 'match' | 'exit', luck: number) => number;
  /** Chance that each attempt fails; as many as there are. */
  readonly failures: readonly number[];
  readonly overlaps: boolean;
}

export type Offers = (bank: Bank, category: PassengerCategory, direction: Direction) => ServiceOffer | undefined;

/** What every bank offers to whom; undefined where it does not serve them. */
export function offersOf(scenario: Scenario): Offers {
  const known = new Map<string, ServiceOffer | undefined>();
  return (bank, category, direction) => {
    const name = `${bank.id} ${category.id} ${direction}`;
    if (!known.has(name)) known.set(name, offerOf(scenario, bank, category, direction));
    return known.get(name);
  };
}

/** Of several services of a lane the passenger uses the quickest. */
function offerOf(scenario: Scenario, bank: Bank, category: PassengerCategory, direction: Direction): ServiceOffer | undefined {
  if (bank.direction !== 'both' && bank.direction !== direction) return undefined;
  if (bank.kind === 'counter') {
    const served = bank.serves.find(({ group }) => group === category.group);
    return served && offer(served.time, category.timeFactors.counter, bank.handover, 0);
  }
  return bank.services
    .filter(({ service }) => mayUse(scenario, category, direction, service))
    .map(({ time, refusal, steps }) => {
      if (steps !== undefined) return offerInSteps(bank, category, time, steps);
      const zone = bank.secondZone;
      const first = offer(time, category.timeFactors.eChannel, bank.handover, refusal);
      if (zone === undefined) return first;
      // A lane is as slow as the slower of its zones.
      const second = offer(zone.time, category.timeFactors.eChannel, 0, zone.refusal);
      return { ...first, second, work: Math.max(first.work, second.work) };
    })
    .toSorted((a, b) => a.work - b.work)[0];
}

/** All steps of a passenger are as slow, or as quick, as the time drawn is against its mean. */
function offerInSteps(bank: EChannelBank, category: PassengerCategory, time: ServiceTime, steps: Steps): ServiceOffer {
  const variate = quantileVariate(time);
  const factor = category.timeFactors.eChannel;
  const failing = (chance: number) => Math.min(1, chance * (category.matchFailureFactor ?? 1));
  const failures = Array.from({ length: steps.attempts }, (_, attempt) => failing(attempt === 0 ? steps.failure : steps.failureAgain));
  const overlaps = steps.overlap ?? false;
  const exit = overlaps ? 0 : steps.exit;

  // Every course that a passenger may take through the lane: how likely, and how long on average.
  const first = factor * (steps.entry + steps.read + steps.match);
  const courses: { readonly chance: number; readonly seconds: number }[] = [];
  let here = 1;
  failures.forEach((failure, attempt) => {
    courses.push({ chance: here * (1 - failure), seconds: first + factor * (attempt * steps.match + exit) });
    here *= failure;
  });
  const failed = first + factor * (failures.length - 1) * steps.match;
  if (bank.officers === undefined) {
    courses.push({ chance: here, seconds: failed });
  } else {
    const helped = failed + quantileVariate(bank.officers.time).mean;
    courses.push({ chance: here * bank.officers.cleared, seconds: helped + factor * exit });
    courses.push({ chance: here * (1 - bank.officers.cleared), seconds: helped });
  }
  const mean = courses.reduce((sum, { chance, seconds }) => sum + chance * seconds, 0);
  return {
    refusal: 0,
    work: Math.round((mean + bank.handover) * 1000),
    second: undefined,
    duration: () => Number.NaN,
    steps: {
      seconds: (step, luck) => steps[step] * factor * (variate.mean > 0 ? variate.atNormal(luck) / variate.mean : 1),
      failures,
      overlaps,
    },
  };
}

function offer(time: ServiceTime, factor: number, handover: number, refusal: number): ServiceOffer {
  const variate = quantileVariate(time);
  return {
    refusal,
    second: undefined,
    work: Math.round((variate.mean * factor + handover) * 1000),
    duration: (luck) => variate.atNormal(luck) * factor,
    steps: undefined,
  };
}

/** A rule in force on the scenario's date admits the category here, in this direction. */
function mayUse(scenario: Scenario, category: PassengerCategory, direction: Direction, service: EChannelService): boolean {
  return eligibilityRules.some(
    (rule) =>
      rule.service === service &&
      (rule.from === undefined || scenario.date >= rule.from) &&
      (rule.until === undefined || scenario.date < rule.until) &&
      (rule.controlPoints === 'all' || rule.controlPoints.includes(scenario.controlPoint)) &&
      rule.directions.includes(direction) &&
      rule.groups.includes(category.group) &&
      rule.ages.includes(category.age) &&
      rule.holds.every((held) => category.enrolments.includes(held)) &&
      rule.lacks.every((held) => !category.enrolments.includes(held)),
  );
}
