// Waiting and being served: a party joins a bank, a server takes it, the service ends, the server hands over and takes the next.

import { quantileVariate } from '../../../shared/random/quantile-variate.ts';
import { chooseCounter, chooseLane, stageOf } from './choice-of-bank.ts';
import { leaveHall } from './entrance.ts';
import { sendToExamination } from './examination.ts';
import { enterLane } from './lane-in-steps.ts';
import { companionLuckAtSecond, isRefused, isWilling, luckAtSecond, luckOfWalk, secondService } from './luck.ts';
import {
  closesIdleFirst,
  groupOf,
  hasReservedLine,
  idleServer,
  isWorking,
  lineOfServer,
  type Party,
  plan,
  type PlainBank,
  type PlainHall,
  type Server,
  tell,
} from './plain-hall.ts';

/** To an idle server at once, else to the end of a line: of the reserved one, where there is one, whom a lane refused, and who was handed over. */
export function joinBank(hall: PlainHall, party: Party, bank: PlainBank): void {
  party.joined = hall.now;
  const idle = idleServer(bank);
  if (idle !== undefined) {
    startService(hall, party, bank, idle);
    return;
  }
  // One line may feed several banks: an idle server of any of them will do.
  const group = groupOf(hall, bank);
  const other = group.find((one) => idleServer(one) !== undefined && hall.offers(one.bank, party.people[0]!.category, party.direction));
  if (other !== undefined) {
    startService(hall, party, other, idleServer(other)!);
    return;
  }
  const about = { passenger: party.number, bank: group[0]!.bank.id };
  if (hasReservedLine(bank) && (party.wasRefused || party.timeLeft !== undefined)) {
    bank.reserved.push(party);
    tell(hall, 'joined line', { ...about, line: 0, ahead: bank.reserved.length - 1 });
    return;
  }
  const line = lineToJoin(bank);
  line.push(party);
  tell(hall, 'joined line', { ...about, line: bank.lines.indexOf(line), ahead: bank.reserved.length + line.length - 1 });
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
  lineOfServer(bank, server).length + (server.doing === 'serving' || server.doing === 'blocked' ? 1 : 0);

/** To an idle server of the bank, else to the front of its reserved line, or of its only one, or of the shortest of its lines. */
export function goOnInFront(hall: PlainHall, party: Party, bank: PlainBank): void {
  party.joined = hall.now;
  const idle = idleServer(bank);
  if (idle !== undefined) {
    startService(hall, party, bank, idle);
    return;
  }
  const line = hasReservedLine(bank) ? bank.reserved : lineToJoin(bank);
  line.unshift(party);
  tell(hall, 'joined line', { passenger: party.number, bank: bank.bank.id, line: Math.max(0, bank.lines.indexOf(line)), ahead: 0 });
}

function leaveLine(hall: PlainHall, bank: PlainBank, party: Party): void {
  const line = [bank.reserved, ...bank.lines].find((one) => one.includes(party))!;
  line.splice(line.indexOf(party), 1);
  tell(hall, 'left line', { passenger: party.number, bank: groupOf(hall, bank)[0]!.bank.id });
}

/** A party leaves its line for another, keeping the time that it has waited. */
export function stepOut(hall: PlainHall, bank: PlainBank, party: Party): Party {
  leaveLine(hall, bank, party);
  party.waited += hall.now - party.joined;
  return party;
}

/**
 * The people of a party are served one after the other. A lane may refuse, each authority in its zone; whoever is refused by neither waits no
 * more, unless a second authority has queues of its own.
 */
function startService(hall: PlainHall, party: Party, bank: PlainBank, server: Server): void {
  const offers = party.people.map(({ category }) => hall.offers(bank.bank, category, party.direction)!);
  if (offers[0]!.steps !== undefined) {
    enterLane(hall, party, bank, server, offers[0]!.steps, {
      service: (refused) => {
        endService(hall, party, bank, server, refused);
        handOver(hall, bank, server);
      },
      handOver: () => handOver(hall, bank, server),
      left: () => leaveCleared(hall, party, bank, server),
    });
    return;
  }
  const { timeLeft } = party;
  delete party.timeLeft;
  const duration = timeLeft ?? offers.reduce((sum, offer, index) => sum + offer.duration(party.people[index]!.luck), 0);
  const { refusal, second } = offers[0]!;
  const { authority } = bank.bank;
  const refused = isRefused(party.key, refusal, authority, bank.refusals);
  party.refusedInside = second !== undefined && isRefused(party.key, second.refusal, 'second', bank.refusals);
  party.waited += hall.now - party.joined;
  // Whoever was handed over waited no more when its first desk took it.
  if (!refused && !party.refusedInside && authority !== 'first' && timeLeft === undefined)
    tell(hall, 'wait ended', { passenger: party.number, wait: party.waited });
  server.doing = 'serving';
  tell(hall, 'service started', { passenger: party.number, bank: bank.bank.id, server: server.place });
  const ends = plan(hall, hall.now + duration, 'service ends', () => {
    if (second !== undefined && !refused) {
      leaveFirstZone(hall, party, bank, server);
      return;
    }
    if (endService(hall, party, bank, server, refused) !== 'kept') handOver(hall, bank, server);
  });
  server.serving = { party, ends };
}

/** One who is refused goes to a counter before the lane is free again. A counter may keep whom it sends to a room that is full. */
function endService(hall: PlainHall, party: Party, bank: PlainBank, server: Server, refused: boolean): 'kept' | 'gone' {
  const at = { passenger: party.number, bank: bank.bank.id, server: server.place };
  const [person] = party.people;
  if (refused) {
    tell(hall, 'refused', at);
    party.wasRefused = true;
    person!.luck = secondService(party.key, bank.bank.authority);
    joinBank(hall, party, chooseCounter(hall, person!.category, party.direction, stageOf(bank), party.key, true));
  } else if (bank.bank.authority === 'first') {
    tell(hall, 'passed on', at);
    party.wasRefused = false;
    goOn(hall, party);
  } else {
    return leaveCleared(hall, party, bank, server);
  }
  return 'gone';
}

function leaveCleared(hall: PlainHall, party: Party, bank: PlainBank, server: Server): 'kept' | 'gone' {
  const sent = sendToExamination(hall, party, bank, server, () => handOver(hall, bank, server));
  if (sent !== 'not sent') return sent === 'kept' ? 'kept' : 'gone';
  tell(hall, 'cleared', { passenger: party.number, bank: bank.bank.id, server: server.place });
  hall.parties -= 1;
  leaveHall(hall, party.direction, party.people.length);
  return 'gone';
}

function handOver(hall: PlainHall, bank: PlainBank, server: Server): void {
  server.doing = 'handing over';
  const ready = () => {
    tell(hall, 'server ready', { bank: bank.bank.id, server: server.place });
    serveNext(hall, bank, server);
  };
  if (bank.bank.handover === 0) ready();
  else plan(hall, hall.now + bank.bank.handover, 'server is ready', ready);
}

/** The second zone holds one passenger; who is done in the first waits there for it. */
function leaveFirstZone(hall: PlainHall, party: Party, bank: PlainBank, server: Server): void {
  if (server.inside === undefined) {
    enterSecondZone(hall, party, bank, server);
    return;
  }
  server.doing = 'blocked';
  server.atTheDoor = party;
  tell(hall, 'blocked', { passenger: party.number, bank: bank.bank.id, server: server.place });
}

function enterSecondZone(hall: PlainHall, party: Party, bank: PlainBank, server: Server): void {
  const zone = hall.offers(bank.bank, party.people[0]!.category, party.direction)!.second!;
  server.inside = party;
  tell(hall, 'in second zone', { passenger: party.number, bank: bank.bank.id, server: server.place });
  plan(hall, hall.now + zone.duration(luckAtSecond(party.key)), 'second zone is done', () => {
    server.inside = undefined;
    endService(hall, party, bank, server, party.refusedInside);
    const next = server.atTheDoor;
    server.atTheDoor = undefined;
    if (next !== undefined) enterSecondZone(hall, next, bank, server);
    hall.leftEmpty(bank, server);
  });
  handOver(hall, bank, server);
}

/** From the first authority to the second, where it chooses anew; who went to a counter together stays together. */
function goOn(hall: PlainHall, party: Party): void {
  const { key, people, direction } = party;
  people.forEach((person, i) => (person.luck = i === 0 ? luckAtSecond(key) : companionLuckAtSecond(key, i - 1)));
  const arrive = () => {
    const { category } = people[0]!;
    const lane =
      people.length === 1 && isWilling(key, category.eChannelUptake) ? chooseLane(hall, category, direction, 'second', key) : undefined;
    joinBank(hall, party, lane ?? chooseCounter(hall, category, direction, 'second', key));
  };
  const walk = hall.scenario.walkBetweenAuthorities;
  if (walk === undefined) arrive();
  else plan(hall, hall.now + quantileVariate(walk).atNormal(luckOfWalk(key)), 'party comes to the second authority', arrive);
}

/** A server that is free closes if it no longer works; else it takes the first of the reserved line, or of its line, or stands idle. */
export function serveNext(hall: PlainHall, bank: PlainBank, server: Server): void {
  // In a line that feeds several banks some may be for others.
  const first = [...bank.reserved, ...lineOfServer(bank, server)].find(
    ({ people, direction }) => hall.offers(bank.bank, people[0]!.category, direction) !== undefined,
  );
  const isTooMany = closesIdleFirst(bank) && bank.open.has(server) && bank.open.size > bank.rostered;
  if (isTooMany) bank.open.delete(server);
  if (!isWorking(bank, server)) {
    server.doing = 'nothing, closed';
    tell(hall, 'server closed', { bank: bank.bank.id, server: server.place });
    hall.leftEmpty(bank, server);
  } else if (first !== undefined) {
    leaveLine(hall, bank, first);
    startService(hall, first, bank, server);
    hall.noticeRoom(bank);
  } else {
    server.doing = 'nothing, idle';
    hall.noticeRoom(bank);
  }
}
