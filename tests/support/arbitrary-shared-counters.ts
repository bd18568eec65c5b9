// Counters that two banks of a random day share.

import fc from 'fast-check';
import { clockOf } from '../../shared/scenario/clock.ts';
import type { SharedServers } from '../../shared/scenario/shared-servers-schema.ts';

/** Counters that the only bank of them and another like it share. */
export const sharedCounters: fc.Arbitrary<SharedServers> = fc
  .record({
    servers: fc.constantFrom(1, 3),
    changeoverMinutes: fc.constantFrom(0, 5),
    from: fc.integer({ min: 20, max: 80 }).map(clockOf),
    timed: fc.boolean(),
    called: fc.boolean(),
    above: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ from, timed, called, above, ...rest }) => ({
    id: 'shared',
    name: { en: 'shared', 'zh-Hant-HK': '共用' },
    home: 'counters',
    other: 'more-counters',
    ...rest,
    ...(timed ? { timetable: [{ from, atOther: 1 }] } : {}),
    ...(called ? { trigger: { measure: 'people' as const, servers: 2, above, below: 1, forMinutes: 5 } } : {}),
  }));
