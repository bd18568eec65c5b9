// How much work an average passenger of a flow brings to the lanes and to the counters: what capacity is measured against.

import { eligibleServices } from '../reference/eligibility.ts';
import type { Bank } from './schema/bank-schema.ts';
import { failsAll, laneSeconds } from './lane-work.ts';
import type { PassengerCategory } from './schema/demand-schema.ts';
import type { DemandedFlow } from './demanded-flows.ts';
import type { ServiceTime } from './schema/primitives-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';

/** Whom the first of two authorities has cleared goes through the second as well: their work adds up. Without any, there is one stage. */
function stagesOf(banks: readonly Bank[]): readonly (readonly Bank[])[] {
  const entry = banks.filter(({ authority }) => authority !== 'second');
  const second = banks.filter(({ authority }) => authority === 'second');
  return second.length === 0 ? [entry] : [entry, second];
}

export interface Work {
  /** Time of one server, handover included [s per passenger of the flow]. */
  readonly lanes: number;
  readonly counters: number;
}

/** Each category takes the quickest lane it may use; the others and the refused take the quickest counter of their group. */
export function workPerPassenger(scenario: Scenario, flow: DemandedFlow, banks: readonly Bank[]): Work {
  const whole = flow.categories.reduce((sum, { share }) => sum + share, 0);
  let [lanes, counters] = [0, 0];
  for (const { category, share } of flow.categories) {
    for (const here of stagesOf(banks)) {
      const lane = quickestLane(scenario, flow, category, here);
      const atLanes = lane === undefined ? 0 : category.eChannelUptake;
      lanes += (share / whole) * atLanes * (lane?.seconds ?? 0);
      counters += (share / whole) * (1 - atLanes * (1 - (lane?.refusal ?? 0))) * quickestDesk(flow, category, here);
    }
  }
  return { lanes, counters };
}

function quickestLane(scenario: Scenario, { direction }: DemandedFlow, category: PassengerCategory, banks: readonly Bank[]) {
  const services = eligibleServices(category, { controlPoint: scenario.controlPoint, direction, date: scenario.date });
  return banks
    .flatMap((bank) => (bank.kind === 'e-channel' ? bank.services.map((offer) => ({ ...offer, bank })) : []))
    .filter(({ service }) => services.includes(service))
    .map(({ time, refusal, steps, bank: { handover, secondZone } }) => {
      if (steps !== undefined) return { seconds: laneSeconds(steps, category) + handover, refusal: failsAll(steps, category) };
      const first = meanOf(time) * category.timeFactors.eChannel + handover;
      if (secondZone === undefined) return { seconds: first, refusal };
      // A lane is at best as fast as the slower of its zones; each authority refuses some of those it sees.
      const seconds = Math.max(first, meanOf(secondZone.time) * category.timeFactors.eChannel);
      return { seconds, refusal: 1 - (1 - refusal) * (1 - secondZone.refusal) };
    })
    .reduce<{ seconds: number; refusal: number } | undefined>(
      (best, lane) => (best === undefined || lane.seconds < best.seconds ? lane : best),
      undefined,
    );
}

function quickestDesk({ group }: DemandedFlow, category: PassengerCategory, banks: readonly Bank[]): number {
  const seconds = banks.flatMap((bank) =>
    bank.kind === 'counter'
      ? bank.serves.filter((entry) => entry.group === group).map(({ time }) => meanOf(time) * category.timeFactors.counter + bank.handover)
      : [],
  );
  return seconds.length === 0 ? 0 : Math.min(...seconds);
}

function meanOf(time: ServiceTime): number {
  if (time.distribution !== 'empirical') return time.mean;
  return time.observations.reduce((sum, value) => sum + value, 0) / time.observations.length;
}
