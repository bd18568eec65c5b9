// Before and after: the difference, its interval, and when it may be called better.

import { expect, test } from 'vitest';
import { differenceTable } from '../../../../../renderer/features/results/difference-table.ts';
import { runDifferences } from '../../../../../renderer/features/results/run-differences.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';
import { loWuDepartureGoodFriday2025 } from '../../../../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import { runReportFixture } from '../../../../support/run-report-fixture.ts';

const { scenario } = loWuDepartureGoodFriday2025;

test('calls a target better only when the interval of the difference leaves no doubt', () => {
  const before = runReportFixture(scenario, { worstWait: 41 });
  const after = runReportFixture(scenario, { worstWait: 10 });
  const [level] = runDifferences(before, after);
  expect(level?.difference.mean).toBeCloseTo(0.078, 12);
  // The half-widths 0.008 and 0.002 at a right angle.
  expect(level?.difference.halfWidth).toBeCloseTo(Math.sqrt(0.008 ** 2 + 0.002 ** 2), 12);
  expect(level?.judgement).toBe('better');
  expect(runDifferences(after, before)[0]?.judgement).toBe('worse');
  expect(runDifferences(before, before)[0]?.judgement).toBe('same');
});

test('shorter waits are better, and hours are neither', () => {
  const differences = runDifferences(runReportFixture(scenario, { worstWait: 60 }), runReportFixture(scenario, { worstWait: 20 }));
  expect(differences.find(({ of }) => of.measure === 'p95')?.judgement).toBe('better');
  expect(differences.find(({ of }) => of.measure === 'officerHours')?.judgement).toBe('neither');
});

test('the table of differences carries signs and intervals', () => {
  const before = runReportFixture(scenario, { worstWait: 41 });
  const after = runReportFixture(scenario, { worstWait: 10 });
  const { rows } = differenceTable(runDifferences(before, after), createTranslator('en'));
  expect(rows[0]?.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\u00A0', ' ') : cell))).toEqual([
    'Visitors, departure · 95% within 30 min',
    '91.3% ± 0.8',
    '99.1% ± 0.2',
    '+7.8 ± 0.8 points',
    'better',
  ]);
});

test('what only one of the runs has is left out', () => {
  const report = runReportFixture(scenario);
  expect(runDifferences({ ...report, verdicts: [], waits: [], halls: [] }, report).map(({ of }) => of.measure)).toEqual([
    'officerHours',
    'laneHours',
  ]);
});
