// A whole bank of lanes goes out of order at once, as when its network fails, and works again as soon as that is mended; each lane finishes
// the passenger it has. Times to failure and to repair are exponential, keyed by bank and number of failure, and run as those of a lane do.

import { breakServers, mendServers, serversOfBank } from '../activities/break-and-mend.ts';
import { log } from '../../random/exponential-function.ts';
import { purposes, uniformLuck } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

/** Plans the next failure of a whole bank, counted from a time [s]; none begins once the hall has closed. */
export function scheduleNetworkFailure(hall: Hall, bank: Bank, from: number): void {
  const { networkOutages } = bank.plan;
  if (networkOutages === undefined) return;
  const time = from + exponential(hall, purposes.timeToNetworkFailure, bank) * networkOutages.meanTimeBetweenFailures;
  if (time < hall.plan.closes) hall.calendar.schedule(time, eventKind.networkFailure, bank.index);
}

export function networkFailure(hall: Hall, index: number): void {
  const bank = hall.banks[index]!;
  breakServers(hall, bank, serversOfBank(bank));
  const repair = exponential(hall, purposes.timeToNetworkRepair, bank) * bank.plan.networkOutages!.meanTimeToRepair;
  hall.calendar.schedule(hall.calendar.now + repair, eventKind.networkRepair, index);
}

export function networkRepair(hall: Hall, index: number): void {
  const bank = hall.banks[index]!;
  mendServers(hall, bank, serversOfBank(bank));
  bank.networkFailures += 1;
  scheduleNetworkFailure(hall, bank, hall.calendar.now);
}

/** Exponential with mean 1. */
function exponential(hall: Hall, purpose: number, { plan, networkFailures }: Bank): number {
  return -log(uniformLuck(hall.outageKey ^ plan.code, purpose, networkFailures));
}
