// There is room in a line: those who stand last in others change to it where it is better by as much as the scenario asks. Within a bank with a
// line per server first, since these lines stand side by side; then from other banks. Each change makes the line that is joined less good, so it ends.

import { expectedWait } from '../activities/expected-wait.ts';
import { misjudgement } from '../activities/guided-choice.ts';
import { joinBank, partiesAt, stepOut } from '../activities/join-bank.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { workOf } from '../state/members.ts';
import type { PassengerLine } from '../state/passenger-line.ts';

export function jockeying(hall: Hall, index: number): void {
  const bank = hall.banks[index]!;
  bank.attracting = 0;
  if (bank.working === 0) return;
  if (!bank.singleLine) evenOut(hall, bank);
  if (hall.plan.queues.neighbours[index]!.length > 0 && bank.signsAway === 0) attract(hall, bank);
}

/** From the line in which the last has most before it, while another line of the bank would leave it with so many fewer; a party counts as one, as where a line is chosen. */
function evenOut(hall: Hall, bank: Bank): void {
  const { fewerPeople } = hall.plan.queues;
  for (;;) {
    let longest = -1;
    let most = -1;
    let fewest = bank.idle.count > 0 ? 0 : Infinity;
    for (let place = 0; place < bank.lines.length; place += 1) {
      if (hall.serverWorks[bank.firstServer + place] !== 1) continue;
      const parties = partiesAt(hall, bank, place);
      fewest = Math.min(fewest, parties);
      if (bank.lines[place]!.length === 0 || parties - 1 <= most) continue;
      most = parties - 1;
      longest = place;
    }
    if (longest < 0 || most - fewest < fewerPeople) return;
    const line = bank.lines[longest]!;
    move(hall, line, line.length - 1, bank, bank);
  }
}

interface Candidate {
  readonly line: PassengerLine;
  readonly place: number;
  readonly from: Bank;
  /** Expected wait that the change saves, as the passenger judges it [ms]. */
  readonly saved: number;
}

/** Of each line of other banks the last whom this one serves: who saves most comes first, while it saves enough. */
function attract(hall: Hall, bank: Bank): void {
  for (;;) {
    let best: Candidate | undefined;
    for (const index of hall.plan.queues.neighbours[bank.index]!) {
      const from = hall.banks[index]!;
      if (from.working === 0) continue;
      from.lines.forEach((line, place) => {
        const candidate = lastFor(hall, bank, from, line, place);
        if (candidate !== undefined && candidate.saved > (best?.saved ?? -Infinity)) best = candidate;
      });
    }
    if (best === undefined || best.saved < hall.plan.queues.timeSaved) return;
    move(hall, best.line, best.place, best.from, bank);
  }
}

function lastFor(hall: Hall, bank: Bank, from: Bank, line: PassengerLine, server: number): Candidate | undefined {
  let place = line.length - 1;
  while (place >= 0 && bank.services[line.at(place).leaf] === undefined) place -= 1;
  if (place < 0) return undefined;
  const own = line.at(place).key;
  const here = waitAt(hall, from, line, place, server) * misjudgement(hall, from, own);
  const there = expectedWait(bank) * misjudgement(hall, bank, own);
  return { line, place, from, saved: here - there };
}

/** Expected wait at a place in a line [ms]: the mean work before it, and of one passenger being served, over the servers that the line has. */
function waitAt(hall: Hall, bank: Bank, line: PassengerLine, place: number, server: number): number {
  let work = 0;
  for (let before = 0; before < place; before += 1) work += workOf(line.at(before), bank);
  if (bank.singleLine) return (work + bank.meanWork) / bank.working;
  const state = hall.serverState[bank.firstServer + server];
  return work + (state === serverState.serving || state === serverState.blocked ? bank.meanWork : 0);
}

function move(hall: Hall, line: PassengerLine, place: number, from: Bank, to: Bank): void {
  hall.recorder.changedLine(line.at(place), from.index, to.index);
  joinBank(hall, stepOut(hall, line, place, from), to);
}
