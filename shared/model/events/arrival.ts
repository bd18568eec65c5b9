// Hot path. A party arrives, chooses where to go and joins a line or a free server.

import { intervalLength } from '../measure-layout.ts';
import { normalLuck, keyOf, purposes, uniformLuck } from '../luck.ts';
import { chooseCounter, chooseEChannel } from '../activities/choose-bank.ts';
import { joinBank } from '../activities/join-bank.ts';
import { companionLeaf } from '../state/members.ts';
import type { Hall } from '../state/hall.ts';

/**
 * A passenger of a leaf and the companions with whom it comes. Where the first of them uses an e-Channel and each of the others may, they go through
 * one by one; otherwise all of them go to one counter together. Its standard normal luck in service stands at `place` in `luck`.
 */
export function admit(hall: Hall, leaf: number, key: number, companions: number, luck: Float64Array, place: number): void {
  const { plan, parties } = hall;
  const time = hall.clock[0]!;
  const route = plan.routes[leaf]!;
  const willing = route.uptake > 0 && (route.uptake === 1 || uniformLuck(key, purposes.uptake) < route.uptake);
  const bank = willing ? chooseEChannel(hall, leaf) : -1;

  const party = parties.take();
  const interval = Math.floor((time - plan.opens) / intervalLength);
  parties.arrival[party] = time;
  parties.waited[party] = 0;
  parties.luck[party] = luck[place]!;
  parties.serial[party] = hall.passengers[0]!;
  parties.key[party] = key;
  parties.leaf[party] = leaf;
  parties.interval[party] = Math.min(Math.max(interval, 0), plan.intervals - 1);
  parties.size[party] = 1 + companions;
  parties.refused[party] = 0;

  if (companions > 0 && bank >= 0 && companionsMayFollow(hall, leaf, key, companions)) {
    admitOneByOne(hall, party, bank);
    return;
  }
  hall.passengers[0]! += 1 + companions;
  hall.recorder.arrived(party);
  joinBank(hall, party, bank >= 0 && companions === 0 ? bank : chooseCounter(hall, leaf));
}

function companionsMayFollow(hall: Hall, leaf: number, key: number, companions: number): boolean {
  for (let i = 0; i < companions; i += 1) if (chooseEChannel(hall, companionLeaf(hall.plan, leaf, key, i)) < 0) return false;
  return true;
}

/** The leader first, then its companions, each with luck of its own, at the same instant. */
function admitOneByOne(hall: Hall, leader: number, bank: number): void {
  const { parties } = hall;
  const companions = parties.size[leader]! - 1;
  const leaf = parties.leaf[leader]!;
  const key = parties.key[leader]!;
  parties.size[leader] = 1;
  hall.passengers[0]! += 1;
  hall.recorder.arrived(leader);
  joinBank(hall, leader, bank);
  for (let i = 0; i < companions; i += 1) {
    const own = companionLeaf(hall.plan, leaf, key, i);
    const party = parties.take();
    parties.arrival[party] = hall.clock[0]!;
    parties.waited[party] = 0;
    parties.luck[party] = normalLuck(key, purposes.companionService, i);
    parties.serial[party] = hall.passengers[0]!;
    parties.key[party] = keyOf(key, purposes.companionKey, i);
    parties.leaf[party] = own;
    parties.interval[party] = parties.interval[leader]!;
    parties.size[party] = 1;
    parties.refused[party] = 0;
    hall.passengers[0]! += 1;
    hall.recorder.arrived(party);
    joinBank(hall, party, chooseEChannel(hall, own));
  }
}
