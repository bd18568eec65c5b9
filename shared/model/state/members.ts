// The companions of a party, whose categories and luck are keyed by its leader: nothing of them is stored.

import { normalLuck, purposes, uniformLuck } from '../luck.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Bank } from './bank.ts';
import type { Hall } from './hall.ts';
import type { Parties } from './parties.ts';

/** The leaf of the i-th companion of a leader of a leaf. */
export function companionLeaf(plan: HallPlan, leaf: number, key: number, i: number): number {
  const mix = plan.companions[leaf]!;
  const u = uniformLuck(key, purposes.companionCategory, i);
  let at = 0;
  while (u >= mix.cumulative[at]!) at += 1;
  return mix.leaves[at]!;
}

/** The number, among all companions of a leader, of the i-th who is still with it: those who go by themselves are passed over. */
export function numberAmongCompanions({ apart }: Parties, party: number, i: number): number {
  const gone = apart[party]!;
  if (gone === 0) return i;
  let number = -1;
  for (let left = i; left >= 0; left -= 1) {
    do number += 1;
    while (((gone >> number) & 1) === 1);
  }
  return number;
}

/** The leaf of the i-th companion who is with a party. */
export function leafBeside(plan: HallPlan, parties: Parties, party: number, i: number): number {
  return companionLeaf(plan, parties.leaf[party]!, parties.key[party]!, numberAmongCompanions(parties, party, i));
}

/** Time [s] that a party of several takes at a counter: one after the other, each with luck of its own. */
export function familyTime(hall: Hall, party: number, bank: Bank): number {
  const { parties, plan } = hall;
  const leader = parties.leaf[party]!;
  const key = parties.key[party]!;
  let time = bank.services[leader]!.duration(parties.luck[party]!);
  for (let i = 0; i < parties.size[party]! - 1; i += 1) {
    const number = numberAmongCompanions(parties, party, i);
    time += bank.services[companionLeaf(plan, leader, key, number)]!.duration(normalLuck(key, bank.purposes.companionService, number));
  }
  return time;
}

/** Mean work [ms] that a party brings to a bank; to one that shares its line, the mean of those that do and serve it. */
export function workOf(hall: Hall, party: number, bank: Bank): number {
  const { leaf, size } = hall.parties;
  const work = bank.shares === 1 ? bank.sharedWork[leaf[party]!]! : bank.services[leaf[party]!]!.work;
  return work * size[party]!;
}
