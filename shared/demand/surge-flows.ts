// A surge as flows of its own, one for each of its groups: its curve rises straight from nothing to the peak and falls straight to nothing.

import { secondsOf } from '../scenario/clock.ts';
import { weightsOfMinutes } from '../scenario/expected-arrivals.ts';
import type { Surge } from '../scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ArrivalFlow } from './arrival-flow.ts';
import { partyComposition } from './party-composition.ts';

const minute = 60;

/** Those that bring anybody, in the scenario's order. */
export function surgeFlows({ demand, categories }: Scenario): ArrivalFlow[] {
  return (demand.surges ?? []).flatMap((surge) =>
    surge.groups
      .filter(({ share }) => surge.passengers * share * demand.growthFactor > 0)
      .map(({ group, share }) => {
        const expectedPassengers = surge.passengers * share * demand.growthFactor;
        const parties = partyComposition(categories, group);
        return {
          direction: surge.direction,
          group,
          stream: `surge ${surge.id} ${group}`,
          expectedPassengers,
          opens: secondsOf(surge.from),
          step: minute,
          cumulativeParties: surgeShares(surge).map((part) => (part * expectedPassengers) / parties.meanPartySize),
          ...parties,
        };
      }),
  );
}

/** Share of a surge that has come by each of its minutes: 0 at its start, 1 at its end. */
function surgeShares(surge: Surge): Float64Array {
  const weights = weightsOfMinutes(surge);
  const shares = new Float64Array(weights.length + 1);
  weights.forEach((weight, index) => (shares[index + 1] = shares[index]! + weight));
  const whole = shares[weights.length]!;
  return shares.map((share) => share / whole);
}
