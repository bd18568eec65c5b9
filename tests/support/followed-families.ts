// Families and tour groups that are followed through the control, small enough for a pencil: one lane, one desk, and coaches that bring them.

import type { PartyWay, PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import type { Transport } from '../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { category, constant, counters, lanes, scenario, transport } from './scenario-builder.ts';

/** All come as a child with two adults, who use lanes; the child goes to a counter unless it is `age` enough. */
export const familiesOfThree = (party: PartyWay | undefined, age: PassengerCategory['age'] = 'under-7'): PassengerCategory[] => [
  category('child', 'resident', {
    age,
    enrolments: ['smart-identity-card', 'hksar-passport'],
    companions: 2,
    share: 1 / 3,
    eChannelUptake: 1,
    ...(party === undefined ? {} : { party }),
  }),
  category('adult', 'resident', { share: 2 / 3, eChannelUptake: 1 }),
];

export const split = (adultsWithChild: number): PartyWay => ({ way: 'split', adultsWithChild });

/** So many residents who reach the hall at each of these minutes after midnight. A passenger takes 10 s in the lane, 45 s at the desk. */
export function coachesAt(
  minutes: readonly number[],
  passengers: number,
  change: Partial<Scenario> = {},
  travel: Transport['travel'] = 'separately',
): Scenario {
  const base = scenario([lanes('lane', 1, constant(10)), counters('desk', 1, constant(45))], change);
  const coach = transport('coach', {
    mode: 'coach',
    travel,
    load: { of: 'passengers', mean: passengers, cv: 0 },
    toHall: { meanMinutes: 0, cv: 0 },
    runs: minutes.map((minute) => ({ at: `00:${String(minute).padStart(2, '0')}` })),
  });
  return { ...base, demand: { ...base.demand, flows: [], scheduled: { counting: 'added', transports: [coach] } } };
}
