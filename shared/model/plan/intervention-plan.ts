// Interventions compiled: banks and servers by index. Whoever does nothing pays nothing for it: an intervention is one more event in the calendar.

import { inOrderOfTime, type Intervention } from '../../scenario/intervention-schema.ts';
import type { BankPlan } from './bank-plan.ts';
import type { LettingIn } from './entrance-plan.ts';

/** Times in seconds from midnight. */
export type InterventionPlan =
  | { readonly what: 'open'; readonly time: number; readonly bank: number; readonly open: number }
  | { readonly what: 'timetable'; readonly time: number; readonly bank: number }
  | { readonly what: 'fail'; readonly time: number; readonly until: number; readonly firstServer: number; readonly servers: number }
  | { readonly what: 'staff'; readonly time: number; readonly until: number; readonly bank: number; readonly by: number }
  | { readonly what: 'refusals'; readonly time: number; readonly until: number; readonly bank: number; readonly factor: number }
  | { readonly what: 'divert'; readonly time: number; readonly until: number; readonly bank: number }
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

/** In order of time. `ids` are those of the banks, `directions` those of the entrances. */
export function planInterventions(
  interventions: readonly Intervention[],
  banks: readonly BankPlan[],
  ids: readonly string[],
  directions: readonly string[],
): readonly InterventionPlan[] {
  const bankOf = (id: string): BankPlan => {
    const bank = banks[ids.indexOf(id)];
    if (bank === undefined) throw new Error(`an intervention is at bank "${id}", which there is not`);
    return bank;
  };
  const entranceAt = (direction: string): number => {
    const entrance = directions.indexOf(direction);
    if (entrance < 0) throw new Error(`an intervention is at an entrance for ${direction}, which there is not`);
    return entrance;
  };
  return inOrderOfTime(interventions).map((intervention): InterventionPlan => {
    const { at: time } = intervention;
    switch (intervention.what) {
      case 'open': {
        const { index, servers } = bankOf(intervention.bank);
        return { what: 'open', time, bank: index, open: Math.min(intervention.open, servers) };
      }
      case 'timetable':
        return { what: 'timetable', time, bank: bankOf(intervention.bank).index };
      case 'fail': {
        const { firstServer, servers } = bankOf(intervention.bank);
        const { until, server } = intervention;
        return server === undefined
          ? { what: 'fail', time, until, firstServer, servers }
          : { what: 'fail', time, until, firstServer: firstServer + server - 1, servers: 1 };
      }
      case 'staff':
      case 'refusals':
      case 'divert': {
        const { at: _at, ...rest } = intervention;
        return { ...rest, time, bank: bankOf(intervention.bank).index };
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
