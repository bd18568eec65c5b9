// Which curve a comparison opens with, what else can be looked at, and what each is called.

import { describe, expect, it } from 'vitest';
import { comparedCurve, curveChoices, decidingCurveId } from '../../../../../renderer/features/comparison/curves.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';
import { comparisonReportOf } from '../../../../../shared/report/comparison-report-of.ts';
import type { Quantity } from '../../../../../shared/scenario/schema/quantity-schema.ts';
import { roomThatIsTooSmall } from '../../../../../shared/scenario/ready/examination-exercise.ts';
import { crowdMovesOutside } from '../../../../../shared/scenario/ready/queue-exercises.ts';
import type { Scenario } from '../../../../../shared/scenario/schema/scenario-schema.ts';
import { compare } from '../../../../support/compared-hall.ts';
import { everythingAtOnce } from '../../../../support/everything-at-once.ts';

const english = createTranslator('en');
const { precision: _precision, ...plainRun } = everythingAtOnce.run;

const compared = (day: Scenario, decideBy: Quantity) => {
  const { plan, names, result } = compare([day, day], { atLeast: 10, atMost: 10, threshold: 1, decideBy });
  return comparisonReportOf(plan, names, result);
};

const cases: readonly (readonly [string, Scenario, Quantity, string])[] = [
  [
    'p95 wait (private cars, departure)',
    { ...everythingAtOnce, run: plainRun },
    { measure: 'vehicleWait', vehicle: 'private-car', direction: 'departure', statistic: 'p95' },
    'vehicles/departure/private-car',
  ],
  [
    'most people outside (Departure)',
    crowdMovesOutside.scenario,
    { measure: 'outsideWait', direction: 'departure', statistic: 'p95' },
    'departure/all',
  ],
  ['mean wait for the examination room', roomThatIsTooSmall.scenario, { measure: 'examinationWait', statistic: 'p95' }, 'arrival/all'],
];

describe.each(cases)('the curve of %s', (name, day, decideBy, kind) => {
  const report = compared(day, decideBy);
  const id = decidingCurveId(report);
  const choices = curveChoices(report, id.kind, english);

  it('is the one shown first, and among those that can be chosen', () => {
    const curve = comparedCurve(report, report.against[0]!, id, english)!;
    expect(curve.name).toBe(name);
    expect(curve.baseline.values.some((value) => value > 0)).toBe(true);
    // The same day twice.
    expect(curve.difference.values.every((value) => value === 0 || Number.isNaN(value))).toBe(true);
    expect(choices.statistics.map(({ value }) => value)).toContain(id.statistic);
    expect(choices.kinds.map(({ value }) => value)).toContain(kind);
  });

  it('stands beside others, each of which is drawn or has no target to draw', () => {
    const chosen = choices.kinds.flatMap(({ value: kind }) =>
      curveChoices(report, kind, english).statistics.map(({ value: statistic }) => ({ kind, statistic })),
    );
    const drawn = chosen.map((one) => comparedCurve(report, report.against[0]!, one, english));
    const mayLack = ['serviceLevel', 'outside'];
    expect(chosen.filter(({ statistic }, at) => drawn[at] === undefined && !mayLack.includes(statistic))).toEqual([]);
    expect(drawn.map((curve) => curve?.name ?? '').join()).not.toMatch(/undefined|difference\./);
  });
});
