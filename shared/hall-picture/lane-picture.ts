// Lanes in steps at the time shown: which step, and how often the match has been tried.

import type { HallDescription } from './hall-description.ts';
import { afterMatch, type Keyframe, pictureStage } from './keyframe.ts';
import { liveEvent } from './live-event.ts';

/** `reading` is entry gate and document; `leaving` the exit gate of a lane that takes nobody meanwhile. */
export type LaneStepShown = 'reading' | 'matching' | 'matchingAgain' | 'waitsForOfficer' | 'assisted' | 'leaving' | 'waitsForExit';

export class LanePicture {
  /** By server, as in the keyframe. */
  readonly stage: Uint8Array;
  readonly attempts: Uint8Array;
  readonly matchFrom: Float64Array;
  readonly passesAt: Float64Array;
  readonly passesTo: Uint8Array;

  constructor({ servers }: Pick<HallDescription, 'servers'>) {
    this.stage = new Uint8Array(servers);
    this.attempts = new Uint8Array(servers);
    this.matchFrom = new Float64Array(servers);
    this.passesAt = new Float64Array(servers).fill(Infinity);
    this.passesTo = new Uint8Array(servers);
  }

  show({ laneStage, laneAttempts, matchFrom, passesAt, passesTo }: Keyframe): void {
    this.stage.set(laneStage);
    this.attempts.set(laneAttempts);
    this.matchFrom.set(matchFrom);
    this.passesAt.set(passesAt);
    this.passesTo.set(passesTo);
  }

  /** Nobody is in the lane any more. */
  empty(server: number): void {
    this.stage[server] = pictureStage.none;
    this.attempts[server] = 0;
  }

  /** A row of the events: false where it does not tell of a lane's steps. */
  apply(what: number | undefined, server: number, value: number): boolean {
    switch (what) {
      case liveEvent.attemptStarted:
        this.stage[server] = pictureStage.attempt;
        this.attempts[server]! += 1;
        this.matchFrom[server] = value;
        this.passesAt[server] = Infinity;
        break;
      case liveEvent.passesToExit:
      case liveEvent.passesToGate:
        this.stage[server] = pictureStage.attempt;
        this.passesAt[server] = value;
        this.passesTo[server] = what === liveEvent.passesToExit ? afterMatch.exit : afterMatch.gate;
        break;
      case liveEvent.officerAsked:
        this.stage[server] = pictureStage.waitsForOfficer;
        break;
      case liveEvent.assistanceStarted:
        this.stage[server] = pictureStage.assisted;
        break;
      case liveEvent.attemptFailed:
      case liveEvent.nobodyToHelp:
      case liveEvent.assistanceEnded:
        break;
      default:
        return false;
    }
    return true;
  }

  /** Undefined where nobody is in the lane, or its service has no steps. */
  stepAt(server: number, time: number): LaneStepShown | undefined {
    switch (this.stage[server]) {
      case pictureStage.attempt:
        if (time >= this.passesAt[server]!) return this.passesTo[server] === afterMatch.exit ? 'leaving' : 'waitsForExit';
        if (time < this.matchFrom[server]!) return 'reading';
        return this.attempts[server]! > 1 ? 'matchingAgain' : 'matching';
      case pictureStage.waitsForOfficer:
        return 'waitsForOfficer';
      case pictureStage.assisted:
        return 'assisted';
      case pictureStage.waitsForExit:
        return 'waitsForExit';
      default:
        return undefined;
    }
  }

  /** When the step of an attempt that goes on at a time began [s]; undefined where it began with the latest event at the lane. */
  stepSince(server: number, time: number): number | undefined {
    if (this.stage[server] !== pictureStage.attempt) return undefined;
    const [matchFrom, passesAt] = [this.matchFrom[server]!, this.passesAt[server]!];
    if (time >= passesAt) return passesAt;
    return time >= matchFrom ? matchFrom : undefined;
  }
}
