// "What if this quarter-hour went on and on?": the scenario in which its flow and its open lanes and counters are held for a whole day.

import type { Bank } from '../scenario/schema/bank-schema.ts';
import { quarterHour, quarterOf } from '../scenario/clock.ts';
import { plannedOpen } from '../scenario/planned-open.ts';
import { passengersIn } from '../scenario/passengers-in-quarter.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { hoursOf, plannedAtOther } from '../scenario/shared-places.ts';
import type { SharedServers } from '../scenario/schema/shared-servers-schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';

const quartersOfDay = 96;

/** `at` is the start of a quarter-hour in which the hall is open, "10:00". Passengers come at random at a constant rate, whatever brings them; a trace gives its counts. */
export function heldQuarterHour(scenario: Scenario, at: string): Scenario {
  // What somebody does at one time of the day is no part of how it could go on for ever.
  const { interventions: _interventions, ...rest } = scenario;
  const untouched = withoutEntrances(rest);
  const { demand } = untouched;
  const flows = passengersIn(scenario, quarterOf(at)).map((one) => ({
    ...one,
    passengers: quartersOfDay * one.passengers,
    profile: 'held',
  }));
  const profile = { id: 'held', name: { en: 'held', 'zh-Hant-HK': '維持不變' }, weights: new Array<number>(quartersOfDay).fill(1) };
  return {
    ...untouched,
    openingHours: { opens: '00:00', closes: '24:00' },
    demand: { source: demand.source, arrivals: { kind: 'poisson' }, flows, profiles: [profile], growthFactor: 1, dayToDayVariation: 0 },
    banks: plannedBanks(scenario).map((bank) => heldBank(bank, quarterOf(at))),
    ...(scenario.sharedServers && { sharedServers: scenario.sharedServers.map((shared) => heldShared(shared, quarterOf(at))) }),
  };
}

/** Whether lanes and counters keep up is asked; an entrance moves a line outside and would hide it. */
function withoutEntrances(scenario: Scenario): Scenario {
  if (scenario.queues?.entrances === undefined) return scenario;
  const { entrances: _entrances, ...queues } = scenario.queues;
  return { ...scenario, queues };
}

function heldBank<B extends Bank>(bank: B, quarter: number): B {
  const open = plannedOpen(bank).findLast(({ from }) => from <= quarter * quarterHour)?.open ?? 0;
  const held = { ...bank, timetable: [{ from: '00:00', open }] };
  // What is planned for a time of the day has no place in one that is always the same. What teams make of the quarter-hour is held, whoever is on
  // a break in it.
  delete held.moves;
  if (held.kind === 'e-channel') delete held.plannedOutages;
  if (held.kind === 'counter') delete held.staffing;
  return held;
}

/** Where they stand by the clock, and how many are open, is held; lines may still call them. */
function heldShared(shared: SharedServers, quarter: number): SharedServers {
  const time = quarter * quarterHour;
  const open = hoursOf(shared).findLast(({ from }) => from <= time)?.open ?? 0;
  return { ...shared, hours: [{ from: '00:00', open }], timetable: [{ from: '00:00', atOther: plannedAtOther(shared, time) }] };
}
