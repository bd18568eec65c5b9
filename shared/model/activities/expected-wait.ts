// Hot path. What somebody expects to wait who sees the lines and knows the mean times, but nobody's luck.

import type { Bank } from '../state/bank.ts';

/**
 * Expected wait [ms]: none at an idle server; otherwise the mean work in line and of one passenger now being served, spread over the working servers.
 * It is what a well-informed steward would say, not the wait itself, which depends on luck.
 */
export function expectedWait(bank: Bank): number {
  return bank.idle.count > 0 ? 0 : (bank.workInLine + bank.meanWork) / bank.working;
}

/** Expected wait [ms] of a passenger of a leaf at a working bank, which may share its line with others that serve it. */
export function expectedWaitOf(bank: Bank, leaf: number): number {
  if (bank.shares === 0) return expectedWait(bank);
  const serving = bank.group.filter(({ services, working }) => services[leaf] !== undefined && working > 0);
  if (serving.some(({ idle }) => idle.count > 0)) return 0;
  const servers = serving.reduce((sum, { working }) => sum + working, 0);
  return (bank.group[0]!.workInLine + bank.meanWork) / servers;
}

/** People in line and at the servers of a bank, and of those that share its line. */
export function peopleAt(bank: Bank): number {
  if (bank.shares === 0) return bank.peopleInLine + bank.occupied;
  return bank.group.reduce((sum, { peopleInLine, occupied }) => sum + peopleInLine + occupied, 0);
}
