// Hot path. What the live hall is told of lanes in steps. How the steps of an attempt follow one another is known when it begins, since whether it
// fails is the passenger's own luck: so their times are told at once, and the picture shows each when it comes.

import { stepsOf } from '../model/activities/lane-attempt.ts';
import type { LaneStep } from '../model/record/recorder.ts';
import type { Hall } from '../model/state/hall.ts';
import { laneStage } from '../model/state/hall.ts';
import { helped, type Party } from '../model/state/party.ts';
import { afterMatch, type Keyframe, pictureStage } from '../hall-picture/keyframe.ts';
import { liveEvent } from '../hall-picture/live-event.ts';

export type LaneTimes = Pick<Keyframe, 'matchFrom' | 'passesAt' | 'passesTo'>;
type Write = (what: number, value: number) => void;

const rowOf = {
  'attempt failed': liveEvent.attemptFailed,
  'officer asked': liveEvent.officerAsked,
  'nobody to help': liveEvent.nobodyToHelp,
  'officers gone': liveEvent.nobodyToHelp,
  'assistance started': liveEvent.assistanceStarted,
  'assistance ended': liveEvent.assistanceEnded,
} as const;

export class LaneRecorder implements LaneTimes {
  /** By server, as in the keyframe. */
  readonly matchFrom: Float64Array;
  readonly passesAt: Float64Array;
  readonly passesTo: Uint8Array;

  constructor(servers: number) {
    this.matchFrom = new Float64Array(servers);
    this.passesAt = new Float64Array(servers).fill(Infinity);
    this.passesTo = new Uint8Array(servers);
  }

  step(what: Exclude<LaneStep, 'exit reached' | 'handed over'>, hall: Hall, party: Party, server: number, write: Write): void {
    if (what === 'attempt started') this.attemptStarted(hall, party, server, write);
    else write(rowOf[what], 0);
    // Whom the officer does not clear is refused at this very instant.
    if (what === 'assistance ended') this.passes(hall, party, server, hall.clock[0]!, write);
  }

  /** Of the lanes as the model has them. */
  keyframe(hall: Hall): Pick<Keyframe, 'laneStage' | 'laneAttempts'> & LaneTimes {
    const inSteps = (server: number) => {
      const party = hall.serverParty[server];
      return party !== undefined && hall.bankOfServer[server]!.services[party.leaf]?.steps !== undefined ? party : undefined;
    };
    return {
      laneStage: hall.laneStage.map((stage, server) => (inSteps(server) === undefined ? pictureStage.none : shownStage(stage))),
      laneAttempts: hall.laneStage.map((_, server) => (inSteps(server)?.attempts ?? 0) % helped),
      ...this.save(),
    };
  }

  save(): LaneTimes {
    return { matchFrom: this.matchFrom.slice(), passesAt: this.passesAt.slice(), passesTo: this.passesTo.slice() };
  }

  restore({ matchFrom, passesAt, passesTo }: LaneTimes): void {
    this.matchFrom.set(matchFrom);
    this.passesAt.set(passesAt);
    this.passesTo.set(passesTo);
  }

  private attemptStarted(hall: Hall, party: Party, server: number, write: Write): void {
    const bank = hall.bankOfServer[server]!;
    const steps = stepsOf(party, bank);
    const [now, pace, attempts] = [hall.clock[0]!, party.pace, party.attempts];
    const first = attempts === 1;
    this.matchFrom[server] = first ? now + pace * (steps.front - steps.match) : now;
    this.passesAt[server] = Infinity;
    write(liveEvent.attemptStarted, this.matchFrom[server]);
    if (steps.fails(party.key, attempts - 1, bank.refusalFactor)) return;
    this.passes(hall, party, server, now + pace * (first ? steps.front : steps.match), write);
  }

  private passes(hall: Hall, party: Party, server: number, at: number, write: Write): void {
    const { overlaps } = stepsOf(party, hall.bankOfServer[server]!);
    this.passesAt[server] = at;
    this.passesTo[server] = overlaps ? afterMatch.gate : afterMatch.exit;
    write(overlaps ? liveEvent.passesToGate : liveEvent.passesToExit, at);
  }
}

function shownStage(stage: number): number {
  switch (stage) {
    case laneStage.waitsForOfficer:
      return pictureStage.waitsForOfficer;
    case laneStage.assisted:
      return pictureStage.assisted;
    case laneStage.waitsForExit:
      return pictureStage.waitsForExit;
    default:
      return pictureStage.attempt;
  }
}
