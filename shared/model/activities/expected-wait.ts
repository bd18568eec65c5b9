// Hot path. What somebody expects to wait who sees the lines and knows the mean times, but nobody's luck.

import type { Bank } from '../state/bank.ts';

/**
 * Expected wait [ms]: none at an idle server; otherwise the mean work in line and of one passenger now being served, spread over the working servers.
 * It is what a well-informed steward would say, not the wait itself, which depends on luck.
 */
export function expectedWait(bank: Bank): number {
  return bank.idle.count > 0 ? 0 : (bank.workInLine + bank.meanWork) / bank.working;
}
