// Does a distribution with this mean, spread and minimum exist? The same bounds hold where the times are drawn (shared/random).

import type { ServiceTime } from '../schema/primitives-schema.ts';
import { errorAt, type Problem, type ProblemPath } from '../problem.ts';

/** Largest spread of the part above the minimum; uniform and symmetric triangular times would otherwise begin below it. */
const largestSpread = {
  constant: 0,
  exponential: 1,
  lognormal: 100,
  gamma: 10,
  uniform: 1 / Math.sqrt(3),
  triangular: 1 / Math.sqrt(6),
} as const;

/** The coefficient of variation of an exponential time follows from mean and minimum; one typed to two decimals is taken for it. */
const exponentialTolerance = 0.01;

export function checkServiceTime(time: ServiceTime, path: ProblemPath): Problem[] {
  if (time.distribution === 'empirical') return [];
  const { distribution, mean, cv, minimum = 0 } = time;
  if (minimum > mean) return [errorAt([...path, 'minimum'], 'minimumAboveMean', { minimum, mean })];
  const largest = largestSpread[distribution] * (1 - minimum / mean);
  if (distribution === 'constant' || distribution === 'exponential') {
    const tolerance = distribution === 'constant' ? 0 : exponentialTolerance;
    return Math.abs(cv - largest) <= tolerance
      ? []
      : [errorAt([...path, 'cv'], 'spreadNotOfFamily', { cv, expected: rounded(largest), distribution })];
  }
  return cv <= largest * (1 + 1e-9) ? [] : [errorAt([...path, 'cv'], 'spreadTooLarge', { cv, largest: rounded(largest), distribution })];
}

const rounded = (value: number) => Math.floor(value * 1000) / 1000;
