// Hot path. What somebody expects to wait who sees the lines and knows the mean times, but nobody's luck.

import type { Bank } from '../state/bank.ts';

/**
 * Expected wait [ms]: none at an idle server; otherwise the mean work in line and of one passenger now being served, spread over the working servers.
 * It is what a well-informed steward would say, not the wait itself, which depends on luck.
 */
export function expectedWait(bank: Bank): number {
  return bank.idle.count > 0 ? 0 : (bank.workInLine + bank.meanWork) / bank.working;
}

/** Expected wait [ms] of a passenger of a leaf at a working bank, which may share its line with others that serve it; `work` is what stands before it. */
export function expectedWaitOf(bank: Bank, leaf: number, work = bank.group[0]!.workInLine): number {
  if (bank.shares === 0) return bank.idle.count > 0 ? 0 : (work + bank.meanWork) / bank.working;
  const serving = bank.group.filter(({ services, working }) => services[leaf] !== undefined && working > 0);
  if (serving.some(({ idle }) => idle.count > 0)) return 0;
  const servers = serving.reduce((sum, { working }) => sum + working, 0);
  return (work + bank.meanWork) / servers;
}

/** People in line before somebody who comes, and at the servers of a bank and of those that share its line. */
export function peopleAt(bank: Bank, inLine = bank.group[0]!.peopleInLine): number {
  return bank.group.reduce((sum, { occupied }) => sum + occupied, inLine);
}
