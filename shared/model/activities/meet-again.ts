// Beyond the control those who travelled together meet again: who is through first waits there for the rest. Only where parties are followed is any of
// this asked.

import type { Hall } from '../state/hall.ts';
import { makeRoom } from './pass-entrance.ts';

/** A party of several has come, which is followed from now on. */
export function follow(hall: Hall, party: number): void {
  const { gathering, leaf, size, waited } = hall.parties;
  if (hall.gatherings === undefined || size[party] === 1) return;
  // Who has waited outside came before.
  gathering[party] = hall.gatherings.begin(leaf[party]!, size[party]!, hall.clock[0]! - waited[party]!);
}

/** A party has been cleared, and passes the exit of a hall that asks something there. */
export function passExit(hall: Hall, party: number): void {
  if (hall.gated === 1) makeRoom(hall, party);
  meetAgain(hall, party);
}

/** A party is through: it waits for the rest of those with whom it came, unless it is the last of them. */
export function meetAgain(hall: Hall, party: number): void {
  const { gathering: numbers, joined, size } = hall.parties;
  const number = numbers[party]!;
  if (number === 0) {
    hall.parties.release(party);
    return;
  }
  const gathering = hall.gatherings!.at(number);
  gathering.left -= size[party]!;
  if (gathering.left > 0) {
    joined[party] = hall.clock[0]!;
    gathering.waiting.push(party);
    hall.recorder.beyond('waits beyond', party);
    return;
  }
  goOn(hall, number, party);
  goAway(hall, party);
}

/** A party does not come through: it was refused landing, or has turned back. The others wait for it no longer. */
export function comeNoMore(hall: Hall, party: number): void {
  const number = hall.parties.gathering[party]!;
  const size = hall.parties.size[party]!;
  goAway(hall, party);
  if (number === 0) return;
  const gathering = hall.gatherings!.at(number);
  gathering.left -= size;
  if (gathering.left === 0) goOn(hall, number, gathering.waiting[0]);
}

/** All are there who will be. `told` is the last of them, or one who has waited; undefined where nobody has come through. */
function goOn(hall: Hall, number: number, told: number | undefined): void {
  if (told !== undefined) hall.recorder.beyond('party through', told);
  for (const party of hall.gatherings!.at(number).waiting) {
    hall.recorder.beyond('met again', party);
    goAway(hall, party);
  }
  hall.gatherings!.end(number);
}

function goAway({ parties }: Hall, party: number): void {
  parties.gathering[party] = 0;
  parties.apart[party] = 0;
  parties.release(party);
}
