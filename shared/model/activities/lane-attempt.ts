// Hot path where services have steps. A passenger goes through a lane step by step: entry gate and reading, an attempt at the match, and so on.
// Whether an attempt fails is the passenger's own luck, looked at when it begins; nobody else hears of it before it ends.

import { eventKind } from '../events/event-kinds.ts';
import type { LaneSteps } from '../plan/lane-steps.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import type { Party } from '../state/party.ts';

export function enterLane(hall: Hall, party: Party, server: number, bank: Bank): void {
  const service = bank.services[party.leaf]!;
  const steps = service.steps!;
  const pace = service.pace(party.luck);
  party.pace = pace;
  party.attempts = 0;
  hall.recorder.serviceStarted(party, server, bank.index);
  attempt(hall, party, server, bank, steps, hall.clock[0]! + pace * steps.front);
}

/** The match failed and may be tried again. */
export function tryAgain(hall: Hall, party: Party, server: number, bank: Bank): void {
  const steps = stepsOf(party, bank);
  attempt(hall, party, server, bank, steps, hall.clock[0]! + party.pace * steps.match);
}

export function stepsOf(party: Party, bank: Bank): LaneSteps {
  return bank.services[party.leaf]!.steps!;
}

/** `until` is the time at which it ends [s]. */
function attempt(hall: Hall, party: Party, server: number, bank: Bank, steps: LaneSteps, until: number): void {
  const number = party.attempts;
  party.attempts = number + 1;
  hall.recorder.laneStep('attempt started', party, server, bank.index);
  if (steps.fails(party.key, number, bank.refusalFactor)) {
    hall.calendar.schedule(until, eventKind.attemptFailure, server);
    return;
  }
  hall.recorder.waitEnded(party);
  if (steps.overlaps) hall.calendar.schedule(until, eventKind.exitGate, server);
  else hall.calendar.schedule(until + party.pace * steps.exit, eventKind.serviceCompletion, server);
}
