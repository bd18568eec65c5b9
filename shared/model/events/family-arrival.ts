// A passenger arrives with companions. Where the first of them uses an e-Channel and each of the others may, they go through one by one;
// otherwise all of them go to one counter together.

import { balks } from '../activities/balk.ts';
import { chooseCounter, chooseEChannel } from '../activities/choose-bank.ts';
import { comeIn } from '../activities/come-in.ts';
import { joinBank } from '../activities/join-bank.ts';
import { keyOf, normalLuck, purposes } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { companionLeaf } from '../state/members.ts';

/** `lane` is the e-Channel bank that its first passenger would join. */
export function admitFamily(hall: Hall, party: number, lane: Bank | undefined, fromOutside: boolean): void {
  const { key, leaf } = hall.parties;
  const through = lane !== undefined && companionsMayFollow(hall, party) ? lane : undefined;
  const bank = through ?? chooseCounter(hall, leaf[party]!, key[party]!);
  if (hall.mayBalk === 1 && balks(hall, party, bank, fromOutside)) return;
  if (through !== undefined) {
    admitOneByOne(hall, party, through, fromOutside);
    return;
  }
  comeIn(hall, party, party, 0, fromOutside);
  joinBank(hall, party, bank);
}

function companionsMayFollow(hall: Hall, party: number): boolean {
  const { key, leaf, size } = hall.parties;
  for (let i = 0; i < size[party]! - 1; i += 1) {
    if (chooseEChannel(hall, companionLeaf(hall.plan, leaf[party]!, key[party]!, i), key[party]!) === undefined) return false;
  }
  return true;
}

/** The leader first, then its companions, each with luck of its own, at the same instant. */
function admitOneByOne(hall: Hall, leader: number, lane: Bank, fromOutside: boolean): void {
  const { parties } = hall;
  const companions = parties.size[leader]! - 1;
  const leaf = parties.leaf[leader]!;
  const key = parties.key[leader]!;
  const waited = parties.waited[leader]!;
  parties.size[leader] = 1;
  comeIn(hall, leader, leader, 0, fromOutside);
  joinBank(hall, leader, lane);
  for (let i = 0; i < companions; i += 1) {
    const own = companionLeaf(hall.plan, leaf, key, i);
    const party = parties.take();
    parties.waited[party] = waited;
    parties.luck[party] = normalLuck(key, purposes.companionService, i);
    parties.key[party] = keyOf(key, purposes.companionKey, i);
    parties.leaf[party] = own;
    parties.size[party] = 1;
    parties.refused[party] = 0;
    parties.passedOn[party] = 0;
    comeIn(hall, party, leader, i + 1, fromOutside);
    // Each may use a lane, as was asked before the first of them joined one; a lane once working stays so at one instant.
    joinBank(hall, party, chooseEChannel(hall, own, parties.key[party])!);
  }
}
