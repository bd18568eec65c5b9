// Counters that hand a passenger over when their desk closes: the end of a service can be called off, and whoever is handed over needs elsewhere only
// the time that was left. In halls without such counters nothing of this is asked.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { familyTime } from '../state/members.ts';

/** A counter takes a party, which may have been handed over by another desk: its waiting was over then. */
export function startInterruptible(hall: Hall, party: number, server: number, bank: Bank): void {
  const { parties, calendar, timeLeft } = hall;
  const left = timeLeft.get(party);
  if (left === undefined && bank.leadsOn === 0) hall.recorder.waitEnded(party);
  timeLeft.delete(party);
  hall.recorder.serviceStarted(party, server, bank.index);
  const whole = () =>
    parties.size[party] === 1 ? bank.services[parties.leaf[party]!]!.duration(parties.luck[party]!) : familyTime(hall, party, bank);
  hall.serviceEnds[server] = hall.clock[0]! + (left ?? whole());
  hall.serviceHandle[server] = calendar.scheduleCancellable(hall.serviceEnds[server], eventKind.serviceCompletion, server);
}
