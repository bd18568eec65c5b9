// Officers required beside those available: work counted where it came, the states, and what the sentence picks out.

import { describe, expect, it } from 'vitest';
import { GrowingRun } from '../../../../shared/experiment/growing-run.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { officerState } from '../../../../shared/report/officer-reports.ts';
import { officerStatement } from '../../../../shared/report/officer-statement.ts';
import { reportCsv } from '../../../../shared/report/report-csv.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { officerSentence } from '../../../../shared/wording/officer-sentences.ts';
import { constant, counters, scenario, withTrace } from '../../../support/scenario-builder.ts';

const hours = { openingHours: { opens: '07:00', closes: '08:00' } };
const at = (minutes: number) => 7 * 3600 + 60 * minutes;
const pledge = { id: 'pledge', direction: 'departure' as const, groups: ['resident' as const], share: 0.95, withinMinutes: 5 };

function reportOf(day: Scenario) {
  const run = new GrowingRun(day);
  run.add(Array.from({ length: run.most }, (_, replication) => runReplication(day, replication)));
  return runReportOf(day, run.soFar());
}

/** Six passengers of five minutes at 07:10, of whom one desk serves the last at 07:35; two more at 07:50. */
const day = withTrace(scenario([counters('desk', 1, constant(300))], { ...hours, targets: [pledge] }), [
  ...Array.from({ length: 6 }, () => [at(10), 'resident'] as const),
  [at(50), 'resident'],
  [at(50), 'resident'],
]);

describe('officers required and available', () => {
  const { officers, intervals, ...report } = reportOf(day);
  const [desk] = officers;

  it('count work in the quarter-hour in which it comes, and not where it is done', () => {
    // Thirty minutes of work in the first quarter-hour, ten in the last.
    expect(desk!.work.mean).toEqual([2, 0, 0, 600 / 900]);
  });

  it('require more than the work, and nobody where none comes', () => {
    expect(desk!.required.map(({ mean }) => mean)).toEqual([4, 0, 0, 2]);
    expect(desk!.available).toEqual([1, 1, 1, 1]);
    expect(desk!.states).toEqual(['short', 'enough', 'enough', 'tight']);
    expect(desk!.missingHours).toBeCloseTo((3 + 1) / 4, 12);
    expect(desk!.spareHours).toBeCloseTo(2 / 4, 12);
  });

  it('are short where more than one and more than a tenth are missing', () => {
    expect(officerState(10, 10)).toBe('enough');
    expect(officerState(10, 9)).toBe('tight');
    expect(officerState(10, 8)).toBe('short');
    expect(officerState(40, 36)).toBe('tight');
    expect(officerState(40, 35)).toBe('short');
    expect(officerState(0, 0)).toBe('enough');
  });

  it('say in both languages which bank lacks officers and when it lacks the most', () => {
    const statement = officerStatement(officers, intervals, 900);
    expect(statement).toMatchObject({ kind: 'short', at: at(0), required: 4, available: 1, missingHours: 1, spareHours: 0.5 });
    expect(officerSentence(statement, createTranslator('en'))).toMatch(
      /desk: too few officers 07:00–07:15 and 07:45–08:00, most at 07:00, when 4 .* 1 /,
    );
    for (const language of ['en', 'zh-Hant-HK'] as const) {
      expect(officerSentence(statement, createTranslator(language))).not.toMatch(/\{\{|undefined|NaN|people\./);
    }
  });

  it('stand in the CSV with the interval of what is required', () => {
    const rows = reportCsv({ officers, intervals, ...report })
      .split('\r\n')
      .filter((row) => row.startsWith('officers-by-quarter-hour,desk,07:00'));
    expect(rows.map((row) => row.split(',').slice(3, 9).join(' '))).toEqual([
      'work servers 2 0 2 2',
      'required servers 4 0 4 4',
      'available servers 1   ',
    ]);
  });

  it('take the line along to the bank that takes it over', () => {
    const shut = [
      { from: '07:00', open: 1 },
      { from: '07:15', open: 0 },
    ];
    const two = withTrace(
      scenario(
        [
          counters('early', 1, constant(300), { timetable: shut }),
          counters('late', 1, constant(600), { timetable: [{ from: '07:15', open: 1 }] }),
        ],
        {
          ...hours,
        },
      ),
      [
        [at(10), 'resident'],
        [at(10), 'resident'],
        [at(10), 'resident'],
      ],
    );
    const [early, late] = reportOf(two).officers;
    // The first is served until 07:15, when the second is; the third and whoever was not taken go to the other bank, where they are ten minutes of work.
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value * 900, 0);
    expect(total(early!.work.mean) / 300 + total(late!.work.mean) / 600).toBeCloseTo(3, 12);
    expect(late!.work.mean[0]).toBe(0);
  });
});
