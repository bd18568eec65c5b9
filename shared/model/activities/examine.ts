// Secondary examination. Whom a counter or a lane has served may be sent to the examination room: it waits for a place in it, then for an officer, and
// leaves with leave to land or without. A family is one case, as its first passenger's luck decides.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import type { Examination } from '../state/examination.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { handOver } from './hand-over.ts';
import { makeRoom } from './pass-entrance.ts';
import type { Party } from '../state/party.ts';

/** True where a party whose service has ended well is sent to the examination. A server that keeps it is blocked then. */
export function refer(hall: Hall, room: Examination, party: Party, server: number, bank: Bank): boolean {
  const reason = room.plan.reasonFor(party.leaf, party.key);
  if (reason < 0) return false;
  room.reasons.set(party.slot, reason);
  room.servers.set(party.slot, server);
  party.joined = hall.clock[0]!;
  hall.recorder.examination('referred', party);
  room.outside.push(party);
  fillRoom(hall, room);
  if (room.plan.counterHolds && !bank.isEChannel && isOutside(room, party)) {
    hall.serverParty[server] = party;
    hall.serverState[server] = serverState.blocked;
    hall.recorder.examination('held', party);
  }
  return true;
}

/** Places in the room go to those who have waited longest for one; then officers turn to who is in it, in order of entry. */
export function fillRoom(hall: Hall, room: Examination): void {
  while (room.outside.length > 0 && room.inRoom < room.plan.places) {
    const party = room.outside.shift();
    room.inRoom += 1;
    room.waiting.push(party);
    hall.recorder.examination('room entered', party);
    // The room is no part of the hall.
    if (hall.gated === 1) makeRoom(hall, party);
    letGo(hall, room, party);
  }
  examineWaiting(hall, room);
}

/** The counter that has kept a party until now serves the next. */
function letGo(hall: Hall, room: Examination, party: Party): void {
  const server = room.servers.get(party.slot)!;
  if (hall.serverState[server] !== serverState.blocked || hall.serverParty[server] !== party) return;
  hall.serverParty[server] = undefined;
  handOver(hall, server, hall.bankOfServer[server]!);
}

function examineWaiting(hall: Hall, room: Examination): void {
  while (room.waiting.length > 0 && room.examining < room.onDuty) {
    const party = room.waiting.shift();
    room.examining += 1;
    hall.recorder.examination('examination started', party);
    const duration = room.plan.duration(room.reasons.get(party.slot)!, party.key);
    hall.calendar.schedule(hall.clock[0]! + duration, eventKind.examinationEnd, party.slot);
  }
}

/** Who has just been sent stands last. */
function isOutside({ outside }: Examination, party: Party): boolean {
  return outside.length > 0 && outside.at(outside.length - 1) === party;
}
