// Counters that hand a passenger over when their desk closes: the end of a service can be called off, and whoever is handed over needs elsewhere only
// the time that was left. In halls without such counters nothing of this is asked.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { familyTime } from '../state/members.ts';
import type { Party } from '../state/party.ts';

/** A counter takes a party, which may have been handed over by another desk: its waiting was over then. */
export function startInterruptible(hall: Hall, party: Party, server: number, bank: Bank): void {
  const { calendar, timeLeft } = hall;
  const left = timeLeft.get(party.slot);
  if (left === undefined && bank.leadsOn === 0) hall.recorder.waitEnded(party);
  timeLeft.delete(party.slot);
  hall.recorder.serviceStarted(party, server, bank.index);
  const whole = () => (party.size === 1 ? bank.services[party.leaf]!.duration(party.luck) : familyTime(hall, party, bank));
  hall.serviceEnds[server] = hall.clock[0]! + (left ?? whole());
  hall.serviceHandle[server] = calendar.scheduleCancellable(hall.serviceEnds[server], eventKind.serviceCompletion, server);
}
