// What charts say, from short series whose extremes and stretches can be seen at a glance.

import { describe, expect, it } from 'vitest';
import { findStretches, highestMoment, lowestMoment } from '../../../../shared/report/moments-of-day.ts';
import type { RunReport } from '../../../../shared/report/run-report.ts';
import {
  clearanceStatement,
  queueStatement,
  utilizationStatement,
  waitStatement,
  withinTargetStatement,
} from '../../../../shared/report/statements.ts';
import { addReplication, emptyExperiment } from '../../../../shared/experiment/merge-replications.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import { measureLayout, type MeasureLayout } from '../../../../shared/model/measure-layout.ts';
import { constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

const quarters = [28_800, 29_700, 30_600, 31_500];
const none = Number.NaN;
const series = (...mean: readonly number[]) => ({ mean, halfWidth: mean.map((value) => value / 10) });

const hall = scenario([lanes('gates', 2, constant(20)), counters('desk', 2, constant(60))], {
  openingHours: { opens: '08:00', closes: '09:00' },
  targets: [{ id: 'short', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 }],
});

/** A report of two equal days. */
function reportWith(write: (measures: Float64Array, layout: MeasureLayout) => void): RunReport {
  const layout = measureLayout(hall);
  const experiment = emptyExperiment(hall);
  for (const replication of [0, 1]) {
    const measures = new Float64Array(layout.length).fill(none);
    write(measures, layout);
    const waits = layout.kinds.map(() => ({ first: 0, counts: new Uint32Array(0) }));
    addReplication(experiment, { replication, measures, waits, events: 0 });
  }
  return runReportOf(hall, experiment);
}

describe('moments of the day', () => {
  it('are the first of the highest and the lowest, passing over quarter-hours without observations', () => {
    expect(highestMoment(series(none, 3, 7, 7), quarters)).toEqual({ at: 30_600, mean: 7, halfWidth: 0.7 });
    expect(lowestMoment(series(none, 3, 7, 3), quarters)).toEqual({ at: 29_700, mean: 3, halfWidth: 0.3 });
    expect(highestMoment(series(none, none), quarters)).toBeUndefined();
  });

  it('join into stretches that gaps and missing numbers break', () => {
    const above = (...values: readonly number[]) => findStretches(values, (value) => value > 1, quarters, 900);
    expect(above(2, 2, 0, 2)).toEqual([
      { from: 28_800, to: 30_600 },
      { from: 31_500, to: 32_400 },
    ]);
    expect(above(2, none, 2, 2)).toEqual([
      { from: 28_800, to: 29_700 },
      { from: 30_600, to: 32_400 },
    ]);
    expect(above(0, 1, none, 0)).toEqual([]);
  });
});

describe('what the chart of waits says', () => {
  const said = (p95: readonly number[], shares: readonly number[]) => {
    const report = reportWith((measures, at) => {
      measures.set(
        p95.map((minutes) => minutes * 60),
        at.wait(0, 'p95'),
      );
      measures.set(shares, at.wait(0, 'serviceLevel'));
      measures[at.dayWait(0, 'serviceLevel')] = 0.9;
    });
    const [wait] = report.waits;
    if (wait === undefined) throw new Error('no waits');
    return { waits: waitStatement(wait, report.intervals, 900), within: withinTargetStatement(wait, report.intervals, 900) };
  };

  it('is when the target is missed, and how long the slowest wait at worst', () => {
    const { waits, within } = said([2, 8, 6, 1], [1, 0.5, 0.8, 1]);
    const stretches = [{ from: 29_700, to: 31_500 }];
    expect(waits).toEqual({ kind: 'above-target', worst: { at: 29_700, mean: 8, halfWidth: 0 }, minutes: 5, share: 0.9, stretches });
    expect(within).toMatchObject({ kind: 'missed', lowest: { at: 29_700, mean: 0.5 }, stretches, intervalsBelow: 2, intervalsObserved: 4 });
  });

  it('is that it is held where no quarter-hour falls short', () => {
    const { waits, within } = said([2, 4, none, 1], [1, 0.9, none, 1]);
    expect(waits).toMatchObject({ kind: 'within-target', worst: { at: 29_700, mean: 4 } });
    expect(within).toMatchObject({ kind: 'held', lowest: { at: 29_700, mean: 0.9 } });
  });

  it('is that there was nobody, where there was nobody', () => {
    const { waits, within } = said([none, none, none, none], [none, none, none, none]);
    expect([waits.kind, within.kind]).toEqual(['no-passengers', 'no-passengers']);
  });
});

describe('what the charts of the hall say', () => {
  it('is where and when the longest line stands', () => {
    const report = reportWith((measures, at) => {
      measures.set([0, 1, 2, 0], at.bank(0, 'queueLength'));
      measures.set([0, 9, 3, 0], at.bank(1, 'queueLength'));
      measures[at.dayBank(1, 'peakQueueLength')] = 14;
    });
    expect(queueStatement(report.banks, report.intervals)).toMatchObject({
      kind: 'longest-line',
      bank: { id: 'desk' },
      worst: { at: 29_700, mean: 9 },
      peak: { mean: 14 },
    });
    expect(queueStatement([], report.intervals)).toEqual({ kind: 'no-lines' });
  });

  it('is which bank works hardest, and when it has no reserve', () => {
    const report = reportWith((measures, at) => {
      measures.set([0.4, 0.97, 1, 0.5], at.bank(0, 'utilization'));
      measures.set([none, 0.9, 0.2, none], at.bank(1, 'utilization'));
    });
    expect(utilizationStatement(report.banks, report.intervals, 900)).toMatchObject({
      kind: 'busiest',
      bank: { id: 'gates' },
      worst: { at: 30_600, mean: 1 },
      fullUse: [{ from: 29_700, to: 31_500 }],
    });
  });

  it('is how most were cleared, and how many an e-Channel refused', () => {
    const report = reportWith((measures, at) => {
      for (const [way, cleared, refused] of [
        ['resident', 60, 3],
        ['contactless', 20, 1],
        ['counter', 20, 0],
      ] as const) {
        measures[at.clearance(0, way, 'cleared')] = cleared;
        measures[at.clearance(0, way, 'refused')] = refused;
      }
    });
    const [departures] = report.halls;
    if (departures === undefined) throw new Error('no hall');
    expect(clearanceStatement(departures)).toMatchObject({
      kind: 'cleared',
      most: { way: 'resident' },
      mostShare: 0.6,
      eChannelShare: 0.8,
      refused: 4,
      refusedShare: 4 / 84,
    });
  });
});
