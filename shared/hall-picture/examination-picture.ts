// Secondary examination as it is shown: who waits before the room, who waits in it, whom officers have, and how many officers there are.

import type { Keyframe } from './keyframe.ts';

/** Of one sent there: it waits for a place in the room (or its counter keeps it), in the room for an officer, is examined. */
export const examinationStage = { outside: 0, waiting: 1, examined: 2 } as const;

/** -1 where nobody has sent it. */
interface Sent {
  readonly number: number;
  sentFrom: number;
  sentStage: number;
}

export class ExaminationPicture {
  /** Numbers of the parties in each stage, the first in front. */
  readonly stages: readonly [outside: number[], waiting: number[], examined: number[]] = [[], [], []];
  officers = 0;

  show(keyframe: Keyframe, partyOf: (number: number) => Sent): void {
    for (const stage of this.stages) stage.length = 0;
    keyframe.sent.forEach((number, i) => {
      const party = partyOf(number);
      party.sentFrom = keyframe.sentFrom[i]!;
      this.move(party, keyframe.sentStage[i]!);
    });
    this.officers = keyframe.examiners;
  }

  /** From whichever stage to the end of another; to none it leaves. */
  move(party: Sent, stage: number): void {
    const before = this.stages[party.sentStage];
    before?.splice(before.indexOf(party.number), 1);
    party.sentStage = stage;
    this.stages[stage]?.push(party.number);
  }
}
