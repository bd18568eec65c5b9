// Servers open and close, by roster or because they break and are mended; the people in their lines are looked after.

import { type Hall, serverState } from '../state/hall.ts';
import { chooseCounter, chooseEChannel } from './choose-bank.ts';
import { joinBank, leaveLine } from './join-bank.ts';
import { serveNext } from './serve-next.ts';

/** A server may serve from now on; one that is still finishing a passenger simply goes on. */
export function openServer(hall: Hall, server: number, bank: number): void {
  if (hall.serverState[server] !== serverState.closed) return;
  hall.recorder.serverOpened(server, bank);
  serveNext(hall, server, bank);
}

/** A server may no longer serve; one that is busy finishes its passenger first. */
export function closeServer(hall: Hall, server: number, bank: number): void {
  if (hall.serverState[server] !== serverState.idle) return;
  hall.idle.remove(bank, server);
  hall.serverState[server] = serverState.closed;
  hall.recorder.serverClosed(server, bank);
}

/** With a line per server, those who stand at one that no longer works join the other lines of the bank, in the order of their servers. */
export function leaveClosedLines(hall: Hall, bank: number): void {
  const plan = hall.plan.banks[bank]!;
  if (plan.singleLine || hall.working[bank] === 0) return;
  for (let place = 0; place < plan.servers; place += 1) {
    const works = place < hall.rostered[bank]! && hall.serverFailed[plan.firstServer + place] === 0;
    if (!works) moveLine(hall, plan.firstLine + place, bank, () => bank);
  }
}

/** Where no server of a bank works, its line goes over to banks that are open to each, in order; who has none waits for this one. */
export function leaveClosedBank(hall: Hall, bank: number): void {
  if (hall.working[bank]! > 0 || hall.peopleInLine[bank] === 0) return;
  const { firstLine, lines, isEChannel } = hall.plan.banks[bank]!;
  for (let line = firstLine; line < firstLine + lines; line += 1) moveLine(hall, line, bank, (party) => otherBank(hall, party, isEChannel));
}

function moveLine(hall: Hall, line: number, bank: number, destination: (party: number) => number): void {
  const time = hall.calendar.now;
  for (let left = hall.lines[line]!.length; left > 0; left -= 1) {
    const party = leaveLine(hall, line, bank);
    hall.parties.waited[party]! += time - hall.parties.joined[party]!;
    joinBank(hall, party, destination(party));
  }
}

function otherBank(hall: Hall, party: number, fromEChannel: boolean): number {
  const leaf = hall.parties.leaf[party]!;
  const lane = fromEChannel ? chooseEChannel(hall, leaf) : -1;
  return lane >= 0 ? lane : chooseCounter(hall, leaf);
}
