// What the steps of a lane come to on average: the time that one passenger takes it, and how many fail every attempt.

import type { PassengerCategory } from './schema/demand-schema.ts';
import type { Steps } from './schema/lane-schema.ts';

type Factors = Pick<PassengerCategory, 'timeFactors' | 'matchFailureFactor'>;

/** Share of those who begin each attempt, and last the share who fail all of them. */
function reaching({ attempts, failure, failureAgain }: Steps, factor: number): readonly number[] {
  const shares = [1];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    shares.push(shares[attempt]! * Math.min(1, (attempt === 0 ? failure : failureAgain) * factor));
  }
  return shares;
}

/** Share of passengers of a kind whose match fails every time: they need an officer, or a counter. */
export function failsAll(steps: Steps, { matchFailureFactor = 1 }: Factors): number {
  return reaching(steps, matchFailureFactor).at(-1)!;
}

/** Mean time until the lane is free of one of them, without any help [s]. */
export function laneSeconds(steps: Steps, { timeFactors, matchFailureFactor = 1 }: Factors): number {
  const shares = reaching(steps, matchFailureFactor);
  const attempts = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  const atGate = steps.overlap ? 0 : (1 - shares.at(-1)!) * steps.exit;
  return timeFactors.eChannel * (steps.entry + steps.read + attempts * steps.match + atGate);
}

/** Time of one who passes at the first attempt [s]. */
export const passingSeconds = ({ entry, read, match, exit }: Steps): number => entry + read + match + exit;
