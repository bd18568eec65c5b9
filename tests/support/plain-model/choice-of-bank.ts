// Where a passenger goes (docs/decisions/bank-choice.md): among the banks open to it, that with the shortest expected wait or with the fewest people.

import { directions, type Direction } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { Sign } from '../../../shared/scenario/schema/queue-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { factorOfMisjudgement, followsSigns, luckAtSign } from './luck.ts';
import { changesOfPlan, openAt } from './planned.ts';
import { broughtBy } from './scheduled-coming.ts';
import {
  groupOf,
  hasReservedLine,
  idleServer,
  type Party,
  type PlainBank,
  type PlainHall,
  waitingAt,
  workingServers,
} from './plain-hall.ts';

/** Before the authority at which one comes in, or, where there are two, before the second. */
export type Stage = 'entry' | 'second';

export const stageOf = ({ bank }: PlainBank): Stage => (bank.authority === 'second' ? 'second' : 'entry');

/** The bank of lanes where a passenger goes; undefined where no lane works that it may use. */
export function chooseLane(
  hall: PlainHall,
  category: PassengerCategory,
  direction: Direction,
  stage: Stage,
  key: number,
): PlainBank | undefined {
  const banks = notLedAwayFrom(banksFor(hall, 'e-channel', category, direction, stage));
  return choose(hall, banks, 'e-channel', category, direction, stage, key);
}

const isCourtesy = ({ bank }: PlainBank) => bank.kind === 'counter' && bank.courtesy === true;

/** The bank of counters where a passenger goes: whoever needs assistance to a courtesy counter that works; to another that works, else the one that opens next, where it waits. */
export function chooseCounter(
  hall: PlainHall,
  category: PassengerCategory,
  direction: Direction,
  stage: Stage,
  key: number,
  wasRefused = false,
): PlainBank {
  const counters = banksFor(hall, 'counter', category, direction, stage);
  const courtesy = category.needsAssistance === true ? counters.filter(isCourtesy) : [];
  const banks = counters.filter((bank) => !isCourtesy(bank));
  const from = (some: readonly PlainBank[]) => choose(hall, some, 'counter', category, direction, stage, key, wasRefused);
  const chosen = from(notLedAwayFrom(courtesy)) ?? from(notLedAwayFrom(banks)) ?? from(banks) ?? opensNext(hall, banks) ?? banks[0];
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

/** Nobody who has another choice goes where somebody's order leads away. */
const notLedAwayFrom = (banks: readonly PlainBank[]) => banks.filter(({ signsAway }) => signsAway === 0);

/** Where the signs lead, for who follows them; else what looks best to the owner of the key. */
function choose(
  hall: PlainHall,
  allowed: readonly PlainBank[],
  kind: Bank['kind'],
  category: PassengerCategory,
  direction: Direction,
  stage: Stage,
  key: number,
  wasRefused = false,
): PlainBank | undefined {
  const banks = allowed.filter((bank) => workingServers(bank).length > 0);
  const score = hall.scenario.bankChoice === 'fewest-people' ? fewness : expectedWait;
  const signed = bankOnSign(hall, kind, category, direction, stage, key);
  return (
    banks.find(({ bank }) => bank.id === signed) ??
    first(banks, (bank) => score(hall, bank, category, direction, wasRefused) * misjudgement(hall, bank, key))
  );
}

/** The sign for the category, else that for its group; its shares stand one after the other between 0 and 1. */
function bankOnSign(
  { banks, scenario: { queues } }: PlainHall,
  kind: Bank['kind'],
  { id, group }: PassengerCategory,
  direction: Direction,
  stage: Stage,
  key: number,
): string | undefined {
  const leadsHere = ({ split }: Sign) =>
    split.every(({ bank: id }) => banks.some((bank) => bank.bank.id === id && bank.bank.kind === kind && stageOf(bank) === stage));
  const signs = (queues?.signs ?? []).filter((sign) => sign.direction === direction && sign.group === group && leadsHere(sign));
  const sign = signs.find(({ category }) => category === id) ?? signs.find(({ category }) => category === undefined);
  if (sign === undefined || !followsSigns(key, sign.followed)) return undefined;
  const luck = luckAtSign(key);
  const upTo = (index: number) => sum(sign.split.slice(0, index + 1).map(({ share }) => share));
  return (sign.split.find((_, index) => luck < upTo(index)) ?? sign.split.at(-1)!).bank;
}

/** The factor by which the owner of a key misjudges the line of a bank. */
export function misjudgement({ scenario }: PlainHall, { bank }: PlainBank, key: number): number {
  const cv = scenario.queues?.misjudgement;
  return cv === undefined ? 1 : factorOfMisjudgement(key, bank.id, cv);
}

/** Before whom a lane refused there are only those in the reserved line, where there is one. */
const before = (bank: PlainBank, wasRefused: boolean) => (wasRefused && hasReservedLine(bank) ? bank.reserved : waitingAt(bank));

/** People in line, and servers that are taken. */
function fewness(hall: PlainHall, bank: PlainBank, _category: PassengerCategory, _direction: Direction, wasRefused: boolean): number {
  const inLine = sum(before(bank, wasRefused).map(({ people }) => people.length));
  const servers = groupOf(hall, bank).flatMap((one) => one.servers);
  return inLine + servers.filter(({ doing }) => doing === 'serving' || doing === 'blocked' || doing === 'handing over').length;
}

/**
 * None where a server is idle; else the mean work in line and of one passenger now being served, over the servers that work [ms].
 * It is the expectation of somebody who sees the lines and knows the mean times, but nobody's luck.
 */
export function expectedWait(
  hall: PlainHall,
  bank: PlainBank,
  category: PassengerCategory,
  direction: Direction,
  wasRefused = false,
): number {
  // Of the banks that one line feeds, those that work and serve these passengers.
  const serving = groupOf(hall, bank).filter(
    (one) => hall.offers(one.bank, category, direction) !== undefined && workingServers(one).length > 0,
  );
  if (serving.some((one) => idleServer(one) !== undefined)) return 0;
  const inLine = sum(before(bank, wasRefused).map((party) => workOf(hall, party, bank)));
  return (inLine + meanWork(hall, bank)) / sum(serving.map((one) => workingServers(one).length));
}

/** A party counts as so many of its first passenger; in a line that feeds several banks as the mean of those that serve it, to the millisecond. */
export function workOf(hall: PlainHall, { people, direction }: Party, bank: PlainBank): number {
  const works = groupOf(hall, bank).flatMap((one) => hall.offers(one.bank, people[0]!.category, direction)?.work ?? []);
  return Math.round(sum(works) / works.length) * people.length;
}

/** Over the categories that the bank serves, in the directions in which anybody comes. */
export function meanWork({ scenario, offers }: PlainHall, { bank }: PlainBank): number {
  const works = directionsWithDemand(scenario).flatMap((direction) =>
    scenario.categories.flatMap((category) => offers(bank, category, direction)?.work ?? []),
  );
  return sum(works) / works.length;
}

function directionsWithDemand(scenario: Scenario): readonly Direction[] {
  const { arrivals, flows, scheduled, surges = [] } = scenario.demand;
  const coming = [
    ...(arrivals.kind === 'trace' ? arrivals.passengers : []),
    ...(arrivals.kind !== 'trace' || arrivals.others !== undefined ? flows.filter(({ passengers }) => passengers > 0) : []),
    ...(scheduled?.transports ?? []).filter((transport) => transport.groups.some(({ group }) => broughtBy(scenario, transport, group) > 0)),
    ...surges.filter(({ passengers }) => passengers > 0),
  ];
  return directions.filter((direction) => coming.some((one) => one.direction === direction));
}

/**
 * The roster of nobody changes once the hall has closed; an order counts instead of the timetable. One that is open but out of order is mended
 * some time, and a shared server that changes over comes some time.
 */
function opensNext({ now, closes }: PlainHall, banks: readonly PlainBank[]): PlainBank | undefined {
  const opening = ({ bank, ordered, calledIn, rostered, servers }: PlainBank) => {
    const isOrComes = servers.some(({ stands, onDuty }) => onDuty && (stands === 'here' || stands === 'coming'));
    const changes = ordered === undefined ? changesOfPlan(bank) : [];
    const times = changes.filter((time) => time >= now && time < closes && openAt(bank, time) + calledIn > 0);
    return Math.min(...times, ...(times.length === 0 && (rostered > 0 || isOrComes) ? [closes] : []));
  };
  return first(banks, opening);
}

/** The first of those with the least; undefined where all are infinite. */
function first<T>(choices: readonly T[], score: (choice: T) => number): T | undefined {
  const least = Math.min(...choices.map(score));
  return least === Infinity ? undefined : choices.find((choice) => score(choice) === least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
