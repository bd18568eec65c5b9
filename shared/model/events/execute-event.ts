// Hot path. From the kind of an event to what happens: the table of contents of this folder.

import type { Hall } from '../state/hall.ts';
import { assistanceEnd } from './assistance-end.ts';
import { attemptFailure } from './attempt-failure.ts';
import { eventKind } from './event-kinds.ts';
import { examinationEnd } from './examination-end.ts';
import { exitGate, laneLeft } from './exit-gate.ts';
import { goingIn } from './going-in.ts';
import { hallClosing } from './hall-closing.ts';
import { intervening } from './intervening.ts';
import { jockeying } from './jockeying.ts';
import { laneFailure, laneRepair } from './lane-outage.ts';
import { lettingIn } from './letting-in.ts';
import { networkFailure, networkRepair } from './network-outage.ts';
import { plannedOutage } from './planned-outage.ts';
import { arrive } from '../activities/change-over.ts';
import { lookAtLines } from '../activities/watch-lines.ts';
import { call } from './call.ts';
import { reserveArrival } from './reserves.ts';
import { rosterChange } from './roster-change.ts';
import { reachSecondAuthority } from '../activities/second-authority.ts';
import { secondZoneCompletion } from './second-zone-completion.ts';
import { serverReady } from './server-ready.ts';
import { serviceCompletion } from './service-completion.ts';

/**
 * Arrivals are not among them: they come from the passenger source. The events that fill a day come first and by themselves: V8 has one budget for
 * all that it compiles together with the run loop, and the others would use it up.
 */
export function executeEvent(hall: Hall, kind: number, subject: number): void {
  if (kind === eventKind.serviceCompletion) serviceCompletion(hall, subject);
  else if (kind === eventKind.serverReady) serverReady(hall, subject);
  else executeRareEvent(hall, kind, subject);
}

function executeRareEvent(hall: Hall, kind: number, subject: number): void {
  switch (kind) {
    case eventKind.secondZoneCompletion:
      return secondZoneCompletion(hall, subject);
    case eventKind.attemptFailure:
      return attemptFailure(hall, subject);
    case eventKind.assistanceEnd:
      return assistanceEnd(hall, subject);
    case eventKind.exitGate:
      return exitGate(hall, subject);
    case eventKind.laneLeft:
      return laneLeft(hall, subject);
    case eventKind.examinationEnd:
      return examinationEnd(hall, subject);
    case eventKind.laneRepair:
      return laneRepair(hall, subject);
    case eventKind.laneFailure:
      return laneFailure(hall, subject);
    case eventKind.networkRepair:
      return networkRepair(hall, subject);
    case eventKind.networkFailure:
      return networkFailure(hall, subject);
    case eventKind.plannedOutage:
      return plannedOutage(hall, subject);
    case eventKind.rosterChange:
      return rosterChange(hall);
    case eventKind.changeoverEnd:
      return arrive(hall, subject);
    case eventKind.hallClosing:
      return hallClosing(hall);
    case eventKind.reserveArrival:
      return reserveArrival(hall, subject);
    case eventKind.call:
      return call(hall, subject);
    case eventKind.look:
      return lookAtLines(hall);
    case eventKind.intervention:
      return intervening(hall, subject);
    case eventKind.lettingIn:
      return lettingIn(hall, subject);
    case eventKind.goingIn:
      return goingIn(hall);
    case eventKind.secondAuthority:
      return reachSecondAuthority(hall, subject);
    case eventKind.jockeying:
      return jockeying(hall, subject);
    default:
      throw new Error(`no event of kind ${kind} is ever scheduled`);
  }
}
