// Waiting and being served: a party joins a bank, a server takes it, the service ends, the server hands over and takes the next.

import { chooseCounter } from './choice-of-bank.ts';
import { isRefused, secondService } from './luck.ts';
import { idleServer, isWorking, lineOfServer, type Party, plan, type PlainBank, type PlainHall, type Server, tell } from './plain-hall.ts';

/** To an idle server at once, else to the end of a line. */
export function joinBank(hall: PlainHall, party: Party, bank: PlainBank): void {
  party.joined = hall.now;
  const idle = idleServer(bank);
  if (idle !== undefined) {
    startService(hall, party, bank, idle);
    return;
  }
  const line = lineToJoin(bank);
  line.push(party);
  tell(hall, 'joined line', {
    passenger: party.number,
    bank: bank.bank.id,
    line: bank.lines.indexOf(line),
    ahead: line.length - 1,
  });
}

/**
 * With a line per server the shortest: fewest parties in line and at the server, that of the lowest number among equals, of those that work.
 * Where none works people wait in the first line for the bank to open.
 */
function lineToJoin(bank: PlainBank): Party[] {
  if (bank.lines.length === 1) return bank.lines[0]!;
  const length = (server: Server) => partiesAt(bank, server);
  const [shortest] = bank.servers
    .filter((server) => isWorking(bank, server))
    .toSorted((a, b) => length(a) - length(b) || a.place - b.place);
  return shortest === undefined ? bank.lines[0]! : lineOfServer(bank, shortest);
}

/** In the line of a server, and being served there. */
export const partiesAt = (bank: PlainBank, server: Server): number =>
  lineOfServer(bank, server).length + (server.doing === 'serving' ? 1 : 0);

function leaveLine(hall: PlainHall, line: Party[], bank: PlainBank, party: Party): void {
  line.splice(line.indexOf(party), 1);
  tell(hall, 'left line', { passenger: party.number, bank: bank.bank.id });
}

/** A party leaves its line for another, keeping the time that it has waited. */
export function stepOut(hall: PlainHall, bank: PlainBank, line: Party[], party: Party): Party {
  leaveLine(hall, line, bank, party);
  party.waited += hall.now - party.joined;
  return party;
}

/** The people of a party are served one after the other. A lane may refuse; whoever is not refused waits no more. */
function startService(hall: PlainHall, party: Party, bank: PlainBank, server: Server): void {
  const offers = party.people.map(({ category }) => hall.offers(bank.bank, category, party.direction)!);
  const duration = offers.reduce((sum, offer, index) => sum + offer.duration(party.people[index]!.luck), 0);
  const refused = isRefused(party.key, offers[0]!.refusal);
  party.waited += hall.now - party.joined;
  if (!refused) tell(hall, 'wait ended', { passenger: party.number, wait: party.waited });
  server.doing = 'serving';
  tell(hall, 'service started', { passenger: party.number, bank: bank.bank.id, server: server.place });
  plan(hall, hall.now + duration, 'service ends', () => endService(hall, party, bank, server, refused));
}

/** One who is refused goes to a counter before the lane is free again. */
function endService(hall: PlainHall, party: Party, bank: PlainBank, server: Server, refused: boolean): void {
  tell(hall, refused ? 'refused' : 'cleared', { passenger: party.number, bank: bank.bank.id, server: server.place });
  if (refused) {
    const [person] = party.people;
    person!.luck = secondService(party.key);
    joinBank(hall, party, chooseCounter(hall, person!.category, party.direction, party.key));
  } else {
    hall.parties -= 1;
  }
  server.doing = 'handing over';
  const ready = () => {
    tell(hall, 'server ready', { bank: bank.bank.id, server: server.place });
    serveNext(hall, bank, server);
  };
  if (bank.bank.handover === 0) ready();
  else plan(hall, hall.now + bank.bank.handover, 'server is ready', ready);
}

/** A server that is free closes if it no longer works; else it takes the first of its line, or stands idle. */
export function serveNext(hall: PlainHall, bank: PlainBank, server: Server): void {
  const line = lineOfServer(bank, server);
  if (!isWorking(bank, server)) {
    server.doing = 'nothing, closed';
    tell(hall, 'server closed', { bank: bank.bank.id, server: server.place });
  } else if (line.length > 0) {
    const [first] = line;
    leaveLine(hall, line, bank, first!);
    startService(hall, first!, bank, server);
    hall.noticeRoom(bank);
  } else {
    server.doing = 'nothing, idle';
    hall.noticeRoom(bank);
  }
}
