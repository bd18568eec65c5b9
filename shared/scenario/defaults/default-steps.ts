// The steps and officers that the program proposes for lanes, and takes away again: a scenario without them is what it was before.

import { assistanceCleared, assistanceTime, childFailureFactor, laneSteps, lanesPerOfficer } from '../../reference/lane-steps.ts';
import type { Direction, EChannelService } from '../../reference/vocabulary.ts';
import type { Bank, EChannelBank, Timetable } from '../schema/bank-schema.ts';
import type { PassengerCategory } from '../schema/demand-schema.ts';
import type { Officers, Steps } from '../schema/lane-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** A bank of both directions takes the times of departure. */
export const standardDirection = ({ direction }: Pick<Bank, 'direction'>): Direction => (direction === 'arrival' ? 'arrival' : 'departure');

export function defaultSteps(service: EChannelService, direction: Direction): Steps {
  const { entry, read, match, exit, attempts, failure, failureAgain } = laneSteps(service, direction);
  return {
    entry: entry.value,
    read: read.value,
    match: match.value,
    exit: exit.value,
    attempts: attempts.value,
    failure: failure.value,
    failureAgain: failureAgain.value,
  };
}

/** One for every so many lanes, whenever these are open. */
export function defaultOfficers({ timetable }: Pick<Bank, 'timetable'>): Officers {
  return {
    timetable: officersFor(timetable),
    time: { distribution: assistanceTime.family.value, mean: assistanceTime.mean.value, cv: assistanceTime.cv.value },
    cleared: assistanceCleared.value,
  };
}

function officersFor(lanes: Timetable): Timetable {
  const steps = lanes.map(({ from, open }) => ({ from, open: Math.ceil(open / lanesPerOfficer.value) }));
  return steps.filter(({ open }, index) => open !== steps[index - 1]?.open);
}

/** The bank with every service in steps. */
export function withSteps(bank: EChannelBank): EChannelBank {
  return { ...bank, services: bank.services.map((offer) => ({ ...offer, steps: defaultSteps(offer.service, standardDirection(bank)) })) };
}

/** The bank as it is without steps, and so without officers. */
export function withoutSteps({ officers: _officers, ...bank }: EChannelBank): EChannelBank {
  return { ...bank, services: bank.services.map(({ steps: _steps, ...offer }) => offer) };
}

/** Whether any lane has steps. */
export function hasSteps({ banks }: Pick<Scenario, 'banks'>): boolean {
  return banks.some((bank) => bank.kind === 'e-channel' && bank.services.some(({ steps }) => steps !== undefined));
}

/** How much more often a match fails for a kind of passenger, where the program has an opinion. */
export function defaultFailureFactor({ age }: Pick<PassengerCategory, 'age'>): typeof childFailureFactor | undefined {
  return age === '7-to-10' ? childFailureFactor : undefined;
}

/** Children fail more often, once there are lanes at which they can. */
export function withFailureFactors(scenario: Scenario): Scenario {
  if (!hasSteps(scenario)) {
    return { ...scenario, categories: scenario.categories.map(({ matchFailureFactor: _factor, ...category }) => category) };
  }
  const categories = scenario.categories.map((category) => {
    const standard = defaultFailureFactor(category);
    return standard === undefined || category.matchFailureFactor !== undefined
      ? category
      : { ...category, matchFailureFactor: standard.value };
  });
  return { ...scenario, categories };
}
