// A small hall that is an M/M/c queue for two hours, through the whole model: what the procedures are for, with a truth that theory knows.

import type { Quantity } from '../../shared/scenario/schema/quantity-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { timeVaryingQueue } from '../../shared/queueing-theory/time-varying-queue.ts';
import { counters, exponential, scenario } from '../support/scenario-builder.ts';

const hours = 2;
const perHour = 60;
const meanService = 100;
const withinMinutes = 5;

/** Passengers arrive at random from 00:00 to 02:00; with two desks they are busy five sixths of the time. */
export function queueDay(desks: number, seed: number): Scenario {
  const day = scenario([counters('desks', desks, exponential(meanService))], {
    name: `${desks} desks`,
    openingHours: { opens: '00:00', closes: '02:00' },
    targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes }],
    run: { seed, replications: 2, confidenceLevel: 0.95 },
  });
  const weights = Array.from({ length: 96 }, (_, quarter) => (quarter < 4 * hours ? 1 : 0));
  const flows = day.demand.flows.map((flow) => ({ ...flow, passengers: hours * perHour }));
  return { ...day, demand: { ...day.demand, flows, profiles: day.demand.profiles.map((profile) => ({ ...profile, weights })) } };
}

export const meanWait: Quantity = { measure: 'wait', kind: 'departure/all', statistic: 'mean' };
export const p95: Quantity = { measure: 'wait', kind: 'departure/all', statistic: 'p95' };
export const withinTarget: Quantity = { measure: 'target', target: 'pledge' };

/** Of an arrival in the two hours: expected wait [min] and probability of waiting at most the target. */
export function queueTheory(desks: number): { readonly meanWait: number; readonly withinTarget: number } {
  const { periods } = timeVaryingQueue({
    periods: [{ duration: hours * 3600, arrivalRate: perHour / 3600 }],
    serviceRate: 1 / meanService,
    servers: desks,
  });
  const [all] = periods;
  if (all === undefined) throw new Error('one period has one solution');
  return { meanWait: all.meanWait / 60, withinTarget: 1 - all.waitExceeds(withinMinutes * 60) };
}
