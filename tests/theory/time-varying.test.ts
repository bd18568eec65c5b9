// A morning with a peak beyond what the counters can serve, against the numerical solution of its equations, quarter-hour by quarter-hour.

import { describe, expect, it } from 'vitest';
import { intervalLength, measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { timeVaryingQueue } from '../../shared/queueing-theory/time-varying-queue.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { agreement, theoryLevel } from '../support/against-theory.ts';
import { counters, exponential, scenario } from '../support/scenario-builder.ts';

const servers = 10;
const meanService = 8;
const replications = 300;
/** Passengers per quarter-hour from 06:00; 1125 can be served. */
const expectedArrivals = [200, 450, 800, 1050, 1250, 1350, 1200, 1000, 700, 400, 900, 1150, 600, 150];
const passengers = expectedArrivals.reduce((a, b) => a + b);
const limit = 60;

const theory = timeVaryingQueue({
  periods: expectedArrivals.map((count) => ({ duration: intervalLength, arrivalRate: count / intervalLength })),
  serviceRate: 1 / meanService,
  servers,
});

const base = scenario([counters('counter', servers, exponential(meanService))]);
const simulated = {
  ...base,
  openingHours: { opens: '06:00', closes: '09:30' },
  demand: {
    ...base.demand,
    flows: base.demand.flows.map((flow) => ({ ...flow, passengers })),
    profiles: base.demand.profiles.map((profile) => ({
      ...profile,
      weights: Array.from({ length: 96 }, (_, quarter) => expectedArrivals[quarter - 24] ?? 0),
    })),
  },
  targets: [{ id: 'limit', direction: 'departure' as const, groups: ['resident' as const], share: 0.95, withinMinutes: limit / 60 }],
};

const byQuarter = () => expectedArrivals.map(() => new Tally());
/** Waits and passengers beyond the limit over those expected, so that a quarter-hour with few passengers weighs no more than it should. */
const observed = {
  meanWait: byQuarter(),
  meanQueueLength: byQuarter(),
  busyServers: byQuarter(),
  waitExceeds: byQuarter(),
  dayWait: new Tally(),
};
const layout = measureLayout(simulated);

for (let replication = 0; replication < replications; replication += 1) {
  const { measures } = runReplication(simulated, replication);
  let waited = 0;
  expectedArrivals.forEach((expected, quarter) => {
    const arrived = measures[layout.wait(0, 'passengers') + quarter]!;
    const sum = arrived > 0 ? arrived * measures[layout.wait(0, 'mean') + quarter]! : 0;
    const beyond = arrived > 0 ? arrived * (1 - measures[layout.wait(0, 'serviceLevel') + quarter]!) : 0;
    waited += sum;
    observed.meanQueueLength[quarter]!.record(measures[layout.bank(0, 'queueLength') + quarter]!);
    observed.busyServers[quarter]!.record(measures[layout.bank(0, 'busyServers') + quarter]!);
    if (expected === 0) return;
    observed.meanWait[quarter]!.record(sum / expected);
    observed.waitExceeds[quarter]!.record(beyond / expected);
  });
  observed.dayWait.record(waited / passengers);
}

/** All quarter-hours and measures together fail a right model once in a thousand seeds. */
const level = 1 - (1 - theoryLevel) / (4 * expectedArrivals.length);

describe('M(t)/M/10 through a morning with overload', () => {
  it.each(expectedArrivals.map((expected, quarter) => ({ quarter, expected })))(
    'quarter-hour $quarter, $expected passengers',
    ({ quarter, expected }) => {
      const solution = theory.periods[quarter]!;
      const busy = agreement(observed.busyServers[quarter]!, solution.meanBusyServers, level);
      expect(busy.distance).toBeLessThan(1);
      // Where hardly anybody waits, intervals are wide beside the little there is: the precision asked for is that of the busy quarter-hours.
      if (solution.meanQueueLength > 5) {
        const queue = agreement(observed.meanQueueLength[quarter]!, solution.meanQueueLength, level);
        expect(queue.distance).toBeLessThan(1);
        expect(queue.precision).toBeLessThan(0.3);
      }
      if (expected > 0 && solution.meanWait > 5) {
        const wait = agreement(observed.meanWait[quarter]!, solution.meanWait, level);
        expect(wait.distance).toBeLessThan(1);
        expect(wait.precision).toBeLessThan(0.3);
      }
      if (expected > 0 && solution.waitExceeds(limit) > 0.2) {
        const beyond = agreement(observed.waitExceeds[quarter]!, solution.waitExceeds(limit), level);
        expect(beyond.distance).toBeLessThan(1);
        expect(beyond.precision).toBeLessThan(0.3);
      }
    },
  );

  it('over the whole morning, to six percent', () => {
    const expected = theory.periods.reduce((sum, { meanWait }, quarter) => sum + (expectedArrivals[quarter]! * meanWait) / passengers, 0);
    const found = agreement(observed.dayWait, expected);
    expect(found.distance).toBeLessThan(1);
    expect(found.precision).toBeLessThan(0.06);
  });

  it('has a peak that overloads the counters: several minutes of mean wait, and the line outlasts the peak', () => {
    expect(theory.periods[6]!.meanWait).toBeGreaterThan(120);
    expect(theory.periods[7]!.meanQueueLength).toBeGreaterThan(100);
    expect(theory.error).toBeLessThan(1e-9);
  });
});
