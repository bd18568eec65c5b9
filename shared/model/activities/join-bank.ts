// Hot path. A party comes to a bank: to an idle server at once, else to the end of a line.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { workOf } from '../state/members.ts';
import type { PassengerLine } from '../state/passenger-line.ts';
import { noticeLine } from './watch-lines.ts';
import { reservedLength, standsReserved } from './reserved-line.ts';
import { occupyServer, startService } from './start-service.ts';
import type { Party } from '../state/party.ts';

/** With a line per server the shortest one is joined, that of the lowest number among equals. */
export function joinBank(hall: Hall, party: Party, bank: Bank): void {
  party.joined = hall.clock[0]!;
  if (bank.idle.count > 0) {
    goToServer(hall, party, bank);
    return;
  }
  if (bank.shares === 1) {
    joinSharedLine(hall, party, bank);
    return;
  }
  stand(hall, party, bank.lines.length === 1 ? bank.lines[0]! : shortestLine(hall, bank), bank);
}

/** A party that is handed over comes to an idle server of its bank, else to the front of a line: of several the shortest. Its work has come before. */
export function joinFront(hall: Hall, party: Party, bank: Bank): void {
  party.joined = hall.clock[0]!;
  if (bank.idle.count > 0) {
    occupyServer(hall, bank);
    startService(hall, party, bank.idle.takeLowest(), bank);
    return;
  }
  standAt(hall, party, bank.lines.length === 1 ? bank.lines[0]! : shortestLine(hall, bank), 0, bank);
}

/**
 * To a counter from a lane, or from a bank that has shut: whom a lane has refused, and who was handed over, goes to an idle server, else to the end of
 * the reserved line where there is one.
 */
export function joinOnceMore(hall: Hall, party: Party, bank: Bank): void {
  if (bank.hasReservedLine === 0 || !standsReserved(hall, party) || idleServerFor(party, bank) !== undefined) {
    joinBank(hall, party, bank);
    return;
  }
  const host = bank.group[0]!;
  const line = host.lines[0]!;
  party.joined = hall.clock[0]!;
  hall.recorder.workCame(party, host.index);
  standAt(hall, party, line, reservedLength(hall, line), host);
}

function standAt(hall: Hall, party: Party, line: PassengerLine, place: number, bank: Bank): void {
  line.insert(party, place);
  bank.peopleInLine += party.size;
  bank.workInLine += workOf(party, bank);
  hall.recorder.joinedLine(party, bank.index);
  if (bank.watched === 1) noticeLine(hall, bank);
}

function goToServer(hall: Hall, party: Party, bank: Bank): void {
  hall.recorder.workCame(party, bank.index);
  occupyServer(hall, bank);
  startService(hall, party, bank.idle.takeLowest(), bank);
}

function stand(hall: Hall, party: Party, line: PassengerLine, bank: Bank): void {
  line.push(party);
  bank.peopleInLine += party.size;
  bank.workInLine += workOf(party, bank);
  hall.recorder.workCame(party, bank.index);
  hall.recorder.joinedLine(party, bank.index);
  if (bank.watched === 1) noticeLine(hall, bank);
}

/** The line of a working server; where none works, the first line, at which people wait for the bank to open. */
function shortestLine(hall: Hall, bank: Bank): PassengerLine {
  const { firstServer, lines } = bank;
  let shortest = lines[0]!;
  let fewest = Infinity;
  for (let i = 0; i < lines.length; i += 1) {
    if (hall.serverWorks[firstServer + i] !== 1) continue;
    const people = partiesAt(hall, bank, i);
    if (people < fewest) {
      fewest = people;
      shortest = lines[i]!;
    }
  }
  return shortest;
}

/** Parties in line and at the server of a place in a bank with a line per server. */
export function partiesAt(hall: Hall, bank: Bank, place: number): number {
  const state = hall.serverState[bank.firstServer + place];
  return bank.lines[place]!.length + +(state === serverState.serving) + +(state === serverState.blocked);
}

/** The party at the front of a line leaves it; call only where there is one. */
export function leaveLine(hall: Hall, line: PassengerLine, bank: Bank): Party {
  const party = line.shift();
  goFrom(hall, party, bank);
  return party;
}

/** A party that stands somewhere in a line leaves it for another, keeping the time that it has waited. */
export function stepOut(hall: Hall, line: PassengerLine, place: number, bank: Bank): Party {
  const party = line.removeAt(place);
  goFrom(hall, party, bank);
  hall.recorder.workLeft(party, bank.index);
  party.waited += hall.calendar.now - party.joined;
  return party;
}

/** Where another bank of the line has an idle server that serves the party it goes there, else to the end of the line. */
function joinSharedLine(hall: Hall, party: Party, bank: Bank): void {
  const idle = idleServerFor(party, bank);
  if (idle !== undefined) {
    goToServer(hall, party, idle);
    return;
  }
  const host = bank.group[0]!;
  stand(hall, party, host.lines[0]!, host);
}

/** The bank, among those that its line feeds, that has an idle server for a party. */
function idleServerFor(party: Party, bank: Bank): Bank | undefined {
  const leaf = party.leaf;
  return bank.group.find((other) => other.idle.count > 0 && other.services[leaf] !== undefined);
}

/** The first in a shared line whom this bank serves leaves it; undefined where there is nobody. */
export function leaveSharedLine(hall: Hall, bank: Bank): Party | undefined {
  const host = bank.group[0]!;
  const line = host.lines[0]!;
  for (let place = 0; place < line.length; place += 1) {
    if (bank.services[line.at(place).leaf] === undefined) continue;
    const party = line.removeAt(place);
    goFrom(hall, party, host);
    // Its work came to the line of the host and is done here.
    hall.recorder.workLeft(party, host.index);
    hall.recorder.workCame(party, bank.index);
    return party;
  }
  return undefined;
}

function goFrom(hall: Hall, party: Party, bank: Bank): void {
  bank.peopleInLine -= party.size;
  bank.workInLine -= workOf(party, bank);
  hall.recorder.leftLine(party, bank.index);
  if (bank.watched === 1) noticeLine(hall, bank);
}
