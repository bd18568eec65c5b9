// Replications merged in order: moments, pooled histograms and the share of long waits, by hand.

import { describe, expect, it } from 'vitest';
import { addReplication, emptyExperiment, resultSoFar } from '../../../../shared/experiment/merge-replications.ts';
import { waitStepsOf } from '../../../../shared/experiment/wait-steps.ts';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import type { HistogramCounts, ReplicationResult } from '../../../../shared/model/replication-result.ts';
import { bucketOf } from '../../../../shared/statistics/quantile-histogram.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([counters('desk', 1, constant(60))]);
const layout = measureLayout(hall);
/** This hall's kinds: all, residents, and the one category. */
const kinds = layout.kinds.length;

const noWaits: HistogramCounts = { first: 0, counts: new Uint32Array(0) };

function histogram(...waits: readonly (readonly [seconds: number, count: number])[]): HistogramCounts {
  const first = Math.min(...waits.map(([seconds]) => bucketOf(seconds)));
  const last = Math.max(...waits.map(([seconds]) => bucketOf(seconds)));
  const counts = new Uint32Array(last - first + 1);
  for (const [seconds, count] of waits) counts[bucketOf(seconds) - first] = count;
  return { first, counts };
}

function replicationWith(replication: number, waits: HistogramCounts, events = 10): ReplicationResult {
  const measures = new Float64Array(layout.length).fill(replication);
  return { replication, measures, waits: Array.from({ length: kinds }, () => waits), events };
}

describe('an experiment', () => {
  it('counts replications and events, and takes means over replications', () => {
    const experiment = emptyExperiment(hall);
    for (const replication of [0, 1, 2]) addReplication(experiment, replicationWith(replication, histogram([10, 1])));
    expect(experiment.replications).toBe(3);
    expect(experiment.events).toBe(30);
    expect(experiment.means[layout.dayWait(0, 'mean')]).toBe(1);
    expect(experiment.squaredDeviations[layout.dayWait(0, 'mean')]).toBe(2);
  });

  it('adds up histograms that lie apart', () => {
    const experiment = emptyExperiment(hall);
    addReplication(experiment, replicationWith(0, histogram([100, 2])));
    addReplication(experiment, replicationWith(1, noWaits));
    addReplication(experiment, replicationWith(2, histogram([5, 1], [400, 4])));
    addReplication(experiment, replicationWith(3, histogram([100, 3])));
    const { first, counts } = resultSoFar(experiment).waits[0] ?? { first: 0, counts: [] };
    const found = [...counts.entries()].filter(([, count]) => count > 0).map(([i, count]) => [first + i, count]);
    expect(found).toEqual([
      [bucketOf(5), 1],
      [bucketOf(100), 5],
      [bucketOf(400), 4],
    ]);
  });

  it('counts beyond 32 bits', () => {
    const experiment = emptyExperiment(hall);
    for (let replication = 0; replication < 3; replication++) addReplication(experiment, replicationWith(replication, histogram([0, 4e9])));
    expect([...(resultSoFar(experiment).waits[0]?.counts ?? [])]).toEqual([12e9]);
  });

  it('estimates the share who wait longer than each step, replication by replication', () => {
    const experiment = emptyExperiment(hall);
    // Of 4 passengers 1 waits an hour; of 4 passengers 3 do; on the third day nobody comes.
    addReplication(experiment, replicationWith(0, histogram([0, 1], [100, 2], [3600, 1])));
    addReplication(experiment, replicationWith(1, histogram([0, 1], [3600, 3])));
    addReplication(experiment, replicationWith(2, noWaits));
    const { steps, counts, means, squaredDeviations } = experiment.longerWaits;
    const at = (seconds: number) => steps.indexOf(seconds);
    expect(means[at(0)]).toBe(0.75);
    expect(means[at(60)]).toBe(0.75);
    expect(means[at(1800)]).toBe(0.5);
    expect(squaredDeviations[at(1800)]).toBe(0.125);
    expect(means[at(3600)]).toBe(0);
    expect(counts[at(1800)]).toBe(2);
    expect(means[steps.length + at(1800)]).toBe(0.5);
  });

  it('takes replications only in their order', () => {
    const experiment = emptyExperiment(hall);
    expect(() => addReplication(experiment, fakeReplicate(hall, 1))).toThrow('Replication 1 came where 0 is next');
  });

  it('refuses results of another scenario', () => {
    const experiment = emptyExperiment(hall);
    const other = scenario([counters('a', 1, constant(1)), counters('b', 1, constant(1))]);
    expect(() => addReplication(experiment, fakeReplicate(other, 0))).toThrow(/Expected \d+ measures/);
  });

  it('gives results that later replications leave alone', () => {
    const experiment = emptyExperiment(hall);
    addReplication(experiment, fakeReplicate(hall, 0));
    const early = resultSoFar(experiment);
    const kept = structuredClone(early);
    addReplication(experiment, fakeReplicate(hall, 1));
    expect(early).toEqual(kept);
    expect(resultSoFar(experiment).means).not.toEqual(early.means);
  });

  it('does not grow with replications', () => {
    const experiment = emptyExperiment(hall);
    const size = () => experiment.waits.reduce((sum, { counts }) => sum + counts.length, experiment.means.length);
    for (let replication = 0; replication < 10; replication++)
      addReplication(experiment, replicationWith(replication, histogram([0, 1], [5000, 1])));
    const early = size();
    for (let replication = 10; replication < 500; replication++)
      addReplication(experiment, replicationWith(replication, histogram([0, 1], [5000, 1])));
    expect(size()).toBe(early);
  });
});

describe('the steps of waits', () => {
  it('rise, begin at none, and hold every target', () => {
    const target = { id: 'odd', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 7.25 } as const;
    const steps = waitStepsOf({ ...hall, targets: [{ ...target, groups: [...target.groups] }] });
    expect(steps[0]).toBe(0);
    expect(steps).toContain(7.25 * 60);
    expect(steps).toContain(900);
    expect(steps.every((step, i) => i === 0 || step > (steps[i - 1] as number))).toBe(true);
  });
});
