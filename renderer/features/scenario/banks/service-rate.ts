// How many passengers one lane or counter can clear in an hour, from its times alone.

import type { ServiceTime } from '../../../../shared/scenario/schema/primitives-schema.ts';

/** Mean duration [s]. */
export function meanOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, seconds) => sum + seconds, 0) / time.observations.length;
}

/** Coefficient of variation. */
export function variationOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.distribution === 'constant' ? 0 : time.cv;
  const mean = meanOf(time);
  const squares = time.observations.reduce((sum, seconds) => sum + (seconds - mean) ** 2, 0);
  return mean === 0 ? 0 : Math.sqrt(squares / time.observations.length) / mean;
}

/** Passengers an hour that one server clears without a pause; `handover` in seconds. */
export function passengersPerHour(time: ServiceTime, handover: number, factor = 1): number {
  const cycle = meanOf(time) * factor + handover;
  return cycle <= 0 ? Number.POSITIVE_INFINITY : 3600 / cycle;
}
