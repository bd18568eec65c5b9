// "What if this quarter-hour went on and on?": the scenario in which its flow and its open lanes and counters are held for a whole day.

import type { Bank, Timetable } from '../scenario/bank-schema.ts';
import { quarterOf } from '../scenario/clock.ts';
import { passengersIn } from '../scenario/passengers-in-quarter.ts';
import type { Scenario } from '../scenario/schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';

const quartersOfDay = 96;

/** `at` is the start of a quarter-hour in which the hall is open, "10:00". Passengers come at random at a constant rate, whatever brings them; a trace gives its counts. */
export function heldQuarterHour(scenario: Scenario, at: string): Scenario {
  // What somebody does at one time of the day is no part of how it could go on for ever.
  const { interventions: _interventions, ...untouched } = scenario;
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
  };
}

function heldBank<B extends Bank>(bank: B, quarter: number): B {
  const timetable: Timetable = [{ from: '00:00', open: openAt(bank.timetable, quarter) }];
  const held = { ...bank, timetable };
  // What teams make of the quarter-hour is held, whoever is on a break in it.
  if (held.kind === 'counter') delete held.staffing;
  return held;
}

function openAt(timetable: Timetable, quarter: number): number {
  return timetable.findLast(({ from }) => quarterOf(from) <= quarter)?.open ?? 0;
}
