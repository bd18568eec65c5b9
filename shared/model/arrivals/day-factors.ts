// How much busier than expected this day is for each group: a factor of the day, which all share, and one of the group's own.
// Both are lognormal with mean 1, so of the factors of two groups the covariance is the variance of the common one.

import { exp, log } from '../../random/exponential-function.ts';
import type { RandomStream } from '../../random/random-stream.ts';
import { streamFor } from '../../random/stream-for.ts';
import type { PassengerGroup } from '../../reference/vocabulary.ts';
import type { Demand } from '../../scenario/schema/demand-schema.ts';

export function dayFactors(
  { dayToDayVariation, groupVariation }: Pick<Demand, 'dayToDayVariation' | 'groupVariation'>,
  seed: number,
  replication: number,
): Readonly<Record<PassengerGroup, number>> {
  const common = factorOf(dayToDayVariation, streamFor(seed, 'day', replication));
  const factor = (group: PassengerGroup) => {
    const cv = groupVariation?.[group] ?? 0;
    return cv === 0 ? common : common * factorOf(cv, streamFor(seed, `day ${group}`, replication));
  };
  return { resident: factor('resident'), 'mainland-visitor': factor('mainland-visitor'), 'other-visitor': factor('other-visitor') };
}

/** A lognormal factor with mean 1 and the given coefficient of variation. */
function factorOf(cv: number, stream: RandomStream): number {
  if (cv === 0) return 1;
  const variance = log(1 + cv * cv);
  return exp(Math.sqrt(variance) * stream.normal() - variance / 2);
}
