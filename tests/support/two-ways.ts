// A hall small enough to follow with a pencil: a counter of its own for each direction, and what the two banks share.

import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { SharedServers } from '../../shared/scenario/schema/shared-servers-schema.ts';
import { storyOf, traceOf } from './run-trace.ts';
import { category, constant, counters, scenario } from './scenario-builder.ts';

export const dual = (change: Partial<SharedServers>): SharedServers => ({
  id: 'dual',
  name: { en: 'Dual-facing', 'zh-Hant-HK': '雙向' },
  home: 'out',
  other: 'in',
  servers: 1,
  changeoverMinutes: 1,
  ...change,
});

type Way = 'departure' | 'arrival';
export const out = (...times: number[]) => times.map((at) => ({ at, direction: 'departure' as Way, category: 'resident' }));
export const come = (...times: number[]) => times.map((at) => ({ at, direction: 'arrival' as Way, category: 'resident' }));

/** A counter of its own for each direction, of 100 s, and what they share. */
export function twoWays(passengers: ReturnType<typeof out>, sharedServers: SharedServers[], change: Partial<Scenario> = {}): Scenario {
  const hall = scenario([counters('out', 1, constant(100)), counters('in', 1, constant(100), { direction: 'arrival' })], {
    categories: [category('resident', 'resident')],
    sharedServers,
    ...change,
  });
  return {
    ...hall,
    demand: { ...hall.demand, flows: [], arrivals: { kind: 'trace', passengers: passengers.toSorted((a, b) => a.at - b.at) } },
  };
}

const moves = ['changeover began', 'changeover ended', 'server opened', 'server closed'] as const;
export const story = (day: Scenario, more: Parameters<typeof storyOf>[1] = []) => storyOf(traceOf(day), [...moves, ...more]);
