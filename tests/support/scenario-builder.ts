// Small scenarios for tests, said in as few words as the test needs: defaults are one direction, one category, one counter, a constant service.

import { passengerGroups, type PassengerGroup } from '../../shared/reference/vocabulary.ts';
import type { Bank, CounterBank, EChannelBank, Timetable } from '../../shared/scenario/schema/bank-schema.ts';
import type { PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import type { Transport } from '../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

const named = (name: string) => ({ en: name, 'zh-Hant-HK': name });

export const always = (open: number): Timetable => [{ from: '00:00', open }];

export const constant = (mean: number): ServiceTime => ({ distribution: 'constant', mean, cv: 0 });

export function exponential(mean: number): ServiceTime {
  return { distribution: 'exponential', mean, cv: 1 };
}

/** A counter bank for all groups; `servers` all day unless a timetable is given. */
export function counters(id: string, servers: number, time: ServiceTime, change: Partial<CounterBank> = {}): CounterBank {
  return {
    kind: 'counter',
    id,
    name: named(id),
    direction: 'departure',
    timetable: always(servers),
    queue: 'single-line',
    handover: 0,
    serves: passengerGroups.map((group) => ({ group, time })),
    ...change,
  };
}

/** A bank of resident e-Channels. */
export function lanes(id: string, servers: number, time: ServiceTime, change: Partial<EChannelBank> = {}): EChannelBank {
  return {
    kind: 'e-channel',
    id,
    name: named(id),
    direction: 'departure',
    timetable: always(servers),
    queue: 'single-line',
    handover: 0,
    services: [{ service: 'resident', time, refusal: 0 }],
    ...change,
  };
}

export function category(id: string, group: PassengerGroup, change: Partial<PassengerCategory> = {}): PassengerCategory {
  return {
    id,
    name: named(id),
    group,
    age: '11-plus',
    enrolments: ['smart-identity-card'],
    share: 1,
    eChannelUptake: 0,
    companions: 0,
    timeFactors: { eChannel: 1, counter: 1 },
    ...change,
  };
}

/** Transport that brings departing residents, on time, who all need four minutes to the hall; no runs. */
export function transport(id: string, change: Partial<Transport> = {}): Transport {
  return {
    id,
    name: named(id),
    mode: 'train',
    direction: 'departure',
    role: 'brings',
    groups: [{ group: 'resident', share: 1 }],
    load: { of: 'passengers', mean: 10, cv: 0 },
    travel: 'separately',
    toHall: { meanMinutes: 4, cv: 0 },
    headways: [],
    runs: [],
    ...change,
  };
}

/** Residents who depart: `passengers` a day, evenly over 24 hours, to the banks given. */
export function scenario(banks: readonly Bank[], change: Partial<Scenario> = {}): Scenario {
  return {
    format: 'echannel-scenario',
    schemaVersion: 1,
    name: 'test',
    notes: '',
    controlPoint: 'lo-wu',
    date: '2025-04-18',
    openingHours: { opens: '00:00', closes: '24:00' },
    demand: {
      source: { kind: 'typed' },
      arrivals: { kind: 'poisson' },
      flows: [{ direction: 'departure', group: 'resident', passengers: 1000, profile: 'even' }],
      profiles: [{ id: 'even', name: named('even'), weights: new Array<number>(96).fill(1) }],
      growthFactor: 1,
      dayToDayVariation: 0,
    },
    categories: [category('resident', 'resident')],
    banks: [...banks],
    bankChoice: 'shortest-expected-wait',
    targets: [],
    run: { seed: 1, replications: 2, confidenceLevel: 0.95 },
    ...change,
  };
}

/** As scenario(), with the number of residents a day. */
export function withPassengers(base: Scenario, passengers: number): Scenario {
  return { ...base, demand: { ...base.demand, flows: base.demand.flows.map((flow) => ({ ...flow, passengers })) } };
}

/** As scenario(), with the passengers listed: [time of arrival in seconds from midnight, category]. */
export function withTrace(base: Scenario, passengers: readonly (readonly [number, string])[]): Scenario {
  const listed = passengers.map(([at, name]) => ({ at, direction: 'departure' as const, category: name }));
  return { ...base, demand: { ...base.demand, arrivals: { kind: 'trace', passengers: listed } } };
}
