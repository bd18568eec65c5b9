// Nobody is left without a counter: whoever cannot or does not use an e-Channel, and whoever a lane refuses, is cleared by an officer.

import { eligibleServices } from '../../reference/eligibility.ts';
import type { Direction, EChannelService } from '../../reference/vocabulary.ts';
import type { Bank, EChannelBank } from '../bank-schema.ts';
import { secondsOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, type Problem } from '../problem.ts';
import { plannedOpen } from '../planned-open.ts';
import type { Scenario } from '../schema.ts';
import { mostOpen, openAtClosing } from './open-servers.ts';

export function checkCounters(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  return flows.filter((flow) => needsCounter(scenario, flow)).flatMap((flow) => checkFlow(scenario, flow));
}

function checkFlow(scenario: Scenario, { direction, group }: DemandedFlow): Problem[] {
  const banks = scenario.banks
    .map((bank, index) => ({ bank, index }))
    .filter(({ bank }) => bank.kind === 'counter' && serves(bank, direction) && bank.serves.some((entry) => entry.group === group));
  const first = banks[0];
  if (first === undefined) return [errorAt(['banks'], 'noCounter', { direction, group })];
  const path = ['banks', first.index, 'timetable'];
  const hours = scenario.openingHours;
  if (banks.every(({ bank }) => mostOpen(bank, hours) === 0)) return [errorAt(path, 'counterNeverOpen', { direction, group })];
  const lastOpen = banks.some(({ bank }) => openAtClosing(bank, hours) > 0);
  return lastOpen ? [] : [errorAt(path, 'counterClosesEarly', { direction, group, closes: hours.closes })];
}

/** False only where every passenger of the flow uses a lane that is open all day and refuses nobody. */
function needsCounter(scenario: Scenario, flow: DemandedFlow): boolean {
  return flow.categories.some(({ category }) => {
    const services = eligibleServices(category, { controlPoint: scenario.controlPoint, direction: flow.direction, date: scenario.date });
    return category.eChannelUptake < 1 || !alwaysAccepted(scenario, flow.direction, services);
  });
}

function alwaysAccepted(scenario: Scenario, direction: Direction, services: readonly EChannelService[]): boolean {
  const lanes = scenario.banks.filter((bank) => bank.kind === 'e-channel' && serves(bank, direction));
  const offers = lanes.flatMap((bank) =>
    bank.kind === 'e-channel' ? bank.services.filter(({ service }) => services.includes(service)).map((offer) => ({ bank, offer })) : [],
  );
  const open = offers.some(({ bank }) => isAlwaysInOrder(bank) && openAllDay(bank, scenario));
  return open && offers.every(({ offer }) => offer.refusal === 0);
}

const isAlwaysInOrder = ({ outages, networkOutages, plannedOutages }: EChannelBank) =>
  outages === undefined && networkOutages === undefined && plannedOutages === undefined;

function openAllDay(bank: Bank, { openingHours }: Scenario): boolean {
  const steps = plannedOpen(bank);
  const [first] = steps;
  return first !== undefined && first.from <= secondsOf(openingHours.opens) && steps.every(({ open }) => open > 0);
}

const serves = (bank: Bank, direction: Direction) => bank.direction === 'both' || bank.direction === direction;
