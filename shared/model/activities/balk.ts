// Somebody finds the line too long, turns back at the door and goes away. Families decide as one: their first passenger does.

import { log } from '../../random/exponential-function.ts';
import { purposes, uniformLuck } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { expectedWaitOf } from './expected-wait.ts';
import { misjudgement } from './guided-choice.ts';
import { comeNoMore } from './meet-again.ts';
import { makeRoom } from './pass-entrance.ts';
import type { Party } from '../state/party.ts';

/** A party has come in that would join this bank; true where it turns back instead, and is gone. Who was outside before is counted. */
export function balks(hall: Hall, party: Party, bank: Bank, fromOutside: boolean): boolean {
  const rule = hall.plan.queues.balking?.[party.leaf];
  if (rule === undefined || !isTooLong(hall, rule, bank, party.leaf, party.key)) return false;
  hall.recorder.balked(party, bank.index, fromOutside);
  if (hall.gated === 1) makeRoom(hall, party);
  comeNoMore(hall, party);
  return true;
}

/** Nobody turns back from an idle server; nor, by the wait, from a bank that is shut, since nobody can say how long it will be. */
function isTooLong(
  hall: Hall,
  rule: NonNullable<NonNullable<Hall['plan']['queues']['balking']>[number]>,
  bank: Bank,
  leaf: number,
  key: number,
): boolean {
  const wait = expectedWaitOf(bank, leaf);
  if (wait === 0) return false;
  if (rule.by === 'people') return (bank.shares === 1 ? bank.group[0]! : bank).peopleInLine >= rule.people;
  if (bank.working === 0) return false;
  const minutes = (wait * misjudgement(hall, bank, key)) / 60_000;
  return minutes > -log(uniformLuck(key, purposes.patience)) * rule.patience;
}
