// How a simulated mean is held to a theoretical value: it must lie in a 99.9 % interval over replications that is narrow enough to tell.

import type { Tally } from '../../shared/statistics/tally.ts';

export const theoryLevel = 0.999;

export interface Agreement {
  /** Distance of the theoretical value from the mean, in half-widths: at most 1. */
  readonly distance: number;
  /** Half-width over the theoretical value. */
  readonly precision: number;
}

export function agreement(observed: Tally, theoretical: number, level = theoryLevel): Agreement {
  const { mean, halfWidth } = observed.estimate(level);
  // Where all servers are busy for hours, replications that differ are too rare for an interval: then a thousandth may be missing.
  const allowed = Math.max(halfWidth, 1e-3 * theoretical);
  return { distance: Math.abs(mean - theoretical) / allowed, precision: halfWidth / theoretical };
}
