// People outside a metered entrance, against theory: one let in at each turn makes, outside, the chain of M/D/1 as seen from turn to turn.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement } from '../support/against-theory.ts';
import { constant, counters, scenario, withPassengers } from '../support/scenario-builder.ts';

/** One every so many seconds, and as many passengers a day as make this the load. */
const turn = 15;
const load = 0.75;
const replications = 40;

/**
 * With A arrivals in a turn (Poisson, mean r), those outside after it are W' = max(W + A - 1, 0): E W = r^2 / 2(1 - r) and P(W = 0) = (1 - r) e^r, as
 * E min(W + A, 1) = r. Within a turn that begins with nobody outside the first to come goes in at once; over time the mean number outside is
 * E W - 1 + r / 2 + P(W = 0) (1 - e^-r) / r.
 */
const meanOutside = (load * load) / (2 * (1 - load)) - 1 + load / 2 + ((1 - load) * (Math.exp(load) - 1)) / load;

describe('one let in at each turn', () => {
  it('keeps as many outside as theory says', () => {
    const day = {
      ...withPassengers(scenario([counters('desks', 60, constant(1))]), Math.round((load * 86_400) / turn)),
      queues: {
        entrances: [{ direction: 'departure' as const, metering: [{ from: '00:00', to: '24:00', people: 1, everyMinutes: turn / 60 }] }],
      },
    };
    const layout = measureLayout(day);
    const tally = new Tally();
    for (let replication = 0; replication < replications; replication += 1) {
      const { measures } = runReplication(day, replication);
      const outside = layout.outside!.series(0, 'people');
      // From 01:00 on the empty start is forgotten.
      tally.record(
        measures.slice(outside + 4, outside + layout.intervals).reduce((sum, people) => sum + people, 0) / (layout.intervals - 4),
      );
    }
    const { distance, precision } = agreement(tally, meanOutside);
    expect(distance).toBeLessThanOrEqual(1);
    expect(precision).toBeLessThan(0.1);
  });
});
