// A choice of bank that is not well-informed: by the signs, or by a judgement that is some factor off, each passenger's own for each bank.
// Signs, willingness to follow them and errors are keyed by the passenger, so that another deployment meets them again.

import { exp } from '../../random/exponential-function.ts';
import { normalLuck, purposes, uniformLuck } from '../luck.ts';
import type { SignPlan } from '../plan/queue-plan.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { expectedWaitOf, peopleAt } from './expected-wait.ts';
import { reservedPart } from './reserved-line.ts';

/** Where the signs send a passenger who follows them; undefined where it does not, or the bank is shut or none of those it may choose from. */
export function signedBank(hall: Hall, banks: readonly Bank[], sign: SignPlan | undefined, key: number): Bank | undefined {
  if (sign === undefined || uniformLuck(key, purposes.followsSign) >= sign.followed) return undefined;
  const luck = uniformLuck(key, purposes.sign);
  const bank = hall.banks[sign.banks[sign.cumulative.findIndex((share) => luck < share)]!];
  return bank !== undefined && bank.working > 0 && banks.includes(bank) ? bank : undefined;
}

/** The working bank that looks best to a passenger on a route; of equals the first. */
export function judgedBest(hall: Hall, banks: readonly Bank[], route: number, key: number): Bank | undefined {
  const leaf = route % hall.plan.leaves.length;
  const wasRefused = route >= hall.plan.routes.length;
  let chosen: Bank | undefined;
  let least = Infinity;
  for (const bank of banks) {
    if (bank.working === 0) continue;
    const ahead = wasRefused && bank.hasReservedLine === 1 ? reservedPart(hall, bank) : undefined;
    const seen = hall.choosesByExpectedWait === 1 ? expectedWaitOf(bank, leaf, ahead?.work) : peopleAt(bank, ahead?.people);
    const judged = seen * misjudgement(hall, bank, key);
    if (judged < least) {
      least = judged;
      chosen = bank;
    }
  }
  return chosen;
}

/** The factor by which a passenger misjudges a bank: lognormal with mean 1, the same all day; 1 where nobody misjudges. */
export function misjudgement(hall: Hall, bank: Bank, key: number): number {
  const sigma = hall.plan.queues.misjudgement;
  return sigma === 0 ? 1 : exp(sigma * normalLuck(key, purposes.misjudgement, bank.plan.code) - (sigma * sigma) / 2);
}
