// Nobody is left without a counter: whoever cannot or does not use an e-Channel, and whoever a lane refuses, is cleared by an officer.

import { eligibleServices } from '../../reference/eligibility.ts';
import type { Direction, EChannelService } from '../../reference/vocabulary.ts';
import type { Bank, EChannelBank } from '../schema/bank-schema.ts';
import { secondsOf } from '../clock.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { errorAt, type Problem } from '../problem.ts';
import { plannedOpen } from '../planned-open.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { sharedInTheEnd, sharedWith } from '../shared-places.ts';
import { mostOpen, openInTheEnd } from './open-servers.ts';

export function checkCounters(scenario: Scenario, flows: readonly DemandedFlow[]): Problem[] {
  return flows.flatMap((flow) => {
    const stages = stagesOf(scenario, flow);
    // A family that has stayed together at one authority goes to a counter of the other.
    const needs = stages.some((banks) => needsCounter(scenario, banks, flow));
    return needs ? stages.flatMap((banks, stage) => checkFlow(scenario, banks, flow, stage === 1)) : [];
  });
}

interface NumberedBank {
  readonly bank: Bank;
  readonly index: number;
}

/** The banks that a flow may use as it comes in; where one of them leads on to a second authority, then those of the second. */
function stagesOf({ banks }: Scenario, { direction }: DemandedFlow): readonly (readonly NumberedBank[])[] {
  const all = banks.map((bank, index) => ({ bank, index })).filter(({ bank }) => serves(bank, direction));
  const entry = all.filter(({ bank }) => bank.authority !== 'second');
  const second = all.filter(({ bank }) => bank.authority === 'second');
  return entry.some(({ bank }) => bank.authority === 'first') ? [entry, second] : [entry];
}

function checkFlow(scenario: Scenario, here: readonly NumberedBank[], { direction, group }: DemandedFlow, atSecond: boolean): Problem[] {
  const banks = here.filter(
    ({ bank }) => bank.kind === 'counter' && bank.courtesy !== true && bank.serves.some((entry) => entry.group === group),
  );
  const first = banks[0];
  if (first === undefined) return [errorAt(['banks'], atSecond ? 'noCounterAtSecond' : 'noCounter', { direction, group })];
  const path = ['banks', first.index, 'timetable'];
  const hours = scenario.openingHours;
  const shared = banks.some(({ bank }) => sharedWith(scenario, bank.id).length > 0);
  if (!shared && banks.every(({ bank }) => mostOpen(bank, hours) === 0)) return [errorAt(path, 'counterNeverOpen', { direction, group })];
  const lastOpen = banks.some(({ bank }) => openInTheEnd(scenario, bank) + sharedInTheEnd(scenario, bank.id) > 0);
  if (lastOpen) return [];
  return [errorAt(path, shared ? 'counterLeftByShared' : 'counterClosesEarly', { direction, group, closes: hours.closes })];
}

/** False only where every passenger of the flow uses a lane that is open all day, whatever is done to the day, and refuses nobody. */
function needsCounter(scenario: Scenario, banks: readonly NumberedBank[], flow: DemandedFlow): boolean {
  return flow.categories.some(({ category }) => {
    const services = eligibleServices(category, { controlPoint: scenario.controlPoint, direction: flow.direction, date: scenario.date });
    return category.eChannelUptake < 1 || !alwaysAccepted(scenario, banks, services);
  });
}

function alwaysAccepted(scenario: Scenario, banks: readonly NumberedBank[], services: readonly EChannelService[]): boolean {
  const offers = banks.flatMap(({ bank }) =>
    bank.kind === 'e-channel' ? bank.services.filter(({ service }) => services.includes(service)).map((offer) => ({ bank, offer })) : [],
  );
  const left = (bank: Bank) => !scenario.interventions?.some((intervention) => 'bank' in intervention && intervention.bank === bank.id);
  const open = offers.some(({ bank }) => isAlwaysInOrder(bank) && openAllDay(bank, scenario) && left(bank));
  return open && offers.every(({ bank, offer }) => refusesNobody(offer) && (bank.secondZone?.refusal ?? 0) === 0);
}

/** Steps replace the share refused: nobody is where no attempt fails, or no second one does. */
function refusesNobody({ refusal, steps }: EChannelBank['services'][number]): boolean {
  if (steps === undefined) return refusal === 0;
  return steps.failure === 0 || (steps.attempts > 1 && steps.failureAgain === 0);
}

const isAlwaysInOrder = ({ outages, networkOutages, plannedOutages }: EChannelBank) =>
  outages === undefined && networkOutages === undefined && plannedOutages === undefined;

function openAllDay(bank: Bank, { openingHours }: Scenario): boolean {
  const steps = plannedOpen(bank);
  const [first] = steps;
  return first !== undefined && first.from <= secondsOf(openingHours.opens) && steps.every(({ open }) => open > 0);
}

const serves = (bank: Bank, direction: Direction) => bank.direction === 'both' || bank.direction === direction;
