// An examination ends: the party leaves with leave to land or without; its place goes to the next who waits, and the officer to the next in the room.

import { fillRoom } from '../activities/examine.ts';
import { comeNoMore, meetAgain } from '../activities/meet-again.ts';
import type { Hall } from '../state/hall.ts';

export function examinationEnd(hall: Hall, slot: number): void {
  const party = hall.parties.at(slot);
  const room = hall.examination!;
  const refused = room.plan.refuses(room.reasons.get(slot)!, party.leaf, party.key);
  hall.recorder.examination(refused ? 'refused landing' : 'landed', party);
  room.reasons.delete(slot);
  room.servers.delete(slot);
  if (refused) comeNoMore(hall, party);
  else meetAgain(hall, party);
  room.inRoom -= 1;
  room.examining -= 1;
  fillRoom(hall, room);
}

/** Officers come or go as their timetable says; who examines somebody finishes first, and those on duty when the hall closes stay. */
export function changeExaminers(hall: Hall): void {
  const room = hall.examination;
  if (room === undefined) return;
  const onDuty = room.plan.timetable.findLast(({ from }) => from <= hall.calendar.now)?.open ?? 0;
  if (onDuty === room.onDuty) return;
  hall.recorder.examinersChanged(onDuty - room.onDuty);
  room.onDuty = onDuty;
  fillRoom(hall, room);
}
