// Passengers who turn back, against theory: M/M/c/K where they do from a line of so many, and a birth-death process where each has a patience.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { birthDeath, meanOverStates } from '../../shared/queueing-theory/birth-death.ts';
import { finiteQueue } from '../../shared/queueing-theory/finite-queue.ts';
import type { Balking } from '../../shared/scenario/schema/queue-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { counters, exponential, scenario, withPassengers } from '../support/scenario-builder.ts';

const servers = 3;
const meanService = 60;
/** Passengers a second, more than can be served. */
const arrivalRate = 5200 / 86_400;
const replications = 60;

/** Share who turn back from 02:00 on, when the start is forgotten, over those expected then. */
function shareTurnedBack(rule: Balking['rule']): Tally {
  const day = {
    ...withPassengers(scenario([counters('desks', servers, exponential(meanService))]), 5200),
    queues: { balking: { direction: 'departure' as const, groups: ['resident' as const], rule } },
  };
  const layout = measureLayout(day);
  const tally = new Tally();
  for (let replication = 0; replication < replications; replication += 1) {
    const { measures } = runReplication(day, replication);
    let balked = 0;
    for (let quarter = 8; quarter < layout.intervals; quarter += 1) balked += measures[layout.balked!.series(0) + quarter]!;
    tally.record(balked / (arrivalRate * 900 * (layout.intervals - 8)));
  }
  return tally;
}

describe('turning back', () => {
  it('from a line of four makes a hall of M/M/3/7', () => {
    const { blockingProbability } = finiteQueue({ arrivalRate, serviceRate: 1 / meanService, servers, capacity: servers + 4 });
    const { distance, precision } = agreement(shareTurnedBack({ by: 'people', people: 4 }), blockingProbability);
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.1);
  });

  it('from a wait beyond an exponential patience makes a birth-death process', () => {
    const patience = 3;
    // With n waiting the expected wait is (n + 1) mean services over the servers; who stays has more patience than that.
    const stays = (n: number) => (n < servers ? 1 : Math.exp((-(n - servers + 1) * meanService) / servers / 60 / patience));
    const states = birthDeath(
      400,
      (n) => arrivalRate * stays(n),
      (n) => Math.min(n, servers) / meanService,
    );
    const { distance, precision } = agreement(
      shareTurnedBack({ by: 'wait', patience }),
      meanOverStates(states, (n) => 1 - stays(n)),
    );
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.1);
  });
});
