// Hot path. A party comes to a bank: to an idle server at once, else to the end of a line.

import { workOf } from '../state/members.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { startService } from './start-service.ts';

/** With a line per server the shortest one is joined, that of the lowest number among equals. */
export function joinBank(hall: Hall, party: number, bank: number): void {
  hall.parties.joined[party] = hall.clock[0]!;
  if (hall.idle.count[bank]! > 0) {
    const server = hall.idle.lowest(bank);
    hall.idle.remove(bank, server);
    startService(hall, party, server, bank);
    return;
  }
  const plan = hall.plan.banks[bank]!;
  hall.lines[plan.singleLine ? plan.firstLine : shortestLine(hall, bank)]!.push(party);
  hall.peopleInLine[bank]! += hall.parties.size[party]!;
  hall.workInLine[bank]! += workOf(hall, party, bank);
  hall.recorder.joinedLine(party, bank);
}

/** The line of a working server; where none works, the first line, at which people wait for the bank to open. */
function shortestLine(hall: Hall, bank: number): number {
  const { firstLine, firstServer } = hall.plan.banks[bank]!;
  let shortest = firstLine;
  let fewest = Infinity;
  for (let i = 0; i < hall.rostered[bank]!; i += 1) {
    if (hall.serverFailed[firstServer + i] === 1) continue;
    const people = hall.lines[firstLine + i]!.length + +(hall.serverState[firstServer + i] === serverState.serving);
    if (people < fewest) {
      fewest = people;
      shortest = firstLine + i;
    }
  }
  return shortest;
}

/** The party at the front of a line leaves it; call only where there is one. */
export function leaveLine(hall: Hall, line: number, bank: number): number {
  const party = hall.lines[line]!.shift();
  hall.peopleInLine[bank]! -= hall.parties.size[party]!;
  hall.workInLine[bank]! -= workOf(hall, party, bank);
  hall.recorder.leftLine(party, bank);
  return party;
}
