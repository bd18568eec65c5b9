// The same passengers with the same luck, whatever the deployment: what a comparison of deployments stands on.

import { describe, expect, it } from 'vitest';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import type { TraceEntry } from '../../../../shared/model/record/trace-recorder.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { category, counters, lanes, scenario, withPassengers } from '../../../support/scenario-builder.ts';
import { traceOf, waitsOf } from '../../../support/run-trace.ts';

const lognormal = (mean: number, cv: number) => ({ distribution: 'lognormal' as const, mean, cv });

const arrivalsOf = (entries: readonly TraceEntry[]) => entries.filter(({ what }) => what === 'arrived');

describe('one more server at a single first-in first-out bank', () => {
  it.each([3, 4, 5])('makes nobody wait longer: %i servers against one more', (servers) => {
    const day = (open: number) => withPassengers(scenario([counters('desks', open, lognormal(80, 0.6))]), 3000);
    const fewer = waitsOf(traceOf(day(servers)));
    const more = waitsOf(traceOf(day(servers + 1)));
    expect(more.size).toBe(fewer.size);
    expect(Math.max(...fewer.values())).toBeGreaterThan(0);
    for (const [passenger, wait] of more) expect(wait).toBeLessThanOrEqual(fewer.get(passenger)! + 1e-9);
  });
});

/** Residents at lanes and counters, visitors at counters of their own; a share is refused and lanes break down. */
function twoGroups(change: { lanes?: number; residentDesks?: number; visitorDesks?: number; extraBank?: boolean }): Scenario {
  const outages = { meanHoursBetweenFailures: 4, meanMinutesToRepair: 30 };
  const base = scenario(
    [
      ...(change.extraBank === true ? [lanes('more-lanes', 2, lognormal(8, 0.3), { outages })] : []),
      lanes('lanes', change.lanes ?? 6, lognormal(8, 0.3), {
        services: [{ service: 'resident', time: lognormal(8, 0.3), refusal: 0.05 }],
        outages,
      }),
      counters('resident-desks', change.residentDesks ?? 3, lognormal(15, 0.5), {
        serves: [{ group: 'resident', time: lognormal(15, 0.5) }],
      }),
      counters('visitor-desks', change.visitorDesks ?? 4, lognormal(40, 0.6), {
        serves: [{ group: 'mainland-visitor', time: lognormal(40, 0.6) }],
        queue: 'line-per-server',
      }),
    ],
    { categories: [category('adult', 'resident', { eChannelUptake: 0.8 }), category('mainland', 'mainland-visitor', { enrolments: [] })] },
  );
  return {
    ...base,
    demand: {
      ...base.demand,
      flows: [
        { direction: 'departure', group: 'resident', passengers: 40_000, profile: 'even' },
        { direction: 'departure', group: 'mainland-visitor', passengers: 8000, profile: 'even' },
      ],
    },
  };
}

const visitorsOf = (entries: readonly TraceEntry[]) => {
  const arrivals = new Map(
    arrivalsOf(entries)
      .filter((entry) => entry.category === 'mainland')
      .map((entry) => [entry.passenger!, entry.time]),
  );
  return entries
    .filter(({ what, passenger }) => what === 'wait ended' && arrivals.has(passenger!))
    .map(({ wait, passenger }) => [arrivals.get(passenger!), wait]);
};

describe('another deployment', () => {
  const today = traceOf(twoGroups({}));

  it('meets the same passengers at the same times', () => {
    expect(arrivalsOf(traceOf(twoGroups({ lanes: 9, visitorDesks: 6, extraBank: true })))).toEqual(arrivalsOf(today));
  });

  it.each([{ lanes: 7 }, { residentDesks: 5 }, { extraBank: true }])(
    'for residents (%o) changes no visitor’s wait, to the last digit',
    (change) => {
      expect(visitorsOf(today).some(([, wait]) => wait! > 0)).toBe(true);
      expect(visitorsOf(traceOf(twoGroups(change)))).toEqual(visitorsOf(today));
    },
  );
});

describe('another demand', () => {
  it('of residents leaves the visitors who come as they are', () => {
    const arrivals = (growth: number) => {
      const base = twoGroups({});
      const flows = base.demand.flows.map((flow) => (flow.group === 'resident' ? { ...flow, passengers: flow.passengers * growth } : flow));
      return arrivalsOf(traceOf({ ...base, demand: { ...base.demand, flows } }))
        .filter((entry) => entry.category === 'mainland')
        .map(({ time }) => time);
    };
    expect(arrivals(2)).toEqual(arrivals(1));
  });
});

describe('replications', () => {
  it('differ, and each is the same again', () => {
    const day = twoGroups({});
    expect(runReplication(day, 1).measures).toEqual(runReplication(day, 1).measures);
    expect(runReplication(day, 1).measures).not.toEqual(runReplication(day, 2).measures);
  });
});
