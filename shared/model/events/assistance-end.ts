// An officer has helped: the passenger leaves through the exit gate, or is refused; then the officer turns to the next lane.

import { assistWaiting } from '../activities/assist.ts';
import { stepsOf } from '../activities/lane-attempt.ts';
import { type Hall, laneStage } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';
import { exitGate } from './exit-gate.ts';
import { refuseAtLane } from '../activities/refuse-at-lane.ts';

export function assistanceEnd(hall: Hall, server: number): void {
  const party = hall.serverParty[server]!;
  const bank = hall.bankOfServer[server]!;
  hall.laneStage[server] = laneStage.byItself;
  hall.recorder.laneStep('assistance ended', party, server, bank.index);
  if (bank.plan.officers!.assistance.clears(party.key)) {
    const steps = stepsOf(party, bank);
    hall.recorder.waitEnded(party);
    if (steps.overlaps) exitGate(hall, server);
    else hall.calendar.schedule(hall.clock[0]! + party.pace * steps.exit, eventKind.serviceCompletion, server);
  } else {
    refuseAtLane(hall, server);
  }
  bank.officers.busy -= 1;
  assistWaiting(hall, bank);
}
