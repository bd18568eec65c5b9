// Interventions compiled: banks and servers by index. Whoever does nothing pays nothing for it: an intervention is one more event in the calendar.

import { inOrderOfTime, type Intervention } from '../../scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { BankPlan } from './bank-plan.ts';
import type { SharedPlans } from './shared-plan.ts';
import type { EntrancePlan, LettingIn } from './entrance-plan.ts';

/** Times in seconds from midnight. */
export type InterventionPlan =
  | { readonly what: 'open'; readonly time: number; readonly bank: number; readonly open: number }
  | { readonly what: 'timetable'; readonly time: number; readonly bank: number }
  | { readonly what: 'fail'; readonly time: number; readonly until: number; readonly servers: readonly number[] }
  | { readonly what: 'staff'; readonly time: number; readonly until: number; readonly bank: number; readonly by: number }
  | { readonly what: 'refusals'; readonly time: number; readonly until: number; readonly bank: number; readonly factor: number }
  | { readonly what: 'divert'; readonly time: number; readonly until: number; readonly bank: number }
  /** Undefined: by plan and trigger again. */
  | { readonly what: 'share'; readonly time: number; readonly group: number; readonly atOther: number | undefined }
  | MeterPlan
  | EarlyPlan;

export interface MeterPlan extends LettingIn {
  readonly what: 'meter';
  readonly time: number;
  readonly until: number;
  readonly entrance: number;
}

export interface EarlyPlan {
  readonly what: 'early';
  readonly time: number;
  readonly until: number;
  /** [s] */
  readonly within: number;
}

/** What interventions name. */
export interface PlannedPlaces {
  readonly scenario: Scenario;
  readonly banks: readonly BankPlan[];
  readonly shared: SharedPlans;
  readonly entrances: readonly EntrancePlan[];
}

/** In order of time. */
export function planInterventions(
  interventions: readonly Intervention[],
  { banks, scenario, shared, entrances }: PlannedPlaces,
): readonly InterventionPlan[] {
  const bankOf = (id: string): BankPlan => {
    const bank = banks[scenario.banks.findIndex((each) => each.id === id)];
    if (bank === undefined) throw new Error(`an intervention is at bank "${id}", which there is not`);
    return bank;
  };
  const entranceAt = (direction: string): number => {
    const entrance = entrances.findIndex((each) => each.direction === direction);
    if (entrance < 0) throw new Error(`an intervention is at an entrance for ${direction}, which there is not`);
    return entrance;
  };
  return inOrderOfTime(interventions).map((intervention): InterventionPlan => {
    const { at: time } = intervention;
    switch (intervention.what) {
      case 'open': {
        const { index, ownServers } = bankOf(intervention.bank);
        return { what: 'open', time, bank: index, open: Math.min(intervention.open, ownServers) };
      }
      case 'timetable':
        return { what: 'timetable', time, bank: bankOf(intervention.bank).index };
      case 'fail': {
        const { until, server } = intervention;
        return { what: 'fail', time, until, servers: placesOutOfOrder(bankOf(intervention.bank), server, shared) };
      }
      case 'staff':
      case 'refusals':
      case 'divert': {
        const { at: _at, ...rest } = intervention;
        return { ...rest, time, bank: bankOf(intervention.bank).index };
      }
      case 'share': {
        const group = (scenario.sharedServers ?? []).findIndex(({ id }) => id === intervention.shared);
        const { servers } = shared.groups[group] ?? { servers: 0 };
        if (servers === 0) throw new Error(`an intervention is about shared servers "${intervention.shared}", which there are not`);
        return { what: 'share', time, group, atOther: intervention.atOther && Math.min(intervention.atOther, servers) };
      }
      case 'meter': {
        const { direction, until, people, everyMinutes } = intervention;
        return { what: 'meter', time, until, entrance: entranceAt(direction), people, every: everyMinutes * 60 };
      }
      case 'early':
        return { what: 'early', time, until: intervention.until, within: intervention.within };
    }
  });
}

/** One server, counted from 1, at both of its places if two banks share it; or all places of the bank. */
function placesOutOfOrder({ firstServer, servers }: BankPlan, server: number | undefined, { twin }: SharedPlans): readonly number[] {
  if (server === undefined) return Array.from({ length: servers }, (_, place) => firstServer + place);
  const own = firstServer + server - 1;
  return twin[own] === undefined || twin[own] < 0 ? [own] : [own, twin[own]];
}
