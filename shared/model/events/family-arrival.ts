// A passenger arrives with companions. Where they stay together they go through one by one if the first of them uses an e-Channel and each of the
// others may, else to one counter together. Where they split, each who may and will uses a lane; a child that may not goes to a counter with as many
// adults as it needs, and with those who use no lane.

import { balks } from '../activities/balk.ts';
import { chooseCounter, chooseEChannel } from '../activities/choose-bank.ts';
import { comeIn } from '../activities/come-in.ts';
import { joinBank } from '../activities/join-bank.ts';
import { follow } from '../activities/meet-again.ts';
import { isWilling } from '../activities/willing.ts';
import { keyOf, normalLuck, purposes } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { companionLeaf } from '../state/members.ts';

/** `lane` is the e-Channel bank that its first passenger would join. */
export function admitFamily(hall: Hall, party: number, lane: Bank | undefined, fromOutside: boolean): void {
  const { key, leaf } = hall.parties;
  const adults = hall.plan.adultsWithChild[leaf[party]!]!;
  const through = lane !== undefined && (adults > 0 || companionsMayFollow(hall, party)) ? lane : undefined;
  const bank = through ?? chooseCounter(hall, leaf[party]!, key[party]!);
  if (hall.mayBalk === 1 && balks(hall, party, bank, fromOutside)) return;
  follow(hall, party);
  const everybody = allOthers(hall, party);
  if (adults === 0) {
    admitApart(hall, party, bank, through === undefined ? 0 : everybody, everybody, fromOutside);
    return;
  }
  const inLanes = laneUsers(hall, party);
  const apart = through === undefined ? besideThoseWithChild(inLanes, adults, hall.parties.size[party]! - 1) : everybody;
  admitApart(hall, party, bank, apart, inLanes, fromOutside);
}

/** All companions, as a bit each. */
function allOthers({ parties }: Hall, party: number): number {
  return (1 << (parties.size[party]! - 1)) - 1;
}

function companionsMayFollow(hall: Hall, party: number): boolean {
  const { key, leaf, size } = hall.parties;
  for (let i = 0; i < size[party]! - 1; i += 1) {
    if (chooseEChannel(hall, companionLeaf(hall.plan, leaf[party]!, key[party]!, i), key[party]!) === undefined) return false;
  }
  return true;
}

/** The companions who may and will use a lane by themselves. */
function laneUsers(hall: Hall, party: number): number {
  const { key, leaf, size } = hall.parties;
  let users = 0;
  for (let i = 0; i < size[party]! - 1; i += 1) {
    const own = companionLeaf(hall.plan, leaf[party]!, key[party]!, i);
    const ownKey = keyOf(key[party]!, purposes.companionKey, i);
    if (isWilling(hall.routes[own]!, ownKey) && chooseEChannel(hall, own, ownKey) !== undefined) users |= 1 << i;
  }
  return users;
}

/** Of those who would use a lane, the ones whom the child does not need: where too few use none, the first of the others go with it. */
function besideThoseWithChild(inLanes: number, adults: number, companions: number): number {
  let apart = inLanes;
  let withChild = 0;
  for (let i = 0; i < companions; i += 1) withChild += +(((inLanes >> i) & 1) === 0);
  for (let i = 0; i < companions && withChild < adults; i += 1) {
    if (((apart >> i) & 1) === 0) continue;
    apart &= ~(1 << i);
    withChild += 1;
  }
  return apart;
}

/** The leader first, with those who stay with it; then each of those who go apart, with luck of its own, at the same instant. */
function admitApart(hall: Hall, leader: number, bank: Bank, apart: number, inLanes: number, fromOutside: boolean): void {
  const { parties } = hall;
  const companions = parties.size[leader]! - 1;
  const leaf = parties.leaf[leader]!;
  const key = parties.key[leader]!;
  const waited = parties.waited[leader]!;
  const gathering = parties.gathering[leader]!;
  let place = parties.size[leader]! - numberOf(apart);
  parties.size[leader] = place;
  parties.apart[leader] = apart;
  comeIn(hall, leader, leader, 0, fromOutside);
  joinBank(hall, leader, bank);
  for (let i = 0; i < companions; i += 1) {
    if (((apart >> i) & 1) === 0) continue;
    const own = companionLeaf(hall.plan, leaf, key, i);
    const party = parties.take();
    parties.waited[party] = waited;
    parties.luck[party] = normalLuck(key, purposes.companionService, i);
    parties.key[party] = keyOf(key, purposes.companionKey, i);
    parties.leaf[party] = own;
    parties.size[party] = 1;
    parties.refused[party] = 0;
    parties.passedOn[party] = 0;
    parties.gathering[party] = gathering;
    comeIn(hall, party, leader, place, fromOutside);
    place += 1;
    // Each may use a lane, as was asked before the first of them joined one; a lane once working stays so at one instant.
    const lane = ((inLanes >> i) & 1) === 1 ? chooseEChannel(hall, own, parties.key[party])! : undefined;
    joinBank(hall, party, lane ?? chooseCounter(hall, own, parties.key[party]));
  }
}

function numberOf(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}
