// Who is beyond the control and waits for others of its party, in the order in which they were through.

import type { Keyframe } from './keyframe.ts';
import { liveEvent } from './live-event.ts';
import type { PartyFigure } from './party-figure.ts';

export class BeyondPicture {
  /** Numbers of the parties. */
  readonly waiting: number[] = [];

  show(keyframe: Keyframe, partyOf: (number: number) => PartyFigure): void {
    this.waiting.length = 0;
    keyframe.beyond.forEach((number, i) => {
      partyOf(number).beyondFrom = keyframe.beyondFrom[i]!;
      if (keyframe.beyondWaits[i] === 1) this.waiting.push(number);
    });
  }

  /** A party has been cleared at a server, or has come from the examination to which that one sent it. */
  pass(party: PartyFigure, server: number, time: number): void {
    Object.assign(party, { server: -1, sentFrom: -1, refusedAt: -1, beyondFrom: server, joined: time });
  }

  apply(what: number | undefined, number: number, time: number, parties: Map<number, PartyFigure>): void {
    switch (what) {
      case liveEvent.waitsBeyond:
        parties.get(number)!.joined = time;
        this.waiting.push(number);
        return;
      case liveEvent.metAgain:
        this.waiting.splice(this.waiting.indexOf(number), 1);
        parties.delete(number);
        return;
      case liveEvent.cameLast:
        parties.delete(number);
        return;
      default:
    }
  }
}
