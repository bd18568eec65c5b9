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
import type { Party } from '../state/party.ts';

/** `lane` is the e-Channel bank that its first passenger would join. */
export function admitFamily(hall: Hall, party: Party, lane: Bank | undefined, fromOutside: boolean): void {
  const adults = hall.plan.adultsWithChild[party.leaf]!;
  const through = lane !== undefined && (adults > 0 || companionsMayFollow(hall, party)) ? lane : undefined;
  const bank = through ?? chooseCounter(hall, party.leaf, party.key);
  if (hall.mayBalk === 1 && balks(hall, party, bank, fromOutside)) return;
  follow(hall, party);
  const everybody = allOthers(party);
  if (adults === 0) {
    admitApart(hall, party, bank, through === undefined ? 0 : everybody, everybody, fromOutside);
    return;
  }
  const inLanes = laneUsers(hall, party);
  const apart = through === undefined ? besideThoseWithChild(inLanes, adults, party.size - 1) : everybody;
  admitApart(hall, party, bank, apart, inLanes, fromOutside);
}

/** All companions, as a bit each. */
function allOthers(party: Party): number {
  return (1 << (party.size - 1)) - 1;
}

function companionsMayFollow(hall: Hall, party: Party): boolean {
  for (let i = 0; i < party.size - 1; i += 1) {
    if (chooseEChannel(hall, companionLeaf(hall.plan, party.leaf, party.key, i), party.key) === undefined) return false;
  }
  return true;
}

/** The companions who may and will use a lane by themselves. */
function laneUsers(hall: Hall, party: Party): number {
  let users = 0;
  for (let i = 0; i < party.size - 1; i += 1) {
    const own = companionLeaf(hall.plan, party.leaf, party.key, i);
    const ownKey = keyOf(party.key, purposes.companionKey, i);
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
function admitApart(hall: Hall, leader: Party, bank: Bank, apart: number, inLanes: number, fromOutside: boolean): void {
  const { parties } = hall;
  const companions = leader.size - 1;
  const leaf = leader.leaf;
  const key = leader.key;
  const waited = leader.waited;
  const gathering = leader.gathering;
  let place = leader.size - numberOf(apart);
  leader.size = place;
  leader.apart = apart;
  comeIn(hall, leader, leader, 0, fromOutside);
  joinBank(hall, leader, bank);
  for (let i = 0; i < companions; i += 1) {
    if (((apart >> i) & 1) === 0) continue;
    const own = companionLeaf(hall.plan, leaf, key, i);
    const party = parties.take();
    party.waited = waited;
    party.luck = normalLuck(key, purposes.companionService, i);
    party.key = keyOf(key, purposes.companionKey, i);
    party.leaf = own;
    party.size = 1;
    party.refused = 0;
    party.passedOn = 0;
    party.gathering = gathering;
    comeIn(hall, party, leader, place, fromOutside);
    place += 1;
    // Each may use a lane, as was asked before the first of them joined one; a lane once working stays so at one instant.
    const lane = ((inLanes >> i) & 1) === 1 ? chooseEChannel(hall, own, party.key)! : undefined;
    joinBank(hall, party, lane ?? chooseCounter(hall, own, party.key));
  }
}

function numberOf(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}
