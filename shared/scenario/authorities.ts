// Where two authorities clear passengers: in the two zones of one lane, or one after the other with queues of their own.

import type { Bank } from './schema/bank-schema.ts';

export function hasSecondZone(bank: Bank): boolean {
  return bank.kind === 'e-channel' && bank.secondZone !== undefined;
}

/** Some banks are of one of two authorities. */
export function hasTwoAuthorities(banks: readonly Bank[]): boolean {
  return banks.some(({ authority }) => authority !== undefined);
}

/** The time from arrival to clearance is told where waits alone do not say what an arrangement of two authorities costs. */
export function tellsCrossing(banks: readonly Bank[]): boolean {
  return hasTwoAuthorities(banks) || banks.some(hasSecondZone);
}
