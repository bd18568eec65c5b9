// Deployments that differ at the kiosks, decided by the waits of vehicles; and the officer-hours of reserves, which only the days tell, beside those planned.

import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { reportOnTheWay } from '../../../../renderer/workers/report-on-the-way.ts';
import { decidingFigures } from '../../../../shared/brief/deciding-figures.ts';
import { comparisonCsv } from '../../../../shared/report/comparison-csv.ts';
import { decidingCurve } from '../../../../shared/report/deciding-curve.ts';
import { comparisonReportOf } from '../../../../shared/report/comparison-report-of.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { calledWhenTheLineGrows } from '../../../../shared/scenario/ready/staff-exercises.ts';
import { comparisonSheets } from '../../../../shared/spreadsheet/comparison-sheets.ts';
import { verdictSentence } from '../../../../shared/wording/comparison-sentences.ts';
import { measureChoices, measureId, quantityOf } from '../../../../shared/wording/quantity-choices.ts';
import { compare } from '../../../support/compared-hall.ts';
import { everythingAtOnce } from '../../../support/everything-at-once.ts';
import { edited } from '../../../support/report-of.ts';

const budget = { atLeast: 10, atMost: 20 };
const english = createTranslator('en');

describe('vehicles', () => {
  const { precision: _precision, ...run } = everythingAtOnce.run;
  const one = edited({ ...everythingAtOnce, run }, ({ vehicles }) => {
    vehicles!.flows[0]!.comes = { by: 'profile', vehicles: 400, profile: 'morning' };
  });
  const two = edited(one, ({ vehicles }) => {
    vehicles!.kiosks[0]!.timetable[0]!.open = 4;
  });
  const decideBy = { measure: 'vehicleWait', vehicle: 'private-car', direction: 'departure', statistic: 'p95' } as const;
  const { plan, names, result } = compare([one, two], { ...budget, decideBy, threshold: 1 });
  const report = comparisonReportOf(plan, names, result);

  it('decide a comparison on the same vehicles: more kiosks, shorter waits', () => {
    const layout = measureLayout(one);
    const differences = Array.from({ length: result.replications }, (_, day) => {
      const place = layout.dayVehicle(0, 'p95');
      return (runReplication(two, day).measures[place]! - runReplication(one, day).measures[place]!) / 60;
    });
    expect(report.verdict).toMatchObject({ status: 'better', matters: true });
    expect(report.verdict!.difference.mean).toBeCloseTo(differences.reduce((sum, value) => sum + value, 0) / differences.length, 9);
    expect(report.against[0]!.effects[0]!.of).toEqual({ ...decideBy, measure: 'vehicles' });
  });

  it('have a curve over the day: the mean differences quarter-hour by quarter-hour', () => {
    const layout = measureLayout(one);
    const curve = decidingCurve(report)!;
    expect(curve).toMatchObject({ of: { ...decideBy, measure: 'vehicles' }, unit: 'minutes' });
    expect(curve.lines.map(({ series }) => series)).toEqual(report.deployments.map(({ vehicles }) => vehicles![0]!.series.p95));
    const runs = Array.from({ length: result.replications }, (_, day) => [one, two].map((hall) => runReplication(hall, day).measures));
    const busy = curve.differences[0]!.series.mean.map((mean, quarter) => {
      const place = layout.vehicle(0, 'p95') + quarter;
      const differences = runs.map(([a, b]) => (b![place]! - a![place]!) / 60).filter((value) => !Number.isNaN(value));
      expect(mean).toBeCloseTo(differences.reduce((sum, value) => sum + value, 0) / differences.length, 9);
      return mean;
    });
    expect(Math.min(...busy.filter((mean) => !Number.isNaN(mean)))).toBeLessThan(-1);
    expect(comparisonCsv(report)).toContain('vehicles-by-quarter-hour');
    expect(decidingFigures(report, english).main.markup).toContain('P95 wait (private cars, departure)');
    expect(decidingCurve(reportOnTheWay(report))).toEqual(curve);
  });

  it('are the same on both sides, so that nothing but the kiosks differs', () => {
    const effect = report.against[0]!.effects.find(({ of }) => of.measure === 'wait' && of.statistic === 'passengers');
    expect(effect?.judgement).toBe('same');
  });

  it('have words, and choices that lead back to the quantity', () => {
    expect(verdictSentence(report, english)).toContain('p95 wait (private cars, departure)');
    expect(verdictSentence(report, createTranslator('zh-Hant-HK'))).not.toMatch(/difference\.|undefined/);
    const ids = measureChoices(one, english).map(({ value }) => value);
    expect(ids).toContain(measureId(decideBy));
    expect(quantityOf(measureId(decideBy), '')).toEqual(decideBy);
  });
});

describe('reserve officers', () => {
  const called = calledWhenTheLineGrows.scenario;
  const without = (open: number): Scenario =>
    edited(called, ({ banks: [bank] }) => {
      if (bank?.kind !== 'counter') throw new Error('no counters');
      delete bank.reserves;
      bank.timetable[0]!.open = open;
    });
  const asked = { ...budget, decideBy: { measure: 'target', target: 'within-fifteen-minutes' } as const, threshold: 0.01 };
  const reportOf = (scenarios: readonly Scenario[]) => {
    const { plan, names, result } = compare(scenarios, asked);
    return comparisonReportOf(plan, names, result);
  };

  it('cost the officer-hours that they work, with an interval, beside those planned', () => {
    const report = reportOf([without(13), called]);
    const { officerHours, officerHoursCalled } = report.against[0]!.costs;
    const layout = measureLayout(called);
    const hours = Array.from(
      { length: report.identity.replications },
      (_, day) => runReplication(called, day).measures[layout.dayReserve(0, 'officerHours')]!,
    );
    const mean = hours.reduce((sum, value) => sum + value, 0) / hours.length;
    expect(officerHours.difference).toBe(-6 * 9);
    expect(officerHoursCalled!.baseline).toMatchObject({ mean: officerHours.baseline, halfWidth: 0 });
    expect(officerHoursCalled!.difference.mean).toBeCloseTo(officerHours.difference + mean, 9);
    expect(officerHoursCalled!.difference.halfWidth).toBeGreaterThan(0);
    const cells = comparisonSheets(report, english).flatMap(({ rows }) => rows.flat());
    expect(cells).toContain('Officer-hours, reserves called in included');
  });

  it('have no line where nobody can be called', () => {
    expect(reportOf([without(13), without(12)]).against[0]!.costs.officerHoursCalled).toBeUndefined();
  });
});
