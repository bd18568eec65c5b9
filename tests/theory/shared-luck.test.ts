// What the same luck in both deployments is worth, through the comparison itself: narrower intervals, and nobody reshuffled.

import { describe, expect, it } from 'vitest';
import { comparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import { GrowingComparison } from '../../shared/experiment/growing-comparison.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { Tally } from '../../shared/statistics/tally.ts';
import { meanWait, queueDay } from '../interval-coverage/queue-days.ts';
import { category, counters, exponential, lanes, scenario, withPassengers } from '../support/scenario-builder.ts';

const replicate = replicationRunner();

function compared(scenarios: readonly Scenario[], replications: number): ComparisonResult {
  // Thresholds so far out that no verdict ends it.
  const settings: ComparisonSettings = { decideBy: meanWait, threshold: 0.000_001, atLeast: replications, atMost: replications };
  const comparison = new GrowingComparison(comparisonPlan(scenarios, settings));
  while (comparison.replications < replications) {
    comparison.add(comparison.scenarios.map((one) => replicate(one, comparison.replications)));
  }
  return comparison.soFar();
}

/** Of the deciding differences, other less baseline; `shift` pairs replication n with n + shift, whose luck has nothing to do with it. */
function differences({ decisive: [baseline, other] }: ComparisonResult, shift: number): Tally {
  const tally = new Tally();
  const count = baseline?.length ?? 0;
  for (let n = 0; n < count; n++) tally.record((other?.[n] as number) - (baseline?.[(n + shift) % count] as number));
  return tally;
}

describe('paired intervals', () => {
  it('are narrower than independent ones by the factor that the correlation predicts', () => {
    const first = compared([queueDay(2, 1), queueDay(3, 1)], 400);
    const [difference] = first.differences;
    const place = [...(difference?.matches.baseline ?? [])].indexOf(measureLayout(queueDay(2, 1)).dayWait(0, 'mean'));
    const squares = (['baseline', 'other', 'difference'] as const).map((side) => difference?.[side].squaredDeviations[place] as number);
    const [a, b, d] = squares as [number, number, number];
    const correlation = (a + b - d) / 2 / Math.sqrt(a * b);
    const predicted = Math.sqrt(1 - (2 * correlation * Math.sqrt(a * b)) / (a + b));
    expect(correlation).toBeGreaterThan(0.5);

    // On other days altogether, the two ways of pairing are tried out.
    const second = compared([queueDay(2, 2), queueDay(3, 2)], 400);
    const paired = differences(second, 0).estimate(0.95).halfWidth;
    const independent = differences(second, 137).estimate(0.95).halfWidth;
    expect(paired / independent / predicted).toBeGreaterThan(0.85);
    expect(paired / independent / predicted).toBeLessThan(1.15);
    expect(predicted).toBeLessThan(0.95);
  });
});

describe('in a comparison', () => {
  it('a further lane in a single line makes the longest, the mean and every quantile of the waits no longer on any day', () => {
    const desks = (open: number) => withPassengers(scenario([counters('desks', open, exponential(100))]), 1500);
    const measures = (of: Scenario, day: number) => replicate(of, day).measures;
    const layout = measureLayout(desks(2));
    for (let day = 0; day < 20; day++) {
      const [fewer, more] = [measures(desks(2), day), measures(desks(3), day)];
      for (const statistic of ['mean', 'p50', 'p90', 'p95', 'p99', 'maximum'] as const) {
        const place = layout.dayWait(0, statistic);
        expect(more[place]).toBeLessThanOrEqual(fewer[place] as number);
      }
    }
    const {
      differences: [difference],
    } = compared([desks(2), desks(3)], 20);
    const series = Array.from({ length: layout.intervals }, (_, i) => layout.wait(0, 'maximum') + i);
    const places = series.map((place) => [...(difference?.matches.baseline ?? [])].indexOf(place));
    expect(places.every((place) => !((difference?.difference.means[place] as number) > 0))).toBe(true);
  });

  it('a change to a bank of others leaves every number of the visitors as it was, to the last digit', () => {
    const hall = (open: number) =>
      scenario(
        [
          lanes('lanes', open, exponential(20)),
          counters('resident-desks', 3, exponential(60), { serves: [{ group: 'resident', time: exponential(60) }] }),
          counters('visitor-desks', 3, exponential(90), { serves: [{ group: 'other-visitor', time: exponential(90) }] }),
        ],
        {
          categories: [category('adult', 'resident', { eChannelUptake: 0.9 }), category('visitor', 'other-visitor', { enrolments: [] })],
          demand: {
            ...scenario([]).demand,
            flows: [
              { direction: 'departure', group: 'resident', passengers: 6000, profile: 'even' },
              { direction: 'departure', group: 'other-visitor', passengers: 2000, profile: 'even' },
            ],
          },
        },
      );
    const {
      differences: [difference],
    } = compared([hall(2), hall(4)], 12);
    const { matches, difference: moments } = difference as NonNullable<typeof difference>;
    const layout = measureLayout(hall(2));
    const isChanged = (from: number, length: number) =>
      Array.from({ length }, (_, i) => matches.baseline.indexOf(from + i)).some(
        (place) => moments.means[place] !== 0 || moments.squaredDeviations[place] !== 0,
      );
    const visitors = layout.kinds.findIndex(({ id }) => id === 'departure/other-visitor');
    const residents = layout.kinds.findIndex(({ id }) => id === 'departure/resident');
    const observed = (kind: number) => moments.counts[matches.baseline.indexOf(layout.dayWait(kind, 'mean'))];
    expect(observed(visitors)).toBe(12);
    for (const statistic of ['passengers', 'mean', 'p95', 'maximum'] as const) {
      expect(isChanged(layout.dayWait(visitors, statistic), 1)).toBe(false);
    }
    expect(isChanged(layout.dayWait(residents, 'mean'), 1)).toBe(true);
    expect(isChanged(layout.dayBank(2, 'queueLength'), 1)).toBe(false);
    expect(isChanged(layout.dayBank(0, 'queueLength'), 1)).toBe(true);
  });
});
