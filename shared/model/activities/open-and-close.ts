// Servers open and close, by roster or because they break and are mended; the people in their lines are looked after.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import type { PassengerLine } from '../state/passenger-line.ts';
import { chooseCounter, chooseEChannel } from './choose-bank.ts';
import { awaitWhoFinishes } from './close-idle-first.ts';
import { joinBank, joinOnceMore, stepOut } from './join-bank.ts';
import { noticeLine } from './watch-lines.ts';
import { presence } from '../state/shared-servers.ts';
import { routeToCounter } from './reserved-line.ts';
import { serveNext } from './serve-next.ts';
import { occupyServer } from './start-service.ts';
import type { Party } from '../state/party.ts';

/** A server may serve from now on; one that is still finishing a passenger simply goes on. */
export function openServer(hall: Hall, server: number, bank: Bank): void {
  if (hall.serverState[server] !== serverState.closed) return;
  hall.recorder.serverOpened(server, bank.index);
  if (serveNext(hall, server, bank) === 1) occupyServer(hall, bank);
}

/** A server may no longer serve; one that is busy finishes its passenger first. */
export function closeServer(hall: Hall, server: number, bank: Bank): void {
  if (hall.serverState[server] !== serverState.idle) return;
  bank.idle.remove(server);
  hall.serverState[server] = serverState.closed;
  hall.recorder.serverClosed(server, bank.index);
}

/** Says which servers of a bank may serve: those that it has open, shared ones that stand here among them; out of these are lost those out of order. */
export function countWorking(hall: Hall, bank: Bank): void {
  const { firstServer, rostered } = bank;
  const { ownServers, servers } = bank.plan;
  let open = rostered;
  let working = 0;
  for (let place = 0; place < servers; place += 1) {
    const server = firstServer + place;
    const isHere = place >= ownServers && hall.shared.presence[server] === presence.here && hall.shared.offDuty[server] === 0;
    open += +isHere;
    const isOpen = bank.closesIdleFirst === 1 ? hall.serverOpen[server] === 1 : place < rostered;
    const works = +((isHere || isOpen) && hall.serverFailed[server] === 0);
    hall.serverWorks[server] = works;
    working += works;
  }
  if (bank.closesIdleFirst === 1) working -= awaitWhoFinishes(hall, bank);
  bank.working = working;
  const lost = open - working;
  if (lost !== bank.lost) hall.recorder.lostChanged(bank.index, lost - bank.lost);
  bank.lost = lost;
  if (bank.watched === 1) noticeLine(hall, bank);
}

/** With a line per server, those who stand at one that no longer works join the other lines of the bank, in the order of their servers. */
export function leaveClosedLines(hall: Hall, bank: Bank): void {
  if (bank.singleLine || bank.working === 0) return;
  for (let place = 0; place < bank.plan.servers; place += 1) {
    if (hall.serverWorks[bank.firstServer + place] === 0) moveLine(hall, bank.lines[place]!, bank, () => bank);
  }
}

/**
 * With a line per server, those who waited for a shut bank, all of them in its first line, join the shortest lines once it opens, from the front.
 * The line empties before the first of them joins, so that nobody avoids those who stand behind.
 */
export function spreadOverLines(hall: Hall, bank: Bank): void {
  if (bank.lines.length === 1 || bank.working === 0) return;
  const line = bank.lines[0]!;
  const waiting = Array.from({ length: line.length }, () => stepOut(hall, line, 0, bank));
  for (const party of waiting) joinBank(hall, party, bank);
}

/** Where no server of a bank works, its line goes over to banks that are open to each, in order; who has none waits for this one. */
export function leaveClosedBank(hall: Hall, bank: Bank): void {
  if (bank.shares + bank.hasReservedLine > 0) {
    leaveUnservedLine(hall, bank.group);
    return;
  }
  if (bank.working > 0 || bank.peopleInLine === 0) return;
  for (const line of bank.lines) moveLine(hall, line, bank, (party) => otherBank(hall, party, bank));
}

/**
 * From a line that feeds several banks, or that has a reserved one, those go whom none of these banks serves now, while another bank does; all others
 * keep their places.
 */
function leaveUnservedLine(hall: Hall, group: readonly Bank[]): void {
  const [host] = group;
  const line = host!.lines[0]!;
  for (let place = 0; place < line.length;) {
    const party = line.at(place);
    const leaf = party.leaf;
    const served = group.some(({ working, services }) => working > 0 && services[leaf] !== undefined);
    const to = served ? host! : otherBank(hall, party, host!);
    if (group.includes(to)) {
      place += 1;
      continue;
    }
    stepOut(hall, line, place, host!);
    joinOnceMore(hall, party, to);
  }
}

function moveLine(hall: Hall, line: PassengerLine, bank: Bank, destination: (party: Party) => Bank): void {
  for (let left = line.length; left > 0; left -= 1) {
    const party = stepOut(hall, line, 0, bank);
    joinOnceMore(hall, party, destination(party));
  }
}

function otherBank(hall: Hall, party: Party, bank: Bank): Bank {
  const key = party.key;
  const route = routeToCounter(hall, party, bank);
  const lane = bank.isEChannel ? chooseEChannel(hall, route, key) : undefined;
  return lane ?? chooseCounter(hall, route, key);
}
