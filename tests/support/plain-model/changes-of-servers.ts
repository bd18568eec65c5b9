// Servers open and close (docs/decisions/closing.md) by the timetables of the banks and the moves of their staff.

import { chooseCounter, chooseLane, stageOf } from './choice-of-bank.ts';
import { goOnInFront, joinBank, serveNext, stepOut } from './lines-and-servers.ts';
import { plannedNow } from './planned.ts';
import {
  closesIdleFirst,
  groupOf,
  hasReservedLine,
  isWorking,
  type Party,
  type PlainBank,
  type PlainHall,
  type Server,
  tell,
  waitingAt,
  workingServers,
} from './plain-hall.ts';

/**
 * All rosters change together: first every server opens or closes, then people leave the lines that are not served, those who waited for a bank
 * spread over its lines, and then people leave the banks that are shut.
 */
export function changeRosters(hall: PlainHall): void {
  const before = hall.banks.map(({ rostered }) => rostered);
  const shut = hall.banks.filter((bank) => workingServers(bank).length === 0);
  for (const bank of hall.banks) {
    const planned = bank.ordered ?? plannedNow(hall, bank);
    bank.rostered = Math.min(bank.own, Math.max(0, planned + bank.calledIn) + bank.reserves);
  }
  for (const bank of hall.banks) if (closesIdleFirst(bank)) chooseDesks(bank);
  hall.banks.forEach((bank, index) => {
    if (closesIdleFirst(bank)) {
      const own = bank.servers.slice(0, bank.own);
      if (bank.open.size <= bank.rostered) for (const server of own.filter((one) => bank.open.has(one))) openServer(hall, bank, server);
      for (const server of own.filter((one) => !bank.open.has(one))) closeServer(hall, bank, server);
      return;
    }
    // The highest numbers close first, and open last.
    for (const server of bank.servers.slice(before[index], bank.rostered)) openServer(hall, bank, server);
    for (const server of bank.servers.slice(bank.rostered, before[index])) closeServer(hall, bank, server);
  });
  for (const bank of hall.banks) leaveClosedLines(hall, bank);
  hall.banks.forEach((bank, index) => handPassengersOver(hall, bank, before[index]!));
  for (const bank of shut) spreadOverLines(hall, bank);
  for (const bank of hall.banks) leaveClosedBank(hall, bank);
}

/** Desks open from the lowest number; where nobody is served they close, from the highest; as many more as must close are those that finish next. */
function chooseDesks({ servers, own: howMany, open, rostered }: PlainBank): void {
  const own = servers.slice(0, howMany);
  for (const server of own) if (open.size < rostered) open.add(server);
  const empty = own.filter((server) => open.has(server) && (server.doing === 'nothing, idle' || server.doing === 'nothing, closed'));
  for (const server of empty.toReversed()) if (open.size > rostered) open.delete(server);
}

/** While others of the bank work, desks that have closed hand over whom they serve, the highest number first. */
function handPassengersOver(hall: PlainHall, bank: PlainBank, before: number): void {
  if (bank.bank.kind !== 'counter' || bank.bank.handsOver === undefined || workingServers(bank).length === 0) return;
  for (const server of bank.servers.slice(bank.rostered, before).toReversed()) {
    if (server.doing !== 'serving') continue;
    const { party, ends } = server.serving!;
    hall.happenings.splice(hall.happenings.indexOf(ends), 1);
    party.timeLeft = ends.time - hall.now;
    server.doing = 'nothing, closed';
    tell(hall, 'handed over', { passenger: party.number, bank: bank.bank.id, server: server.place });
    tell(hall, 'server closed', { bank: bank.bank.id, server: server.place });
    goOnInFront(hall, party, bank);
  }
}

/** One that has not yet finished its last passenger simply goes on. */
export function openServer(hall: PlainHall, bank: PlainBank, server: Server): void {
  if (server.broken > 0 || server.doing !== 'nothing, closed') return;
  tell(hall, 'server opened', { bank: bank.bank.id, server: server.place });
  serveNext(hall, bank, server);
}

/** One that is serving or handing over finishes first. */
export function closeServer(hall: PlainHall, bank: PlainBank, server: Server): void {
  if (server.doing !== 'nothing, idle') return;
  server.doing = 'nothing, closed';
  tell(hall, 'server closed', { bank: bank.bank.id, server: server.place });
}

/** With a line per server: who stands at one that does not work joins another line of the bank, from the front. */
export function leaveClosedLines(hall: PlainHall, bank: PlainBank): void {
  if (bank.lines.length === 1 || workingServers(bank).length === 0) return;
  for (const server of bank.servers) {
    if (!isWorking(bank, server)) moveLine(hall, bank, bank.lines[server.place]!, () => bank);
  }
}

/**
 * Those who waited for a shut bank with a line per server did so in its first line. Once it opens all of them leave it, and join the shortest
 * lines one after the other.
 */
export function spreadOverLines(hall: PlainHall, bank: PlainBank): void {
  if (bank.lines.length === 1 || workingServers(bank).length === 0) return;
  const parties = [...bank.lines[0]!].map((party) => stepOut(hall, bank, party));
  for (const party of parties) joinBank(hall, party, bank);
}

/** Where no server of the bank works: lanes that work, else counters, take over; a counter that opens later may be this one. */
export function leaveClosedBank(hall: PlainHall, bank: PlainBank): void {
  const group = groupOf(hall, bank);
  if (group.length === 1 && workingServers(bank).length > 0) return;
  const takesOver = ({ people, direction, key, wasRefused }: Party) => {
    const { category } = people[0]!;
    return (
      (bank.bank.kind === 'e-channel' ? chooseLane(hall, category, direction, stageOf(bank), key) : undefined) ??
      chooseCounter(hall, category, direction, stageOf(bank), key, wasRefused)
    );
  };
  if (group.length === 1 && !hasReservedLine(bank)) {
    for (const line of bank.lines) moveLine(hall, bank, line, takesOver);
    return;
  }
  // From a line that feeds several banks, or that has a reserved one, those go whom none of them serves now, and another one does; the others keep their places.
  for (const party of waitingAt(bank)) {
    const served = group.some(
      (one) => workingServers(one).length > 0 && hall.offers(one.bank, party.people[0]!.category, party.direction) !== undefined,
    );
    if (served) continue;
    const to = takesOver(party);
    if (!group.includes(to)) joinBank(hall, stepOut(hall, bank, party), to);
  }
}

/** One after the other, from the front, keeping the time they have waited. Who comes back to this line is not moved again. */
function moveLine(hall: PlainHall, bank: PlainBank, line: Party[], destination: (party: Party) => PlainBank): void {
  for (let left = line.length; left > 0; left -= 1) {
    const party = stepOut(hall, bank, line[0]!);
    joinBank(hall, party, destination(party));
  }
}
