// The workloads by which the speed of the engine is watched. W1 and W2 are synthetic and never change, so that figures stay comparable.

import { passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank } from '../../shared/scenario/schema/bank-schema.ts';
import type { PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { category, counters, exponential, lanes, scenario, withPassengers } from '../support/scenario-builder.ts';

/** Weights of the hours of a control point's day. */
const hourly = [0.3, 0.2, 0.1, 0.1, 0.2, 0.8, 2.5, 5, 8, 8.5, 7, 6, 5, 4.5, 4.5, 5, 6.5, 8.5, 9, 7, 5, 3.5, 2, 1];

const lognormal = (mean: number, cv: number) => ({ distribution: 'lognormal' as const, mean, cv });

/**
 * W1, "control point day": four categories (55, 30, 10, 5 %); the first two take the bank of e-Channels with the fewest people, of three, the others that
 * of two counter banks; 4 % of e-Channel passengers are refused and go on to a counter. Service times are lognormal.
 */
export function controlPointDay(passengers: number, lanesPerBank: number, countersPerBank: number): Scenario {
  const categories: PassengerCategory[] = [
    category('contactless', 'resident', { share: 55 / 85, eChannelUptake: 1, enrolments: ['smart-identity-card', 'contactless'] }),
    category('identity-card', 'resident', { share: 30 / 85, eChannelUptake: 1, timeFactors: { eChannel: 1, counter: 40 / 30 } }),
    category('mainland', 'mainland-visitor', { enrolments: [] }),
    category('other', 'other-visitor', { enrolments: [] }),
  ];
  const eChannels = [1, 2, 3].map((number): Bank =>
    lanes(`e-channels-${number}`, lanesPerBank, lognormal(12, 0.4), {
      services: [
        { service: 'contactless', time: lognormal(12, 0.4), refusal: 0.04 },
        { service: 'resident', time: lognormal(15, 0.5), refusal: 0.04 },
      ],
    }),
  );
  const desks = [1, 2].map((number): Bank =>
    counters(`counters-${number}`, countersPerBank, lognormal(30, 0.6), {
      serves: [
        { group: 'resident', time: lognormal(30, 0.6) },
        { group: 'mainland-visitor', time: lognormal(45, 0.7) },
        { group: 'other-visitor', time: lognormal(75, 0.8) },
      ],
    }),
  );
  const weights = hourly.flatMap((weight) => [weight, weight, weight, weight]);
  const base = scenario([...eChannels, ...desks], {
    name: 'W1, control point day',
    categories,
    bankChoice: 'fewest-people',
    targets: [{ id: 'pledge', direction: 'departure', groups: [...passengerGroups], share: 0.95, withinMinutes: 15 }],
  });
  const shares = { resident: 0.85, 'mainland-visitor': 0.1, 'other-visitor': 0.05 };
  return {
    ...base,
    demand: {
      ...base.demand,
      profiles: [{ ...base.demand.profiles[0]!, weights }],
      flows: passengerGroups.map((group) => ({
        direction: 'departure',
        group,
        passengers: Math.round(passengers * shares[group]),
        profile: 'even',
      })),
    },
  };
}

/** W2, M/M/10 at a load of 0.9: 10 counters, exponential service of 60 s. */
export function tenServers(passengers: number): Scenario {
  const mean = (0.9 * 10 * 86_400) / passengers;
  return withPassengers(scenario([counters('counters', 10, exponential(mean))], { name: 'W2, M/M/10' }), passengers);
}

/** Lo Wu in both directions on one day, about 300,000 passengers: the ready departure and arrival scenarios in one hall. */
export function bothDirections(departure: Scenario, arrival: Scenario): Scenario {
  return {
    ...departure,
    name: 'Lo Wu, both directions',
    demand: {
      ...departure.demand,
      flows: [...departure.demand.flows, ...arrival.demand.flows],
      profiles: unique([...departure.demand.profiles, ...arrival.demand.profiles]),
    },
    categories: unique([...departure.categories, ...arrival.categories]),
    banks: [...departure.banks, ...arrival.banks],
    targets: unique([...departure.targets, ...arrival.targets]),
  };
}

function unique<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
