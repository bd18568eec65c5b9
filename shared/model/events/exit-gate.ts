// Of lanes where one passenger enters while the last leaves: a passenger reaches the exit gate, and is through it. No lane ever holds a third:
// whoever reaches the gate while the last is still in it waits, and the lane with it.

import { leaveCleared } from '../activities/end-service.ts';
import { handOver } from '../activities/hand-over.ts';
import { leaveWhenEmpty } from '../activities/set-off.ts';
import { stepsOf } from '../activities/lane-attempt.ts';
import { type Hall, laneStage } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

export function exitGate(hall: Hall, server: number): void {
  if (hall.leavingParty[server] !== undefined) {
    hall.laneStage[server] = laneStage.waitsForExit;
    return;
  }
  const party = hall.serverParty[server]!;
  const bank = hall.bankOfServer[server]!;
  hall.laneStage[server] = laneStage.byItself;
  hall.serverParty[server] = undefined;
  hall.leavingParty[server] = party;
  hall.recorder.laneStep('exit reached', party, server, bank.index);
  hall.calendar.schedule(hall.clock[0]! + party.pace * stepsOf(party, bank).exit, eventKind.laneLeft, server);
  handOver(hall, server, bank);
}

export function laneLeft(hall: Hall, server: number): void {
  const party = hall.leavingParty[server]!;
  hall.leavingParty[server] = undefined;
  leaveCleared(hall, party, server, hall.bankOfServer[server]!);
  if (hall.laneStage[server] === laneStage.waitsForExit) exitGate(hall, server);
  else if (hall.bankOfServer[server]!.sharesServers === 1) leaveWhenEmpty(hall, server);
}
