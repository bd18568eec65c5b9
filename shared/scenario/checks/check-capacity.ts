// Is the demand absurd against the lanes and counters? Compares the work of a whole day with the hours open for it: where it exceeds them, no
// arrangement of the day can help. A queue at a peak is not a problem of the scenario but its result.

import { directions } from '../../reference/vocabulary.ts';
import type { Bank } from '../schema/bank-schema.ts';
import type { DemandedFlow } from '../demanded-flows.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { workPerPassenger } from '../work-per-passenger.ts';
import { serverHours, sharedServerHours } from './open-servers.ts';

/** Warnings with the server-hours needed and available, for each direction with demand. */
export function checkCapacity(scenario: Scenario, demanded: readonly DemandedFlow[]): Problem[] {
  return directions.flatMap((direction) => {
    const banks = scenario.banks.filter((bank) => bank.direction === 'both' || bank.direction === direction);
    const hours = (kind: Bank['kind']) =>
      sum(banks.filter((bank) => bank.kind === kind).map((bank) => serverHours(bank, scenario.openingHours))) +
      sharedHours(scenario, banks, kind);
    const flows = demanded
      .filter((flow) => flow.direction === direction)
      .map((flow) => ({ passengers: flow.passengers, work: workPerPassenger(scenario, flow, banks) }));
    const passengers = Math.round(sum(flows.map((flow) => flow.passengers)));
    const warn = (code: 'demandExceedsCounters' | 'demandExceedsLanes', needed: number, available: number) =>
      needed > available
        ? [warningAt(['banks'], code, { direction, passengers, needed: Math.ceil(needed), available: Math.round(available) })]
        : [];
    return [
      ...warn('demandExceedsCounters', sum(flows.map((flow) => (flow.passengers * flow.work.counters) / 3600)), hours('counter')),
      ...warn('demandExceedsLanes', sum(flows.map((flow) => (flow.passengers * flow.work.lanes) / 3600)), hours('e-channel')),
    ];
  });
}

/** Those of servers that two banks share, once, as if they stood here whenever they are open: whatever moves them, there are no more. */
function sharedHours({ openingHours, sharedServers = [] }: Scenario, banks: readonly Bank[], kind: Bank['kind']): number {
  const ids = banks.filter((bank) => bank.kind === kind).map(({ id }) => id);
  const here = sharedServers.filter(({ home, other }) => ids.includes(home) || ids.includes(other));
  return sum(here.map((shared) => sharedServerHours(shared, openingHours)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
