// Where a passenger goes (docs/decisions/bank-choice.md): among the banks open to it, that with the shortest expected wait or with the fewest people.

import { directions, type Direction } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/demand-schema.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { idleServer, type Party, type PlainBank, type PlainHall, workingServers } from './plain-hall.ts';

/** Before the authority at which one comes in, or, where there are two, before the second. */
export type Stage = 'entry' | 'second';

export const stageOf = ({ bank }: PlainBank): Stage => (bank.authority === 'second' ? 'second' : 'entry');

/** The bank of lanes where a passenger goes; undefined where no lane works that it may use. */
export function chooseLane(hall: PlainHall, category: PassengerCategory, direction: Direction, stage: Stage): PlainBank | undefined {
  return best(hall, banksFor(hall, 'e-channel', category, direction, stage));
}

/** The bank of counters where a passenger goes: one that works, else the one that opens next, where it waits. */
export function chooseCounter(hall: PlainHall, category: PassengerCategory, direction: Direction, stage: Stage): PlainBank {
  const banks = banksFor(hall, 'counter', category, direction, stage);
  const chosen = best(hall, banks) ?? bestOf(hall, banks) ?? opensNext(hall, banks) ?? banks[0];
  if (chosen === undefined) throw new Error(`no counter is left for ${category.id}`);
  return chosen;
}

/** The banks of a kind that serve these passengers: the quickest first, then in the order of the scenario. Between equals the first is chosen. */
function banksFor(
  hall: PlainHall,
  kind: 'e-channel' | 'counter',
  category: PassengerCategory,
  direction: Direction,
  stage: Stage,
): readonly PlainBank[] {
  const work = ({ bank }: PlainBank) => hall.offers(bank, category, direction)?.work;
  return hall.banks
    .filter((bank) => bank.bank.kind === kind && stageOf(bank) === stage && work(bank) !== undefined)
    .toSorted((a, b) => work(a)! - work(b)!);
}

/** Nobody who has another choice goes where signs lead away. */
function best(hall: PlainHall, banks: readonly PlainBank[]): PlainBank | undefined {
  return bestOf(
    hall,
    banks.filter(({ signsAway }) => signsAway === 0),
  );
}

function bestOf(hall: PlainHall, banks: readonly PlainBank[]): PlainBank | undefined {
  const score = hall.scenario.bankChoice === 'fewest-people' ? fewness : expectedWait;
  return first(
    banks.filter((bank) => workingServers(bank).length > 0),
    (bank) => score(hall, bank),
  );
}

/** People in line, and servers that are taken. */
function fewness(_hall: PlainHall, { servers, lines }: PlainBank): number {
  const inLine = sum(lines.flat().map(({ people }) => people.length));
  return inLine + servers.filter(({ doing }) => doing === 'serving' || doing === 'blocked' || doing === 'handing over').length;
}

/**
 * None where a server is idle; else the mean work in line and of one passenger now being served, over the servers that work [ms].
 * It is the expectation of somebody who sees the lines and knows the mean times, but nobody's luck.
 */
function expectedWait(hall: PlainHall, bank: PlainBank): number {
  if (idleServer(bank) !== undefined) return 0;
  const inLine = sum(bank.lines.flat().map((party) => workOf(hall, party, bank)));
  return (inLine + meanWork(hall, bank)) / workingServers(bank).length;
}

/** A party counts as so many of its first passenger. */
function workOf({ offers }: PlainHall, { people, direction }: Party, { bank }: PlainBank): number {
  return offers(bank, people[0]!.category, direction)!.work * people.length;
}

/** Over the categories that the bank serves, in the directions in which anybody comes. */
function meanWork({ scenario, offers }: PlainHall, { bank }: PlainBank): number {
  const works = directionsWithDemand(scenario).flatMap((direction) =>
    scenario.categories.flatMap((category) => offers(bank, category, direction)?.work ?? []),
  );
  return sum(works) / works.length;
}

function directionsWithDemand({ demand }: Scenario): readonly Direction[] {
  const { arrivals, flows } = demand;
  return directions.filter((direction) =>
    arrivals.kind === 'trace'
      ? arrivals.passengers.some((passenger) => passenger.direction === direction)
      : flows.some((flow) => flow.direction === direction && flow.passengers > 0),
  );
}

/**
 * The roster of nobody changes once the hall has closed; an order counts instead of the timetable. One that is open but out of order is mended some time.
 */
function opensNext({ now, closes }: PlainHall, banks: readonly PlainBank[]): PlainBank | undefined {
  const opening = ({ bank, ordered, calledIn, rostered }: PlainBank) => {
    const steps = ordered === undefined ? bank.timetable : [];
    const times = steps.flatMap(({ from, open }) =>
      open + calledIn > 0 && secondsOf(from) >= now && secondsOf(from) < closes ? secondsOf(from) : [],
    );
    return Math.min(...times, ...(times.length === 0 && rostered > 0 ? [closes] : []));
  };
  return first(banks, opening);
}

/** The first of those with the least; undefined where all are infinite. */
function first<T>(choices: readonly T[], score: (choice: T) => number): T | undefined {
  const least = Math.min(...choices.map(score));
  return least === Infinity ? undefined : choices.find((choice) => score(choice) === least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
