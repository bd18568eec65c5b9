// Whoever stands last changes to a line that is better by at least so much as the scenario asks (docs/decisions/queues.md): when a server has taken
// somebody or stands idle, after everything else of that instant.

import { expectedWait, meanWork, misjudgement, stageOf, workOf } from './choice-of-bank.ts';
import { joinBank, partiesAt, stepOut } from './lines-and-servers.ts';
import { lineOfServer, type Party, plan, type PlainBank, type PlainHall, tell, workingServers } from './plain-hall.ts';

export function noticeRoom(hall: PlainHall, bank: PlainBank): void {
  if (bank.roomNoticed || hall.scenario.queues?.jockeying === undefined) return;
  bank.roomNoticed = true;
  plan(hall, hall.now, 'room is noticed', () => {
    bank.roomNoticed = false;
    if (workingServers(bank).length === 0) return;
    while (changeWithin(hall, bank)) continue;
    while (changeBetween(hall, bank)) continue;
  });
}

/** The last of the line with most before it, that of the lowest number among equals, where another line would leave it with fewer by so many. */
function changeWithin(hall: PlainHall, bank: PlainBank): boolean {
  const threshold = hall.scenario.queues?.jockeying?.fewerPeople;
  if (threshold === undefined || bank.bank.queue === 'single-line') return false;
  const servers = workingServers(bank);
  // Who is called to an idle server has nobody before it, whatever the others are doing.
  const fewest = Math.min(...servers.map((server) => partiesAt(bank, server)));
  const [longest] = servers
    .filter((server) => lineOfServer(bank, server).length > 0)
    .toSorted((a, b) => partiesAt(bank, b) - partiesAt(bank, a) || a.place - b.place);
  if (longest === undefined || partiesAt(bank, longest) - 1 - fewest < threshold) return false;
  change(hall, lineOfServer(bank, longest).at(-1)!, bank, bank);
  return true;
}

/** Of all lines of other banks of its kind the last whom this bank serves: the one who saves most, if it saves enough. */
function changeBetween(hall: PlainHall, bank: PlainBank): boolean {
  const threshold = hall.scenario.queues?.jockeying?.minutesSaved;
  if (threshold === undefined || bank.signsAway > 0) return false;
  const candidates = hall.banks
    .filter(
      (from) => from !== bank && from.bank.kind === bank.bank.kind && stageOf(from) === stageOf(bank) && workingServers(from).length > 0,
    )
    .flatMap((from) =>
      from.lines.flatMap((line) => {
        const party = line.findLast(({ people, direction }) => hall.offers(bank.bank, people[0]!.category, direction) !== undefined);
        if (party === undefined) return [];
        const here = waitAt(hall, from, line, party) * misjudgement(hall, from, party.key);
        const there = expectedWait(hall, bank, party.people[0]!.category, party.direction) * misjudgement(hall, bank, party.key);
        return [{ party, from, saved: here - there }];
      }),
    );
  const [best] = candidates.toSorted((a, b) => b.saved - a.saved);
  if (best === undefined || best.saved < threshold * 60_000) return false;
  change(hall, best.party, best.from, bank);
  return true;
}

/** Mean work before a party in its line and of one being served, over the servers of that line [ms]. */
function waitAt(hall: PlainHall, bank: PlainBank, line: readonly Party[], party: Party): number {
  const before = line.slice(0, line.indexOf(party)).reduce((sum, other) => sum + workOf(hall, other, bank), 0);
  if (bank.bank.queue === 'single-line') return (before + meanWork(hall, bank)) / workingServers(bank).length;
  const server = bank.servers[bank.lines.indexOf(line as Party[])]!;
  return before + (server.doing === 'serving' || server.doing === 'blocked' ? meanWork(hall, bank) : 0);
}

function change(hall: PlainHall, party: Party, from: PlainBank, to: PlainBank): void {
  tell(hall, 'changed line', { passenger: party.number, bank: to.bank.id });
  joinBank(hall, stepOut(hall, from, party), to);
}
