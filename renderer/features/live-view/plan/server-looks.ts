// How each state of a lane or counter looks, for the plan and its legend alike: a color, and a mark by which one tells it without color.

import type { HallColors } from './hall-colors.ts';
import type { ShownServerState } from './server-states.ts';

export type PlainColor = Exclude<keyof HallColors, 'series'>;

/** In shares of the server's width and height; circles have their radius in shares of the width. The entry is on top, and whoever is in a lane stands in its middle. */
export interface Mark {
  readonly bars?: readonly (readonly [x: number, y: number, width: number, height: number])[];
  readonly dots?: readonly (readonly [x: number, y: number, radius: number])[];
  readonly crossed?: true;
}

export interface ServerLook {
  /** Undefined where only the outline is drawn. */
  readonly lane: PlainColor | undefined;
  readonly desk: PlainColor | undefined;
  readonly mark: Mark;
}

const plain: Mark = {};
const alike = (color: PlainColor, mark: Mark): ServerLook => ({ lane: color, desk: color, mark });
const atWork = (mark: Mark): ServerLook => ({ lane: 'held', desk: 'accent', mark });

const cross: Mark = { crossed: true };
/** A bar across, as on a road that is closed for works. */
const works: Mark = { bars: [[0.12, 0.4, 0.76, 0.2]] };

export const serverLooks: Readonly<Record<ShownServerState, ServerLook>> = {
  closed: { lane: undefined, desk: undefined, mark: plain },
  idle: { lane: 'lane', desk: 'desk', mark: plain },
  serving: atWork(plain),
  handover: atWork({ bars: [[0.25, 0.35, 0.5, 0.3]] }),
  // The document lies at the entry.
  reading: atWork({ bars: [[0.2, 0.1, 0.6, 0.14]] }),
  // One face before the camera; two, when it looks again.
  matching: atWork({ dots: [[0.5, 0.8, 0.2]] }),
  matchingAgain: atWork({
    dots: [
      [0.26, 0.8, 0.2],
      [0.74, 0.8, 0.2],
    ],
  }),
  leaving: atWork({ bars: [[0.2, 0.84, 0.6, 0.12]] }),
  // An exclamation mark: somebody has to come.
  waitsForOfficer: alike('near', { bars: [[0.4, 0.04, 0.2, 0.2]], dots: [[0.5, 0.32, 0.12]] }),
  // A plus: an officer is with the passenger.
  assisted: alike('accent', {
    bars: [
      [0.4, 0.66, 0.2, 0.28],
      [0.16, 0.755, 0.68, 0.09],
    ],
  }),
  // The gate at the end stays shut.
  waitsForExit: alike('near', { bars: [[0, 0.86, 1, 0.1]] }),
  // The door before the second zone stays shut.
  blocked: alike('near', { bars: [[0, 0.46, 1, 0.1]] }),
  refused: alike('near', plain),
  failed: alike('missed', cross),
  failing: alike('missed', cross),
  maintained: alike('lineStrong', works),
  maintaining: alike('lineStrong', works),
  // An arrow into the bank.
  changingOver: alike('near', {
    bars: [
      [0.18, 0.26, 0.64, 0.14],
      [0.32, 0.44, 0.36, 0.12],
      [0.43, 0.6, 0.14, 0.12],
    ],
  }),
  // A frame around an empty place.
  elsewhere: alike('lineStrong', { bars: [[0.12, 0.08, 0.76, 0.84]] }),
};
