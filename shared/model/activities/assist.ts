// The officers who supervise a bank of lanes help one passenger at a time, those first whose lanes have waited longest. A lane that waits serves nobody.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, laneStage } from '../state/hall.ts';
import { helped, type Party } from '../state/party.ts';

/** The lane waits for an officer, if only for no time at all. False where none is on duty now or later in the day. */
export function askForOfficer(hall: Hall, party: Party, server: number, bank: Bank): boolean {
  if (!officersCome(hall, bank)) {
    hall.recorder.laneStep('nobody to help', party, server, bank.index);
    return false;
  }
  hall.laneStage[server] = laneStage.waitsForOfficer;
  hall.recorder.laneStep('officer asked', party, server, bank.index);
  bank.officers.waiting.push(server);
  assistWaiting(hall, bank);
  return true;
}

/** Officers who are free turn to the lanes that wait. */
export function assistWaiting(hall: Hall, bank: Bank): void {
  const { officers } = bank;
  while (officers.waiting.length > 0 && officers.busy < officers.onDuty) {
    const server = officers.waiting.shift()!;
    const party = hall.serverParty[server]!;
    officers.busy += 1;
    hall.laneStage[server] = laneStage.assisted;
    party.attempts += helped;
    hall.recorder.laneStep('assistance started', party, server, bank.index);
    const duration = bank.plan.officers!.assistance.duration(party.key);
    hall.calendar.schedule(hall.clock[0]! + duration, eventKind.assistanceEnd, server);
  }
}

/** Whether one is on duty now or before the hall closes; those on duty then stay. One who begins at this very instant may not have begun yet. */
export function officersCome(hall: Hall, bank: Bank): boolean {
  if (bank.officers.onDuty > 0) return true;
  const now = hall.clock[0]!;
  return bank.plan.officers!.timetable.some(({ from, open }) => open > 0 && from >= now && from < hall.plan.closes);
}
