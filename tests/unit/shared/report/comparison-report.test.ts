// The numbers of a comparison against a second computation: straight from the vectors of single replications, by the formulas of a textbook.

import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { comparisonCsv, comparisonCsvColumns } from '../../../../shared/report/comparison-csv.ts';
import { comparisonHash } from '../../../../shared/report/comparison-hash.ts';
import { comparisonReporterOf, comparisonReportOf } from '../../../../shared/report/comparison-report-of.ts';
import type { ComparisonReport, EffectOf } from '../../../../shared/report/comparison-report.ts';
import { compare, hallOf } from '../../../support/compared-hall.ts';
import { boundsOf } from '../../../../shared/statistics/estimate.ts';

const compared = compare([hallOf(2, 'Two desks'), hallOf(3, 'Three desks')]);
const report = comparisonReportOf(compared.plan, compared.names, compared.result);
const [baseline, other] = compared.plan.scenarios as [(typeof compared.plan.scenarios)[0], (typeof compared.plan.scenarios)[0]];
const layout = measureLayout(baseline);
const runs = Array.from({ length: compared.result.replications }, (_, i) => ({
  a: runReplication(baseline, i).measures,
  b: runReplication(other, i).measures,
}));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const halfWidth = (values: readonly number[]) =>
  (tQuantile(0.975, values.length - 1) * Math.sqrt(sampleVariance([...values]))) / Math.sqrt(values.length);
const at = (index: number, factor = 1) => ({
  a: runs.map(({ a }) => (a[index] as number) * factor),
  b: runs.map(({ b }) => (b[index] as number) * factor),
});
const differences = ({ a, b }: { a: readonly number[]; b: readonly number[] }) => b.map((value, i) => value - (a[i] as number));

function effect(of: EffectOf, from: ComparisonReport = report) {
  const found = from.against[0]?.effects.find((one) => JSON.stringify(one.of) === JSON.stringify(of));
  if (found === undefined) throw new Error(`No effect on ${JSON.stringify(of)}`);
  return found;
}

describe('an effect', () => {
  it('is the mean of the paired differences with Student’s interval, with the correlation and the variance saved', () => {
    const { a, b } = at(layout.dayWait(0, 'p95'), 1 / 60);
    const found = effect({ measure: 'wait', kind: 'departure/all', statistic: 'p95' });
    expect(found.unit).toBe('minutes');
    expect(found.baseline.mean).toBeCloseTo(mean(a), 10);
    expect(found.baseline.halfWidth).toBeCloseTo(halfWidth(a), 10);
    expect(found.other.mean).toBeCloseTo(mean(b), 10);
    expect(found.difference.mean).toBeCloseTo(mean(differences({ a, b })), 10);
    expect(found.difference.halfWidth).toBeCloseTo(halfWidth(differences({ a, b })), 10);
    expect(found.correlation).toBeCloseTo(sampleCorrelation([...a], [...b]), 9);
    const paired = sampleVariance(differences({ a, b }));
    expect(found.varianceSaved).toBeCloseTo((sampleVariance([...a]) + sampleVariance([...b])) / paired, 8);
    expect(found.judgement).toBe('better');
  });

  it('on the deciding quantity carries the interval of the verdict, which is wider than that of one look', () => {
    const found = effect({ measure: 'wait', kind: 'departure/all', statistic: 'mean' });
    expect(found.difference).toEqual(report.verdict?.difference);
    const once = halfWidth(differences(at(layout.dayWait(0, 'mean'), 1 / 60)));
    expect(found.difference.halfWidth).toBeGreaterThan(once);
    expect(report.against[0]?.effects[0]).toBe(found);
  });

  it('is none where no replication differs', () => {
    const same = compare([hallOf(2, 'A'), hallOf(2, 'B')]);
    const all = comparisonReportOf(same.plan, same.names, same.result).against[0]?.effects ?? [];
    expect(new Set(all.map(({ judgement }) => judgement))).toEqual(new Set(['same']));
    expect(all.every(({ difference }) => difference.mean === 0 && difference.halfWidth === 0)).toBe(true);
  });

  it('comes before others by what matters, and within these by how certain it is', () => {
    const effects = report.against[0]?.effects ?? [];
    expect(effects.slice(0, 2).map(({ of }) => of.measure)).toEqual(['wait', 'target']);
    const certainty = effects.slice(2, 5).map(({ difference }) => Math.abs(difference.mean) / difference.halfWidth);
    expect(certainty).toEqual(certainty.toSorted((x, y) => y - x));
    expect(effects.findLastIndex(({ main }) => main)).toBeLessThan(effects.findIndex(({ main }) => !main));
  });
});

describe('what a deployment brings and costs', () => {
  it('adds up passengers within target and minutes of each day before it takes differences', () => {
    const passengers = at(layout.dayWait(0, 'passengers'));
    const waits = at(layout.dayWait(0, 'mean'), 1 / 60);
    const level = at(layout.dayTarget(0));
    const product = (x: readonly number[], y: readonly number[]) => x.map((value, i) => value * (y[i] as number));
    const minutes = differences({ a: product(passengers.a, waits.a), b: product(passengers.b, waits.b) });
    const within = differences({ a: product(passengers.a, level.a), b: product(passengers.b, level.b) });
    const [gains] = report.against[0]?.gains ?? [];
    expect(gains?.minutesSaved.mean).toBeCloseTo(-mean(minutes), 6);
    expect(gains?.minutesSaved.halfWidth).toBeCloseTo(halfWidth(minutes), 6);
    expect(gains?.withinTarget?.mean).toBeCloseTo(mean(within), 6);
    expect(gains?.withinTarget?.halfWidth).toBeCloseTo(halfWidth(within), 6);
  });

  it('counts the servers and hours of the timetables within the opening hours', () => {
    const hours = (layout.intervals * 900) / 3600;
    expect(report.against[0]?.costs).toEqual({
      lanesPeak: { baseline: 0, other: 0, difference: 0 },
      laneHours: { baseline: 0, other: 0, difference: 0 },
      countersPeak: { baseline: 3, other: 4, difference: 1 },
      officerHours: { baseline: 3 * hours, other: 4 * hours, difference: hours },
    });
  });
});

describe('the differences over the day', () => {
  it('stand in the quarter-hours of the baseline', () => {
    const series = report.against[0]?.series.waits[0]?.difference.mean;
    const [interval] = [5];
    const values = at(layout.wait(0, 'mean') + interval, 1 / 60);
    expect(series?.mean[interval]).toBeCloseTo(mean(differences(values)), 10);
    expect(series?.halfWidth[interval]).toBeCloseTo(halfWidth(differences(values)), 10);
    expect(series?.mean).toHaveLength(report.intervals.length);
  });
});

describe('the hash of a comparison', () => {
  it('is the same for the same comparison, and another as soon as one number of it is', () => {
    const again = compare([hallOf(2, 'Other name'), hallOf(3, 'Three desks')]);
    expect(comparisonHash(again.result)).toBe(report.identity.resultHash);
    const [first] = compared.result.differences;
    const means = first?.difference.means.slice() ?? new Float64Array();
    means[3] = (means[3] as number) + 1e-12;
    const touched = {
      ...compared.result,
      differences: [{ ...(first as NonNullable<typeof first>), difference: { ...(first as NonNullable<typeof first>).difference, means } }],
    };
    expect(comparisonHash(touched)).not.toBe(report.identity.resultHash);
  });

  it('is left out of a report on the way', () => {
    expect(comparisonReporterOf(compared.plan, compared.names).partial(compared.result).identity.resultHash).toBe('');
  });
});

describe('the CSV of a comparison', () => {
  const lines = comparisonCsv(report).split('\r\n');

  it('has a row for each effect with its origin, numbers in full', () => {
    expect(lines[0]).toBe(comparisonCsvColumns.join(','));
    const row = lines.find((line) => line.startsWith('effects,B,departure/all,,p95,minutes,'))?.split(',') ?? [];
    const p95 = effect({ measure: 'wait', kind: 'departure/all', statistic: 'p95' });
    expect(Number(row[comparisonCsvColumns.indexOf('difference')])).toBe(p95.difference.mean);
    expect(Number(row[comparisonCsvColumns.indexOf('difference_half_width')])).toBe(p95.difference.halfWidth);
    expect(Number(row[comparisonCsvColumns.indexOf('baseline_lower')])).toBe(boundsOf(p95.baseline).lower);
    expect(Number(row[comparisonCsvColumns.indexOf('other_upper')])).toBe(boundsOf(p95.other).upper);
    expect(row.at(-1)).toBe(report.identity.resultHash);
    expect(lines.filter((line) => line !== '').every((line) => line.split(',').length === comparisonCsvColumns.length)).toBe(true);
  });
});
