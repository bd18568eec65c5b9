// Lanes go out of order (docs/decisions/outages.md): one by one or a whole bank by chance, or by plan; a crew repairs those that fail one by one.

import { secondsOf } from '../../../shared/scenario/clock.ts';
import { closeServer, leaveClosedBank, leaveClosedLines, openServer, spreadOverLines } from './changes-of-servers.ts';
import { outageLuck } from './luck.ts';
import { isWorking, plan, type PlainBank, type PlainHall, type Server, tell, workingServers } from './plain-hall.ts';

/** One more reason for which they are out of order. Each finishes its passenger; people leave the lines, and the bank where none is left that works. */
export function putOutOfOrder(hall: PlainHall, bank: PlainBank, servers: readonly Server[]): void {
  for (const server of servers) server.broken += 1;
  const broken = servers.filter((server) => server.broken === 1);
  if (broken.length === 0) return;
  for (const server of broken) tell(hall, 'server failed', { bank: bank.bank.id, server: server.place });
  for (const server of broken) closeServer(hall, bank, server);
  leaveClosedLines(hall, bank);
  leaveClosedBank(hall, bank);
}

/**
 * They work again when the last reason is gone. Where none of a bank of counters worked before, those who waited for them spread over its lines,
 * and whoever waits at another bank that is shut may come.
 */
export function mend(hall: PlainHall, bank: PlainBank, servers: readonly Server[]): void {
  const wasShut = workingServers(bank).length === 0;
  for (const server of servers) server.broken -= 1;
  const mended = servers.filter((server) => server.broken === 0);
  for (const server of mended) tell(hall, 'server repaired', { bank: bank.bank.id, server: server.place });
  for (const server of mended) if (isWorking(bank, server)) openServer(hall, bank, server);
  if (mended.length === 0 || !wasShut || bank.bank.kind === 'e-channel') return;
  spreadOverLines(hall, bank);
  for (const other of hall.banks) leaveClosedBank(hall, other);
}

/** Times to failure run by the clock from the opening or from the last repair, used or not; none begins once the hall has closed. */
export function planFailure(hall: PlainHall, bank: PlainBank, server: Server): void {
  if (bank.bank.kind === 'counter' || bank.bank.outages === undefined || isAwayFromHome(hall, server)) return;
  const mean = bank.bank.outages.meanHoursBetweenFailures * 3600;
  const time = hall.now + mean * luckOf(hall, bank, server, 'time to failure');
  if (time < hall.closes) plan(hall, time, 'lane fails', () => fail(hall, bank, server));
}

/** Its repair begins at once, or when somebody of its crew is free: the lanes that failed first come first. */
function fail(hall: PlainHall, bank: PlainBank, server: Server): void {
  forAllPlaces(hall, bank, server, (at, place) => putOutOfOrder(hall, at, [place]));
  const { crew } = bank;
  if (crew !== undefined && crew.free === 0) crew.waiting.push(() => beginRepair(hall, bank, server));
  else {
    if (crew !== undefined) crew.free -= 1;
    beginRepair(hall, bank, server);
  }
}

function beginRepair(hall: PlainHall, bank: PlainBank, server: Server): void {
  if (bank.bank.kind === 'counter' || bank.bank.outages === undefined) return;
  const mean = bank.bank.outages.meanMinutesToRepair * 60;
  plan(hall, hall.now + mean * luckOf(hall, bank, server, 'time to repair'), 'lane is repaired', () => repair(hall, bank, server));
}

function repair(hall: PlainHall, bank: PlainBank, server: Server): void {
  const beginNext = bank.crew?.waiting.shift();
  if (beginNext !== undefined) beginNext();
  else if (bank.crew !== undefined) bank.crew.free += 1;
  forAllPlaces(hall, bank, server, (at, place) => mend(hall, at, [place]));
  server.failures += 1;
  planFailure(hall, bank, server);
}

/** One that two banks share fails as those of its home do, wherever it stands. */
const isAwayFromHome = ({ shared }: PlainHall, server: Server) =>
  shared.some(({ servers }) => servers.some(({ atTheOther }) => atTheOther === server));

/** A server out of order is so at both banks that share it. */
export function forAllPlaces(hall: PlainHall, bank: PlainBank, server: Server, happen: (bank: PlainBank, server: Server) => void): void {
  happen(bank, server);
  for (const { home, other, servers } of hall.shared) {
    const pair = servers.find(({ atHome, atTheOther }) => atHome === server || atTheOther === server);
    if (pair !== undefined) happen(bank === home ? other : home, bank === home ? pair.atTheOther : pair.atHome);
  }
}

function luckOf(hall: PlainHall, { bank }: PlainBank, { place, failures }: Server, purpose: 'time to failure' | 'time to repair'): number {
  return outageLuck(hall.scenario.run.seed, hall.replication, purpose, bank.id, place * 10_000 + failures);
}

/** The whole bank at once, as a lane by itself. */
export function planNetworkFailure(hall: PlainHall, bank: PlainBank): void {
  if (bank.bank.kind === 'counter' || bank.bank.networkOutages === undefined) return;
  const { meanHoursBetweenFailures, meanMinutesToRepair } = bank.bank.networkOutages;
  const luck = (purpose: 'time to network failure' | 'time to network repair') =>
    outageLuck(hall.scenario.run.seed, hall.replication, purpose, bank.bank.id, bank.networkFailures);
  const time = hall.now + meanHoursBetweenFailures * 3600 * luck('time to network failure');
  if (time >= hall.closes) return;
  plan(hall, time, 'network fails', () => {
    putOutOfOrder(hall, bank, bank.servers);
    plan(hall, hall.now + meanMinutesToRepair * 60 * luck('time to network repair'), 'network is repaired', () => {
      mend(hall, bank, bank.servers);
      bank.networkFailures += 1;
      planNetworkFailure(hall, bank);
    });
  });
}

/** Of several outages at one time each takes other lanes, from the highest number down. Nothing of it changes once the hall has closed. */
export function planOutages(hall: PlainHall, bank: PlainBank): void {
  if (bank.bank.kind === 'counter') return;
  const { plannedOutages = [] } = bank.bank;
  const outages = plannedOutages.map(({ from, to, lanes }) => ({
    from: Math.max(hall.opens, secondsOf(from)),
    to: Math.max(hall.opens, secondsOf(to)),
    lanes: lanes ?? Infinity,
  }));
  for (const time of new Set(outages.flatMap(({ from, to }) => [from, to]))) {
    if (time >= hall.closes) continue;
    plan(hall, time, 'outage by plan', () => {
      const here = outages.filter(({ from, to }) => from <= time && time < to);
      const lanes = here.reduce((sum, one) => sum + one.lanes, 0);
      // Shared ones only where the whole bank is out.
      const isOut = ({ place, stands }: Server) => (stands === undefined ? place >= bank.own - lanes : lanes === Infinity);
      const out = bank.servers.filter((server) => isOut(server) && !server.outByPlan);
      const back = bank.servers.filter((server) => !isOut(server) && server.outByPlan);
      for (const server of [...out, ...back]) server.outByPlan = !server.outByPlan;
      putOutOfOrder(hall, bank, out);
      mend(hall, bank, back);
    });
  }
}
