// What is drawn while days come in is all in the report on the way, and next to nothing else.

import { expect, test } from 'vitest';
import { reportOnTheWay } from '../../../../renderer/workers/report-on-the-way.ts';
import { comparisonPlan } from '../../../../shared/experiment/comparison-plan.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { comparisonReporterOf } from '../../../../shared/report/comparison-report-of.ts';
import { decidingCurve } from '../../../../shared/report/deciding-curve.ts';
import type { Quantity } from '../../../../shared/scenario/schema/quantity-schema.ts';
import { pairingSentence, verdictSentence } from '../../../../shared/wording/comparison-sentences.ts';
import { compare, hallWith, settingsFor } from '../../../support/compared.ts';

test.each<Quantity>([
  { measure: 'wait', kind: 'departure/all', statistic: 'mean' },
  { measure: 'target', target: 'pledge' },
  { measure: 'peakOccupancy', direction: 'departure' },
])('says and draws the same by $measure, in a fraction of the size', async (decideBy) => {
  const plan = comparisonPlan([hallWith(1), hallWith(2)], { ...settingsFor(12), decideBy });
  const names = {
    projectName: 'Desks',
    deployments: [
      { id: 'a', name: 'One' },
      { id: 'b', name: 'Two' },
    ],
  };
  const whole = comparisonReporterOf(plan, names).partial(await compare(plan));
  const cut = reportOnTheWay(whole);
  const english = createTranslator('en');
  expect(verdictSentence(cut, english)).toBe(verdictSentence(whole, english));
  expect(pairingSentence(cut, 1, english)).toBe(pairingSentence(whole, 1, english));
  expect(decidingCurve(cut)).toEqual(decidingCurve(whole));
  expect(JSON.stringify(cut).length).toBeLessThan(JSON.stringify(whole).length / 2);
});
