// Who waits outside the hall, entrance by entrance in the order in which they came.

import type { HallDescription } from './hall-description.ts';
import type { Keyframe } from './keyframe.ts';
import type { PartyFigure } from './party-figure.ts';
import { PictureLine } from './picture-line.ts';

export class OutsidePicture {
  /** By entrance. */
  readonly lines: readonly PictureLine[];
  /** Leaves of those who come in, until the last of them is in. */
  private comingIn: readonly number[] = [];

  constructor(private readonly hall: HallDescription) {
    this.lines = hall.entrances.map(() => new PictureLine());
  }

  /** All of them, at every entrance. */
  get people(): number {
    return this.lines.reduce((sum, line) => sum + line.people, 0);
  }

  show({ outside, outsideLength }: Keyframe, partyOf: (number: number) => PartyFigure): void {
    for (const line of this.lines) line.clear();
    outside
      .subarray(
        0,
        outsideLength.reduce((sum, length) => sum + length, 0),
      )
      .forEach((number) => this.join(partyOf(number)));
  }

  join(party: PartyFigure): void {
    party.outside = this.hall.entranceOfLeaf[party.members[0]!]!;
    this.lines[party.outside]!.push(party.number, party.members.length);
  }

  /** One more of the party that came last. */
  joinToo({ outside }: PartyFigure): void {
    if (outside >= 0) this.lines[outside]!.people += 1;
  }

  leave(party: PartyFigure, time: number, waited: number): void {
    this.lines[party.outside]!.remove(party.number, party.members.length);
    party.cameThrough = party.outside;
    party.outside = -1;
    party.waited = waited;
    party.joined = time;
    this.comingIn = party.members;
  }

  /** The leaf of one who goes on alone, of a family that came in; undefined where the family stays together. */
  leafOf(place: number, size: number): number | undefined {
    return size < this.comingIn.length ? this.comingIn[place] : undefined;
  }
}
