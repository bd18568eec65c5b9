// Is the demand absurd against the lanes and counters? Compares the work of a whole day with the hours open for it: where it exceeds them, no
// arrangement of the day can help. A queue at a peak is not a problem of the scenario but its result.

import { eligibleServices } from '../../reference/eligibility.ts';
import { directions } from '../../reference/vocabulary.ts';
import type { Bank } from '../bank-schema.ts';
import { demandedFlows, type DemandedFlow } from '../demanded-flows.ts';
import type { ServiceTime } from '../primitives-schema.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { serverHours } from './open-servers.ts';

interface Work {
  /** [server-hours] */
  lanes: number;
  counters: number;
}

/** Warnings with the server-hours needed and available, for each direction with demand. */
export function checkCapacity(scenario: Scenario): Problem[] {
  return directions.flatMap((direction) => {
    const flows = demandedFlows(scenario).filter((flow) => flow.direction === direction);
    const banks = scenario.banks.filter((bank) => bank.direction === 'both' || bank.direction === direction);
    const work: Work = { lanes: 0, counters: 0 };
    for (const flow of flows) addWork(work, scenario, flow, banks);
    const hours = (kind: Bank['kind']) => banks.filter((bank) => bank.kind === kind).reduce((total, bank) => total + serverHours(bank, scenario.openingHours), 0);
    const warn = (code: 'demandExceedsCounters' | 'demandExceedsLanes', needed: number, available: number) =>
      needed > available ? [warningAt(['banks'], code, { direction, needed: Math.ceil(needed), available: Math.round(available) })] : [];
    return [...warn('demandExceedsCounters', work.counters, hours('counter')), ...warn('demandExceedsLanes', work.lanes, hours('e-channel'))];
  });
}

/** Each category takes the quickest lane it may use; the rest and the refused take the quickest counter of their group. */
function addWork(work: Work, scenario: Scenario, flow: DemandedFlow, banks: readonly Bank[]): void {
  for (const { category, share } of flow.categories) {
    const passengers = flow.passengers * share;
    const services = eligibleServices(category, { controlPoint: scenario.controlPoint, direction: flow.direction, date: scenario.date });
    const lanes = banks.flatMap((bank) =>
      bank.kind === 'e-channel'
        ? bank.services.filter(({ service }) => services.includes(service)).map(({ time, refusal }) => ({ seconds: meanOf(time) * category.timeFactors.eChannel + bank.handover, refusal }))
        : [],
    );
    const desks = banks.flatMap((bank) =>
      bank.kind === 'counter' ? bank.serves.filter(({ group }) => group === flow.group).map(({ time }) => meanOf(time) * category.timeFactors.counter + bank.handover) : [],
    );
    const lane = lanes.toSorted((a, b) => a.seconds - b.seconds)[0];
    const atLanes = lane === undefined ? 0 : passengers * category.eChannelUptake;
    work.lanes += (atLanes * (lane?.seconds ?? 0)) / 3600;
    if (desks.length > 0) work.counters += ((passengers - atLanes * (1 - (lane?.refusal ?? 0))) * Math.min(...desks)) / 3600;
  }
}

const meanOf = (time: ServiceTime) =>
  time.distribution === 'empirical' ? time.observations.reduce((total, value) => total + value, 0) / time.observations.length : time.mean;
