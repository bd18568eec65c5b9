// A report from a small merged result whose numbers are known by hand.

import { describe, expect, it } from 'vitest';
import { addReplication, emptyExperiment } from '../../../../shared/experiment/merge-replications.ts';
import type { ExperimentResult } from '../../../../shared/experiment/experiment-result.ts';
import { measureLayout, type MeasureLayout } from '../../../../shared/model/measure-layout.ts';
import { bucketOf } from '../../../../shared/statistics/quantile-histogram.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { category, constant, counters, scenario } from '../../../support/scenario-builder.ts';

/** Open for one hour: quarter-hours from 08:00, 08:15, 08:30 and 08:45. */
const hall: Scenario = scenario([counters('desk', 2, constant(60))], {
  openingHours: { opens: '08:00', closes: '09:00' },
  categories: [category('grown-up', 'resident')],
  targets: [
    { id: 'short', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 },
    { id: 'visitors', direction: 'departure', groups: ['other-visitor'], share: 0.9, withinMinutes: 5 },
  ],
});
const layout = measureLayout(hall);

/** t for 95 % with two replications (one degree of freedom), from tables. */
const t1 = 12.7062047364;

/** Two days on which `write` says what was measured; all else was not observed. */
function merged(
  write: (measures: Float64Array, layout: MeasureLayout, day: number) => void,
  waitsOf: (day: number) => readonly number[] = () => [],
): ExperimentResult {
  const experiment = emptyExperiment(hall);
  for (const replication of [0, 1]) {
    const measures = new Float64Array(layout.length).fill(Number.NaN);
    write(measures, layout, replication);
    const waits = waitsOf(replication);
    const counts = new Uint32Array(bucketOf(7200) + 1);
    for (const wait of waits) counts[bucketOf(wait)] = (counts[bucketOf(wait)] ?? 0) + 1;
    addReplication(experiment, { replication, measures, waits: layout.kinds.map(() => ({ first: 0, counts })), events: 5 });
  }
  return experiment;
}

describe('a report', () => {
  it('lists the quarter-hours of the opening hours', () => {
    expect(
      runReportOf(
        hall,
        merged(() => undefined),
      ).intervals,
    ).toEqual([28_800, 29_700, 30_600, 31_500]);
  });

  it('states waits in minutes, as mean and half-width over replications', () => {
    // 120 s on one day and 240 s on the other: mean 3 min, standard deviation sqrt(2) min, half-width t * sqrt(2) / sqrt(2).
    const report = runReportOf(
      hall,
      merged((measures, at, day) => (measures[at.dayWait(0, 'p95')] = 120 + 120 * day)),
    );
    const { mean, halfWidth, replications, confidenceLevel } = report.waits[0]?.day.p95 ?? {};
    expect(mean).toBe(3);
    expect(halfWidth).toBeCloseTo(t1 * 1, 8);
    expect({ replications, confidenceLevel }).toEqual({ replications: 2, confidenceLevel: 0.95 });
  });

  it('leaves counts and shares as they are', () => {
    const report = runReportOf(
      hall,
      merged((measures, at) => {
        measures[at.wait(0, 'passengers') + 2] = 17;
        measures[at.wait(0, 'serviceLevel') + 2] = 0.5;
      }),
    );
    expect(report.waits[0]?.series.passengers.mean).toEqual([Number.NaN, Number.NaN, 17, Number.NaN]);
    expect(report.waits[0]?.series.serviceLevel.mean[2]).toBe(0.5);
    expect(report.waits[0]?.series.serviceLevel.halfWidth).toEqual([Number.NaN, Number.NaN, 0, Number.NaN]);
  });

  it('has no interval where only one replication had something to observe', () => {
    const report = runReportOf(
      hall,
      merged((measures, at, day) => day === 0 && (measures[at.dayWait(0, 'mean')] = 60)),
    );
    expect(report.waits[0]?.day.mean).toEqual({ mean: 1, halfWidth: Number.NaN, confidenceLevel: 0.95, replications: 1 });
  });

  it('gives every kind its name and the target it is held to', () => {
    const { waits } = runReportOf(
      hall,
      merged(() => undefined),
    );
    expect(waits.map(({ kind, label, targetMinutes, targetShare }) => [kind.id, label?.en, targetMinutes, targetShare])).toEqual([
      ['departure/all', undefined, 5, 0.9],
      ['departure/resident', undefined, 5, 0.9],
      ['departure/category/grown-up', 'grown-up', 5, 0.9],
    ]);
  });

  it('turns time-averaged open servers into hours over the day', () => {
    const report = runReportOf(
      hall,
      merged((measures, at) => (measures[at.dayBank(0, 'openServers')] = 2.5)),
    );
    expect(report.banks[0]).toMatchObject({ id: 'desk', kind: 'counter', direction: 'departure', serverHours: { mean: 2.5 } });
  });

  it('names only the ways of clearance that somebody took', () => {
    const report = runReportOf(
      hall,
      merged((measures, at) => {
        for (const way of ['resident', 'contactless', 'counter'] as const) {
          measures[at.clearance(0, way, 'cleared')] = way === 'counter' ? 40 : 0;
          measures[at.clearance(0, way, 'refused')] = way === 'resident' ? 3 : 0;
        }
      }),
    );
    expect(report.halls[0]?.clearance.map(({ way, cleared, refused }) => [way, cleared.mean, refused.mean])).toEqual([
      ['resident', 0, 3],
      ['counter', 40, 0],
    ]);
  });

  it('draws the share who wait longer down to the longest wait', () => {
    // 4 passengers a day: none, 10 min, 10 min and 40 min; on the second day all wait 40 min.
    const report = runReportOf(
      hall,
      merged(
        () => undefined,
        (day) => (day === 0 ? [0, 600, 600, 2400] : [2400, 2400, 2400, 2400]),
      ),
    );
    const { minutes, share, halfWidth } = report.waits[0]?.longerThan ?? { minutes: [], share: [], halfWidth: [] };
    const at = (value: number) => minutes.indexOf(value);
    expect([share[at(0)], share[at(9)], share[at(12)], share[at(40)]]).toEqual([0.875, 0.875, 0.625, 0]);
    expect(halfWidth[at(0)]).toBeCloseTo(t1 * 0.125, 8);
    expect(minutes.at(-1)).toBe(40);
  });

  it('has no distribution where there are no passengers', () => {
    expect(
      runReportOf(
        hall,
        merged(() => undefined),
      ).waits[0]?.longerThan,
    ).toEqual({ minutes: [], share: [], halfWidth: [] });
  });

  it('refuses the result of another scenario', () => {
    const other = scenario([counters('a', 1, constant(1)), counters('b', 1, constant(1))]);
    expect(() =>
      runReportOf(
        other,
        merged(() => undefined),
      ),
    ).toThrow(/measures/);
  });
});

describe('a verdict', () => {
  const verdictWith = (first: number, second: number) =>
    runReportOf(
      hall,
      merged((measures, at, day) => (measures[at.dayTarget(0)] = day === 0 ? first : second)),
    ).verdicts[0];

  it('is held where the whole interval reaches the target', () => {
    // Mean 0.96, half-width t * 0.0005 / ... = 0.0064: from 0.9537.
    expect(verdictWith(0.9595, 0.9605)).toMatchObject({ status: 'held', serviceLevel: { mean: expect.closeTo(0.96, 12) as number } });
    expect(verdictWith(0.9, 0.9)?.status).toBe('held');
  });

  it('is missed where none of it does', () => {
    expect(verdictWith(0.8, 0.801)?.status).toBe('missed');
  });

  it('is near where the interval contains the target, however far the mean', () => {
    expect(verdictWith(0.91, 0.93)?.status).toBe('near');
    expect(verdictWith(0.85, 0.89)?.status).toBe('near');
  });

  it('is near where there is no interval to judge by', () => {
    expect(verdictWith(0.95, Number.NaN)?.status).toBe('near');
  });

  it('says so where the target has no passengers', () => {
    const report = runReportOf(
      hall,
      merged(() => undefined),
    );
    expect(report.verdicts.map(({ status }) => status)).toEqual(['no-passengers', 'no-passengers']);
  });

  it('joins quarter-hours below the target into stretches, broken by those in which nobody came', () => {
    const stretchesOf = (shares: readonly number[]) =>
      runReportOf(
        hall,
        merged((measures, at) => measures.set(shares, at.target(0))),
      ).verdicts[0]?.missed;
    expect(stretchesOf([0.8, 0.7, 0.95, 0.89])).toEqual([
      { from: 28_800, to: 30_600 },
      { from: 31_500, to: 32_400 },
    ]);
    expect(stretchesOf([0.8, Number.NaN, 0.8, 0.9])).toEqual([
      { from: 28_800, to: 29_700 },
      { from: 30_600, to: 31_500 },
    ]);
    expect(stretchesOf([0.9, 1, 1, 1])).toEqual([]);
  });
});
