// Lanes go out of order by plan, or come back: maintenance of some, the highest numbers of its own, or a whole bank without its network.
// As with rosters, nothing of it changes once the hall has closed.

import { breakServers, mendServers, serversOfBank } from '../activities/break-and-mend.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

export function schedulePlannedOutages(hall: Hall): void {
  const { opens, closes } = hall.plan;
  for (const { index, plannedOutages } of hall.plan.banks) {
    const times = plannedOutages.flatMap(({ from, to }) => [Math.max(from, opens), Math.max(to, opens)]);
    for (const time of new Set(times)) if (time < closes) hall.calendar.schedule(time, eventKind.plannedOutage, index);
  }
}

/** Outages at one time take different lanes each, as far as there are any. */
export function plannedOutage(hall: Hall, index: number): void {
  const { now } = hall.calendar;
  const bank = hall.banks[index]!;
  const lanes = bank.plan.plannedOutages.reduce((sum, { from, to, lanes: here }) => sum + (from <= now && now < to ? here : 0), 0);
  const { ownServers } = bank.plan;
  const isOut = (place: number) => (place < ownServers ? place >= ownServers - lanes : lanes === Infinity);
  const changed = serversOfBank(bank).filter((server) => +isOut(server - bank.firstServer) !== hall.serverPlanned[server]);
  for (const server of changed) hall.serverPlanned[server] = 1 - hall.serverPlanned[server]!;
  // All of them the same way: more lanes are out than before, or fewer.
  const goOut = changed.some((server) => hall.serverPlanned[server] === 1);
  (goOut ? breakServers : mendServers)(hall, bank, changed);
}
