// Beyond the control those who travelled together meet again: who is through first waits there for the rest. Only where parties are followed is any of
// this asked.

import type { Hall } from '../state/hall.ts';
import { makeRoom } from './pass-entrance.ts';
import type { Party } from '../state/party.ts';

/** A party of several has come, which is followed from now on. */
export function follow(hall: Hall, party: Party): void {
  if (hall.gatherings === undefined || party.size === 1) return;
  // Who has waited outside came before.
  party.gathering = hall.gatherings.begin(party.leaf, party.size, hall.clock[0]! - party.waited);
}

/** A party has been cleared, and passes the exit of a hall that asks something there. */
export function passExit(hall: Hall, party: Party): void {
  if (hall.gated === 1) makeRoom(hall, party);
  meetAgain(hall, party);
}

/** A party is through: it waits for the rest of those with whom it came, unless it is the last of them. */
export function meetAgain(hall: Hall, party: Party): void {
  const number = party.gathering;
  if (number === 0) {
    hall.parties.release(party);
    return;
  }
  const gathering = hall.gatherings!.at(number);
  gathering.left -= party.size;
  if (gathering.left > 0) {
    party.joined = hall.clock[0]!;
    gathering.waiting.push(party.slot);
    hall.recorder.beyond('waits beyond', party);
    return;
  }
  goOn(hall, number, party);
  goAway(hall, party);
}

/** A party does not come through: it was refused landing, or has turned back. The others wait for it no longer. */
export function comeNoMore(hall: Hall, party: Party): void {
  const number = party.gathering;
  const size = party.size;
  goAway(hall, party);
  if (number === 0) return;
  const gathering = hall.gatherings!.at(number);
  gathering.left -= size;
  if (gathering.left === 0) {
    const [first] = gathering.waiting;
    goOn(hall, number, first === undefined ? undefined : hall.parties.at(first));
  }
}

/** All are there who will be. `told` is the last of them, or one who has waited; undefined where nobody has come through. */
function goOn(hall: Hall, number: number, told: Party | undefined): void {
  if (told !== undefined) hall.recorder.beyond('party through', told);
  for (const slot of hall.gatherings!.at(number).waiting) {
    const party = hall.parties.at(slot);
    hall.recorder.beyond('met again', party);
    goAway(hall, party);
  }
  hall.gatherings!.end(number);
}

function goAway({ parties }: Hall, party: Party): void {
  party.gathering = 0;
  party.apart = 0;
  parties.release(party);
}
