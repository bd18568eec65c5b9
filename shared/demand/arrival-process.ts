// From a day's counts to the arrival of parties: for each flow (direction and group) how many parties are expected by each quarter-hour,
// and who they are.

import { quarterHour, quarterOf, secondsOf } from '../scenario/clock.ts';
import { spreadByProfile } from '../scenario/brought-passengers.ts';
import type { Flow } from '../scenario/schema/demand-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ArrivalFlow } from './arrival-flow.ts';
import { partyComposition } from './party-composition.ts';
import { surgeFlows } from './surge-flows.ts';

/** The flows that bring anybody, in the scenario's order, and its surges after them. Throws on a scenario that checkScenario refuses. */
export function arrivalFlows(scenario: Scenario): ArrivalFlow[] {
  const { demand } = scenario;
  return [
    ...demand.flows.filter((flow) => spreadByProfile(demand, flow) * demand.growthFactor > 0).map((flow) => arrivalFlow(scenario, flow)),
    ...surgeFlows(scenario),
  ];
}

function arrivalFlow(scenario: Scenario, flow: Flow): ArrivalFlow {
  const { demand, openingHours, categories } = scenario;
  const expectedPassengers = spreadByProfile(demand, flow) * demand.growthFactor;
  const parties = partyComposition(categories, flow.group);
  return {
    direction: flow.direction,
    group: flow.group,
    stream: `${flow.direction} ${flow.group}`,
    expectedPassengers,
    opens: secondsOf(openingHours.opens),
    step: quarterHour,
    cumulativeParties: cumulativeShares(scenario, flow).map((share) => (share * expectedPassengers) / parties.meanPartySize),
    ...parties,
  };
}

/** Share of the day's parties that has come by each boundary of quarter-hours, 0 at the opening and 1 at the closing. */
function cumulativeShares(scenario: Scenario, flow: Flow): Float64Array {
  const profile = scenario.demand.profiles.find(({ id }) => id === flow.profile);
  if (profile === undefined) throw new Error(`No profile "${flow.profile}" for ${flow.direction} of ${flow.group}`);
  const opens = quarterOf(scenario.openingHours.opens);
  const quarters = quarterOf(scenario.openingHours.closes) - opens;
  const shares = new Float64Array(quarters + 1);
  let total = 0;
  for (let quarter = 0; quarter < quarters; quarter++) {
    total += profile.weights[opens + quarter] ?? 0;
    shares[quarter + 1] = total;
  }
  if (total <= 0) throw new Error(`Profile "${flow.profile}" is zero throughout the opening hours`);
  return shares.map((share) => share / total);
}
