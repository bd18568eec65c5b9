// Who repairs the lanes of which bank: a crew of its own, else that of the hall, else nobody has to wait.

import type { Scenario } from '../../scenario/schema/scenario-schema.ts';

export interface RepairCrews {
  /** Repairers of each crew. */
  readonly sizes: readonly number[];
  /** By bank: its crew; undefined where a repairer is always free. */
  readonly ofBank: readonly (number | undefined)[];
}

export function repairCrews({ banks, repairers }: Scenario): RepairCrews {
  const sizes = repairers === undefined ? [] : [repairers];
  const ofBank = banks.map((bank) => {
    if (bank.kind !== 'e-channel' || bank.outages === undefined) return undefined;
    const own = bank.outages.repairers;
    if (own !== undefined) return sizes.push(own) - 1;
    return repairers === undefined ? undefined : 0;
  });
  return { sizes, ofBank };
}
