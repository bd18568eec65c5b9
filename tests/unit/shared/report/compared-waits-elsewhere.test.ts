// Comparisons decided by waits outside the hall and by waits for the examination room: verdict, effects, curve, words and choices.

import { describe, expect, it } from 'vitest';
import { reportOnTheWay } from '../../../../renderer/workers/report-on-the-way.ts';
import { decidingFigures } from '../../../../shared/brief/deciding-figures.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { measureLayout } from '../../../../shared/model/measure-layout.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { comparisonCsv } from '../../../../shared/report/comparison-csv.ts';
import { comparisonReportOf } from '../../../../shared/report/comparison-report-of.ts';
import { decidingCurve } from '../../../../shared/report/deciding-curve.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { hasQuantity } from '../../../../shared/scenario/has-quantity.ts';
import type { Quantity } from '../../../../shared/scenario/schema/quantity-schema.ts';
import { roomThatIsTooSmall } from '../../../../shared/scenario/ready/examination-exercise.ts';
import { crowdMovesOutside } from '../../../../shared/scenario/ready/queue-exercises.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { comparisonSheets } from '../../../../shared/spreadsheet/comparison-sheets.ts';
import { verdictSentence } from '../../../../shared/wording/comparison-sentences.ts';
import { measureChoices, measureId, quantityOf } from '../../../../shared/wording/quantity-choices.ts';
import { compare } from '../../../support/compared-hall.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

const english = createTranslator('en');
const budget = { atLeast: 10, atMost: 20, threshold: 1 };

const outside = crowdMovesOutside.scenario;
const largerHall = edited(outside, ({ queues }) => {
  queues!.entrances![0]!.capacity = 300;
});
const room = roomThatIsTooSmall.scenario;
const moreExaminers = edited(room, ({ examination }) => {
  examination!.officers[0]!.open = 6;
});

const cases: readonly (readonly [Quantity, Scenario, Scenario, number, object, RegExp])[] = [
  [
    { measure: 'outsideWait', direction: 'departure', statistic: 'mean' },
    outside,
    largerHall,
    measureLayout(outside).outside!.day(0, 'meanOfAll'),
    { measure: 'outside', direction: 'departure' },
    /mean wait outside/,
  ],
  [
    { measure: 'examinationWait', statistic: 'p95' },
    room,
    moreExaminers,
    measureLayout(room).examination!.day('p95Wait'),
    { measure: 'examination' },
    /p95 wait for the examination room/,
  ],
];

describe.each(cases)('%o', (decideBy, one, two, place, curveOf, name) => {
  const { plan, names, result } = compare([one, two], { ...budget, decideBy });
  const report = comparisonReportOf(plan, names, result);

  it('decides a comparison, and leads its effects', () => {
    const differences = Array.from(
      { length: result.replications },
      (_, day) => (runReplication(two, day).measures[place]! - runReplication(one, day).measures[place]!) / 60,
    );
    expect(report.verdict).toMatchObject({ status: 'better', matters: true });
    expect(report.verdict!.difference.mean).toBeCloseTo(differences.reduce((sum, value) => sum + value, 0) / differences.length, 9);
    const [first] = report.against[0]!.effects;
    expect(first).toMatchObject({ unit: 'minutes', better: 'less', judgement: 'better', main: true });
    expect(first!.difference).toEqual(report.verdict!.difference);
  });

  it('has a curve over the day, on the way as in the end, on paper and in files', () => {
    const curve = decidingCurve(report)!;
    expect(curve.of).toEqual(curveOf);
    expect(curve.lines).toHaveLength(2);
    expect(curve.differences[0]!.series.mean.some((mean) => mean < -1)).toBe(true);
    expect(decidingCurve(reportOnTheWay(report))).toEqual(curve);
    expect(decidingFigures(report, english).main.markup).toContain('<svg');
    expect(comparisonCsv(report)).toMatch(/(outside|examination)-by-quarter-hour/);
    const cells = comparisonSheets(report, english).flatMap(({ rows }) => rows.flat().map(String));
    expect(cells.some((cell) => name.test(cell))).toBe(true);
    expect(cells.join()).not.toMatch(/sheet\./);
  });

  it('has words in both languages, and choices that lead back to it', () => {
    expect(verdictSentence(report, english)).toMatch(name);
    expect(verdictSentence(report, createTranslator('zh-Hant-HK'))).not.toMatch(/difference\.|undefined/);
    expect(measureChoices(one, english).map(({ value }) => value)).toContain(measureId(decideBy));
    expect(quantityOf(measureId(decideBy), '')).toEqual(decideBy);
  });

  it('may be asked a precision of', () => {
    const asked = edited(one, ({ run }) => {
      run.precision = { of: [{ quantity: decideBy, halfWidth: 100, relative: false }], atMost: 40 };
    });
    expect(checkScenario(asked).filter(({ severity }) => severity === 'error')).toEqual([]);
    const [goal] = reportOf(asked).identity.precision!;
    expect(goal).toMatchObject({ met: true });
    expect(goal!.estimate.mean).toBeGreaterThan(1);
  });

  it('is offered only where the scenario has the mechanism', () => {
    const { queues: _queues, examination: _examination, ...without } = one;
    expect(hasQuantity(one, decideBy)).toBe(true);
    expect(hasQuantity(without, decideBy)).toBe(false);
    expect(measureChoices(without, english).map(({ value }) => value)).not.toContain(measureId(decideBy));
  });
});

it('waits outside are of the directions that an entrance lets in', () => {
  const arrivals = edited(outside, ({ queues }) => {
    queues!.entrances![0]!.direction = 'arrival';
  });
  expect(hasQuantity(arrivals, { measure: 'outsideWait', direction: 'departure', statistic: 'mean' })).toBe(false);
});
