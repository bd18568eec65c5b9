// What somebody does to a random day: on whole minutes, among them the quarter-hours at which rosters change.

import fc from 'fast-check';
import { entranceDirections } from '../../shared/scenario/schema/entrance-schema.ts';
import type { Intervention } from '../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

/** Within so many minutes of an opening at a time [s]. */
export function arbitraryInterventions(
  { banks, queues, sharedServers = [] }: Pick<Scenario, 'banks'> & { readonly [K in 'queues' | 'sharedServers']?: Scenario[K] | undefined },
  opens: number,
  minutes: number,
): fc.Arbitrary<Intervention[]> {
  const minute = fc.integer({ min: 1, max: minutes }).map((after) => opens + 60 * after);
  const stretch = fc.tuple(minute, fc.constantFrom(1, 5, 15, 40)).map(([at, length]) => ({ at, until: at + 60 * length }));
  const ids = banks.map(({ id }) => id);
  const place = fc.constantFrom(...ids);
  const lanes = banks.some(({ kind }) => kind === 'e-channel') ? banks.filter(({ kind }) => kind === 'e-channel').map(({ id }) => id) : ids;
  const orders = fc
    .tuple(minute, fc.constantFrom(...(sharedServers.length === 0 ? [undefined] : sharedServers)), fc.constantFrom(undefined, 0, 1, 2, 3))
    .map(([at, group, atOther]) => ({
      what: 'share' as const,
      at,
      shared: group?.id ?? '',
      ...(atOther === undefined ? {} : { atOther: Math.min(atOther, group?.servers ?? 0) }),
    }));
  return fc.array(
    fc.oneof(
      fc.record({ what: fc.constant('open' as const), at: minute, bank: place, open: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ what: fc.constant('timetable' as const), at: minute, bank: place }),
      fc
        .tuple(stretch, place, fc.constantFrom(undefined, 1, 2))
        .map(([times, bank, server]) => ({ what: 'fail' as const, ...times, bank, ...(server === undefined ? {} : { server }) })),
      fc.tuple(stretch, place, fc.constantFrom(-2, -1, 1, 2)).map(([times, bank, by]) => ({ what: 'staff' as const, ...times, bank, by })),
      fc
        .tuple(stretch, fc.constantFrom(...lanes), fc.constantFrom(0, 0.5, 3, 1000))
        .map(([{ at, until }, bank, factor]) => ({ what: 'refusals' as const, at, until: until + 1800, bank, factor })),
      fc.tuple(stretch, place).map(([times, bank]) => ({ what: 'divert' as const, ...times, bank })),
      ...(sharedServers.length === 0 ? [] : [orders]),
      fc
        .tuple(stretch, fc.constantFrom(...entranceDirections(queues?.entrances)), fc.constantFrom(0, 1, 3), fc.constantFrom(0.5, 1, 2))
        .map(([times, direction, people, everyMinutes]) => ({ what: 'meter' as const, ...times, direction, people, everyMinutes })),
      fc.tuple(stretch, fc.constantFrom(0, 30, 90, 7200)).map(([times, within]) => ({ what: 'early' as const, ...times, within })),
    ),
    { minLength: 1, maxLength: 8 },
  );
}
