// When vehicles that follow a profile are expected: their number from the opening to the end of each quarter-hour.

import { quarterOf } from '../../scenario/clock.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import { clockSeconds, intervalLength } from '../measure-layout.ts';

/** The growth factor of the demand counts for vehicles too; nobody comes while the hall is closed. */
export function expectedByQuarter(
  { demand, openingHours: { opens, closes } }: Scenario,
  { vehicles, profile: id }: { readonly vehicles: number; readonly profile: string },
): readonly number[] {
  const weights = demand.profiles.find((profile) => profile.id === id)?.weights.slice(quarterOf(opens), quarterOf(closes)) ?? [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  return weights.map((weight) => (reached += whole > 0 ? (vehicles * demand.growthFactor * weight) / whole : 0));
}

/** Start of the n-th quarter-hour from the opening [s from midnight]. */
export function boundaryOf({ openingHours }: Scenario, quarter: number): number {
  return clockSeconds(openingHours.opens) + quarter * intervalLength;
}
