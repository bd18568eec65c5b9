// The standard normal distribution as a few numbers of equal weight: for expectations that need no more than a picture's accuracy.

import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** The normal numbers in the middle of so many parts of equal probability, rising. */
export function normalMidpoints(parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => quantile((part + 0.5) / parts, 0, 1));
}
