// A server that two banks share leaves its place at one of them for that at the other, once it has nobody any more.

import { eventKind } from '../events/event-kinds.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { presence } from '../state/shared-servers.ts';

/** To be asked whenever somebody has left a server that may be shared: one that was told to go goes when both zones and the exit gate are empty. */
export function leaveWhenEmpty(hall: Hall, server: number): void {
  if (hall.shared.presence[server] !== presence.leaving || hall.serverState[server] !== serverState.closed) return;
  if (hall.secondZone[server] === undefined && hall.leavingParty[server] === undefined) setOff(hall, server);
}

/** The changeover begins, at whose end it is there. */
export function setOff(hall: Hall, server: number): void {
  const to = hall.plan.shared.twin[server]!;
  hall.shared.presence[server] = presence.elsewhere;
  hall.serverState[server] = serverState.elsewhere;
  hall.shared.presence[to] = presence.coming;
  hall.serverState[to] = serverState.changingOver;
  hall.recorder.sharedServer('began', to, hall.bankOfServer[to]!.index);
  const { changeover } = hall.plan.shared.groups[hall.plan.shared.groupOf[to]!]!;
  hall.calendar.schedule(hall.calendar.now + changeover, eventKind.changeoverEnd, to);
}
