// Days with one made-up number each, whose true mean is known exactly, fed to the real procedures: a thousand experiments take a second.

import { measureLayout } from '../../shared/model/measure-layout.ts';
import type { ReplicationResult } from '../../shared/model/replication-result.ts';
import type { RandomStream } from '../../shared/random/random-stream.ts';
import type { Quantity } from '../../shared/scenario/schema/quantity-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { counters, exponential, scenario } from '../support/scenario-builder.ts';

/** Numbers with a true mean, one a replication. */
export interface Numbers {
  readonly name: string;
  readonly mean: number;
  draw(stream: RandomStream): number;
}

/** Mean 100, standard deviation 10, more and more skewed. */
export const normal: Numbers = { name: 'normal', mean: 100, draw: (stream) => 100 + 10 * stream.normal() };
export const gamma: Numbers = {
  name: 'gamma, skewness 1.2',
  mean: 100,
  draw: (stream) => 100 + (10 / Math.sqrt(3)) * (stream.exponential() + stream.exponential() + stream.exponential() - 3),
};
export const exponentially: Numbers = {
  name: 'exponential, skewness 2',
  mean: 100,
  draw: (stream) => 90 + 10 * stream.exponential(),
};

/** Shares near 1 with long tails below, some days being perfect: a uniform number to a small power. */
export function sharesNearOne(power: number, perfectDays: number): Numbers {
  const mean = perfectDays + (1 - perfectDays) / (1 + power);
  const perfect = perfectDays === 0 ? '' : `, ${100 * perfectDays} % of days perfect`;
  return {
    name: `shares about ${(100 * mean).toFixed(1)} %${perfect}`,
    mean,
    draw: (stream) => (stream.uniform() < perfectDays ? 1 : stream.uniform() ** power),
  };
}

/** A quarter-hour long, so that merging it costs next to nothing. */
export const tinyDay: Scenario = scenario([counters('desk', 1, exponential(60))], {
  openingHours: { opens: '00:00', closes: '00:15' },
  targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.95, withinMinutes: 10 }],
});

export const peak: Quantity = { measure: 'peakOccupancy', direction: 'departure' };
export const pledge: Quantity = { measure: 'target', target: 'pledge' };

const layout = measureLayout(tinyDay);
const places = { peak: layout.day(0, 'peakOccupancy'), pledge: layout.dayTarget(0) };

/** The day of this number, with nothing observed but the one quantity. */
export function madeUp(replication: number, of: keyof typeof places, value: number): ReplicationResult {
  const measures = new Float64Array(layout.length).fill(Number.NaN);
  measures[places[of]] = value;
  return { replication, measures, waits: layout.kinds.map(() => ({ first: 0, counts: new Uint32Array(0) })), events: 0 };
}
