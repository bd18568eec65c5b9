// The companions of a party, whose categories and luck are keyed by its leader: nothing of them is stored.

import { normalLuck, purposes, uniformLuck } from '../luck.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Bank } from './bank.ts';
import type { Hall } from './hall.ts';
import type { Party } from './party.ts';

/** The leaf of the i-th companion of a leader of a leaf. */
export function companionLeaf(plan: HallPlan, leaf: number, key: number, i: number): number {
  const mix = plan.companions[leaf]!;
  const u = uniformLuck(key, purposes.companionCategory, i);
  let at = 0;
  while (u >= mix.cumulative[at]!) at += 1;
  return mix.leaves[at]!;
}

/** The number, among all companions of a leader, of the i-th who is still with it: those who go by themselves are passed over. */
export function numberAmongCompanions(party: Party, i: number): number {
  const gone = party.apart;
  if (gone === 0) return i;
  let number = -1;
  for (let left = i; left >= 0; left -= 1) {
    do number += 1;
    while (((gone >> number) & 1) === 1);
  }
  return number;
}

/** The leaf of the i-th companion who is with a party. */
export function leafBeside(plan: HallPlan, party: Party, i: number): number {
  return companionLeaf(plan, party.leaf, party.key, numberAmongCompanions(party, i));
}

/** Time [s] that a party of several takes at a counter: one after the other, each with luck of its own. */
export function familyTime(hall: Hall, party: Party, bank: Bank): number {
  const { plan } = hall;
  const leader = party.leaf;
  const key = party.key;
  let time = bank.services[leader]!.duration(party.luck);
  for (let i = 0; i < party.size - 1; i += 1) {
    const number = numberAmongCompanions(party, i);
    time += bank.services[companionLeaf(plan, leader, key, number)]!.duration(normalLuck(key, bank.purposes.companionService, number));
  }
  return time;
}

/** Mean work [ms] that a party brings to a bank; to one that shares its line, the mean of those that do and serve it. */
export function workOf(party: Party, bank: Bank): number {
  const work = bank.shares === 1 ? bank.sharedWork[party.leaf]! : bank.services[party.leaf]!.work;
  return work * party.size;
}
