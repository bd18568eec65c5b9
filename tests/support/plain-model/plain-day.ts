// One day at a control point by the plain model: what happens, one event after the other, until everybody is cleared.

import { quarterHour, secondsOf } from '../../../shared/scenario/clock.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { noticeRoom } from './changes-of-line.ts';
import { changeRosters } from './changes-of-servers.ts';
import { changesOfPlan, openAt } from './planned.ts';
import { chooseCounter, chooseLane } from './choice-of-bank.ts';
import { type Coming, partiesOfDay } from './coming.ts';
import { changeExaminers, emptyRoom } from './examination.ts';
import { changeOfficers, officersOf } from './lane-in-steps.ts';
import { deskTimetable } from './desks-of-teams.ts';
import { balks } from './turning-back.ts';
import { joinBank } from './lines-and-servers.ts';
import { comeNoMore, companyOf } from './meeting-again.ts';
import { planFailure, planNetworkFailure, planOutages } from './outages.ts';
import { type Part, partsOf } from './parts-of-parties.ts';
import { comeToEntrance, entranceFor, entrancesOf, leaveHall, planEntrances } from './entrance.ts';
import type { PlainEvent } from './plain-event.ts';
import {
  type Crew,
  type Happening,
  happeningKinds,
  type Party,
  plan,
  type PlainBank,
  type PlainHall,
  type SharedGroup,
  tell,
} from './plain-hall.ts';
import { watchLines } from './reserves.ts';
import { changesOfShared, leftEmpty, moveByPlan, openShared, watchTides } from './shared-between-banks.ts';
import { offersOf } from './service-offers.ts';
import { planInterventions, timeOfComing } from './stepping-in.ts';

export function plainDay(scenario: Scenario, replication = 0): readonly PlainEvent[] {
  const hall = openHall(scenario, replication);
  hall.noticeRoom = (bank) => noticeRoom(hall, bank);
  hall.leftEmpty = (bank, server) => leftEmpty(hall, bank, server);
  planDay(hall);
  const looks = [watchLines(hall), watchTides(hall)];
  for (let next = takeNext(hall); next !== undefined; next = takeNext(hall)) {
    hall.now = next.time;
    next.happen();
    if (hall.happenings.every(({ time }) => time > hall.now)) for (const look of looks) look();
  }
  if (hall.entrances.some(({ outside }) => outside.length > 0)) throw new Error('somebody waits outside for ever');
  if (hall.parties > 0) throw new Error(`${hall.parties} parties are never cleared`);
  return hall.events;
}

function openHall(scenario: Scenario, replication: number): PlainHall {
  const opens = secondsOf(scenario.openingHours.opens);
  const banks = emptyBanks(scenario);
  return {
    scenario,
    replication,
    opens,
    closes: Math.max(secondsOf(scenario.openingHours.closes), opens + quarterHour),
    banks,
    shared: sharedGroups(scenario, banks),
    entrances: entrancesOf(scenario),
    offers: offersOf(scenario),
    room: emptyRoom(scenario),
    events: [],
    happenings: [],
    noticeRoom: () => undefined,
    leftEmpty: () => undefined,
    now: opens,
    passengers: 0,
    parties: 0,
  };
}

interface SharedLine extends Pick<PlainBank, 'lines' | 'reserved'> {
  readonly ids: readonly string[];
}

function emptyBanks(scenario: Scenario): readonly PlainBank[] {
  const { banks, repairers, queues } = scenario;
  const crewOf = (size: number): Crew => ({ free: size, waiting: [] });
  const shared = repairers === undefined ? undefined : crewOf(repairers);
  // One and the same line for all banks of a group.
  const lines = (queues?.sharedLines ?? []).map((ids): SharedLine => ({ ids, lines: [[]], reserved: [] }));
  return banks.map((bank) => {
    const own = bank.kind === 'e-channel' ? bank.outages?.repairers : undefined;
    const crew = own === undefined ? shared : crewOf(own);
    const places = placesAt(scenario, bank.id).length;
    return emptyBank(
      { ...bank, timetable: deskTimetable(scenario, bank) },
      places,
      crew,
      lines.find(({ ids }) => ids.includes(bank.id)),
    );
  });
}

/** Of each place that a bank has for a server which it shares: with which group. They follow one another in the order of the document. */
function placesAt({ sharedServers = [] }: Scenario, bank: string): readonly string[] {
  return sharedServers.flatMap(({ id, home, other, servers }) =>
    home === bank || other === bank ? new Array<string>(servers).fill(id) : [],
  );
}

/** At the opening they stand where their timetable says, else at home. */
function sharedGroups(scenario: Scenario, banks: readonly PlainBank[]): readonly SharedGroup[] {
  return (scenario.sharedServers ?? []).map((document) => {
    const [home, other] = [document.home, document.other].map((id) => banks.find(({ bank }) => bank.id === id)!) as [PlainBank, PlainBank];
    const isPast = ({ from }: { readonly from: string }) => secondsOf(from) <= secondsOf(scenario.openingHours.opens);
    const atOther = (document.timetable ?? []).findLast(isPast)?.atOther ?? 0;
    const serversAt = (bank: PlainBank) => {
      const places = placesAt(scenario, bank.bank.id);
      return bank.servers.slice(bank.own).filter((_, place) => places[place] === document.id);
    };
    const [there, elsewhere] = [serversAt(home), serversAt(other)];
    const servers = there.map((atHome, number) => ({ atHome, atTheOther: elsewhere[number]! }));
    servers.forEach(({ atHome, atTheOther }, number) => {
      atHome.stands = number < atOther ? 'elsewhere' : 'here';
      atTheOther.stands = number < atOther ? 'here' : 'elsewhere';
    });
    const group = { document, home, other, servers, open: 0, atOther, ordered: false };
    openShared(group, document.hours === undefined ? servers.length : (document.hours.findLast(isPast)?.open ?? 0));
    return group;
  });
}

function emptyBank(bank: Bank, sharedPlaces: number, crew: Crew | undefined, shared: SharedLine | undefined): PlainBank {
  const reserves = bank.kind === 'counter' ? (bank.reserves ?? []).reduce((sum, { officers }) => sum + officers, 0) : 0;
  const own = reserves + Math.max(0, ...bank.timetable.map(({ open }) => open), ...changesOfPlan(bank).map((time) => openAt(bank, time)));
  const servers = own + sharedPlaces;
  return {
    bank,
    own,
    servers: Array.from({ length: servers }, (_, place) => ({
      place,
      doing: 'nothing, closed' as const,
      inside: undefined,
      atTheDoor: undefined,
      broken: 0,
      outByPlan: false,
      failures: 0,
      stands: undefined,
      onDuty: true,
      leaving: undefined,
      atGate: undefined,
    })),
    lines: shared?.lines ?? Array.from({ length: bank.queue === 'single-line' ? 1 : Math.max(1, servers) }, () => []),
    reserved: shared?.reserved ?? [],
    officers: 0,
    helping: 0,
    awaiting: [],
    roomNoticed: false,
    rostered: 0,
    open: new Set(),
    networkFailures: 0,
    crew,
    ordered: undefined,
    calledIn: 0,
    reserves: 0,
    refusals: [],
    signsAway: 0,
  };
}

/** Rosters change at the opening and until the closing; then the servers open stay until everybody is cleared. */
function planDay(hall: PlainHall): void {
  const { scenario, opens, closes, banks, room } = hall;
  const officers = [...banks.flatMap(({ bank }) => officersOf(bank)), ...(room?.rules.officers ?? [])];
  const steps = [...banks.flatMap(({ bank }) => changesOfPlan(bank)), ...officers.map(({ from }) => secondsOf(from))];
  const changes = new Set([opens, ...[...steps, ...changesOfShared(hall)].filter((from) => from > opens && from < closes)]);
  for (const time of changes) {
    plan(hall, time, 'rosters change', () => {
      changeRosters(hall);
      for (const bank of banks) changeOfficers(hall, bank);
      changeExaminers(hall);
      moveByPlan(hall);
    });
  }
  for (const bank of banks) for (const server of bank.servers) planFailure(hall, bank, server);
  for (const bank of banks) planNetworkFailure(hall, bank);
  for (const bank of banks) planOutages(hall, bank);
  plan(hall, closes, 'hall closes', () => tell(hall, 'hall closed'));
  planInterventions(hall);
  planEntrances(hall);
  // Those who are hurried to one instant come in the order in which they would have come.
  for (const coming of partiesOfDay(scenario, hall.replication).toSorted((a, b) => a.time - b.time)) {
    plan(hall, timeOfComing(scenario, coming.time), 'party comes', () => admit(hall, coming));
  }
}

/** The earliest; at one time by kind, then what was planned first. */
function takeNext({ happenings }: PlainHall): Happening | undefined {
  const rank = ({ kind }: Happening) => happeningKinds.indexOf(kind);
  const next = happenings.reduce<Happening | undefined>(
    (best, one) => (best === undefined || one.time < best.time || (one.time === best.time && rank(one) < rank(best)) ? one : best),
    undefined,
  );
  if (next !== undefined) happenings.splice(happenings.indexOf(next), 1);
  return next;
}

/** Who may not go in yet waits outside, numbered and waiting from now on. */
function admit(hall: PlainHall, coming: Coming): void {
  const { direction, people, tour } = coming;
  if (tour !== undefined) tour.company ??= companyOf(hall, tour.people, hall.now);
  const number = hall.passengers;
  const came = hall.now;
  hall.passengers += people.length;
  const entrance = entranceFor(hall, direction);
  const told = { passenger: number, size: people.length, category: people[0]!.category.id, direction };
  let waited = false;
  const goIn = () => comeIn(hall, coming, number, waited ? came : undefined);
  if (comeToEntrance(entrance, people.length, goIn) === 'waits outside') {
    waited = true;
    tell(hall, 'arrived outside', told);
  }
}

/**
 * Each part of a party goes its way: the one after the other, each choosing a bank when those before have chosen theirs. `came` is when it came, where
 * it has waited outside.
 */
function comeIn(hall: PlainHall, coming: Coming, number: number, came: number | undefined): void {
  const { direction, people, together = false, tour } = coming;
  const parts = partsOf(hall, coming);
  const lineSeen = chooseFor(hall, parts[0]!, direction);
  // Who travels with a tour group goes where the group goes.
  if (!together && balks(hall, people[0]!, direction, lineSeen)) {
    tell(hall, 'balked', { passenger: number, size: people.length, bank: lineSeen.bank.id });
    leaveHall(hall, direction, people.length);
    comeNoMore(hall, tour?.company, people.length);
    return;
  }
  const company = tour?.company ?? companyOf(hall, people.length, came ?? hall.now);
  let next = number;
  for (const part of parts) {
    const { people: members } = part;
    const [first] = members;
    const party: Party = {
      number: next,
      direction,
      key: first!.key,
      people: members.map((one) => ({ category: one.category, luck: one.luck, place: people.indexOf(one) })),
      company,
      joined: hall.now,
      waited: came === undefined ? 0 : hall.now - came,
      refusedInside: false,
      wasRefused: false,
    };
    next += members.length;
    hall.parties += 1;
    const told = { passenger: party.number, size: members.length, category: first!.category.id, direction };
    tell(hall, came === undefined ? 'arrived' : 'came in', told);
    joinBank(hall, party, chooseFor(hall, part, direction));
  }
}

function chooseFor(hall: PlainHall, { people: [first], byLane }: Part, direction: Coming['direction']): PlainBank {
  const { category, key } = first!;
  return (
    (byLane ? chooseLane(hall, category, direction, 'entry', key) : undefined) ?? chooseCounter(hall, category, direction, 'entry', key)
  );
}
