// A spreadsheet read back as another program would: unzipped, and its XML parsed. Numbers are numbers to the last digit, headings stay in sight.

import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { comparisonReportOf } from '../../../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../../../shared/report/comparison-report.ts';
import { comparisonSheets } from '../../../../shared/spreadsheet/comparison-sheets.ts';
import { runSheets } from '../../../../shared/spreadsheet/run-sheets.ts';
import { workbook } from '../../../../shared/spreadsheet/workbook.ts';
import { compare, hallOf } from '../../../support/compared-hall.ts';
import { readWorkbook, type ReadSheet } from '../../../support/read-workbook.ts';

let report: ComparisonReport;
beforeAll(() => {
  const { plan, names, result } = compare([hallOf(2, 'Two desks'), hallOf(3, 'Three desks')]);
  report = comparisonReportOf(plan, names, result);
});

const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');
const sheet = (sheets: readonly ReadSheet[], name: string) => {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name} among ${sheets.map((one) => one.name).join(', ')}`);
  return found;
};

describe('the spreadsheet of a run', () => {
  it('has one sheet for each table, with units in the headings and the heading row in sight', async () => {
    const [run] = report.deployments;
    const sheets = readWorkbook(await workbook(runSheets(run as NonNullable<typeof run>, english)));
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Targets',
      'Waits',
      'Lanes and counters',
      'Hall',
      'Ways of clearance',
      'Waits by quarter-hour',
      'Longer waits',
      'Lanes, counters by quarter-hour',
      'Hall by quarter-hour',
      'Officers by quarter-hour',
    ]);
    expect(sheets.every(({ frozenRows }) => frozenRows === 1)).toBe(true);
    expect(sheet(sheets, 'Waits').rows[0]?.slice(0, 5)).toEqual([
      'Passengers',
      'Passengers [passengers]',
      '± [passengers]',
      'Mean wait [min]',
      '± [min]',
    ]);
  });

  it('holds numbers in full, shares as percentages and clock times as times', async () => {
    const [run] = report.deployments;
    if (run === undefined) throw new Error('There is a baseline');
    const sheets = readWorkbook(await workbook(runSheets(run, english)));
    const waits = sheet(sheets, 'Waits');
    expect(waits.rows[1]?.[3]).toBe(run.waits[0]?.day.mean.mean);
    const targets = sheet(sheets, 'Targets');
    expect(targets.rows[1]?.[1]).toBe(run.verdicts[0]?.serviceLevel.mean);
    expect(targets.formats[1]?.[1]).toBe('0.0%');
    const hours = sheet(sheets, 'Hall by quarter-hour');
    expect(hours.rows[5]?.[1]).toBeCloseTo(1 / 24, 12);
    expect(hours.formats[5]?.[1]).toBe('[hh]:mm');
  });
});

describe('the spreadsheet of a comparison', () => {
  it('says the verdict and gives every effect with both sides, in the unit of the row', async () => {
    const sheets = readWorkbook(await workbook(comparisonSheets(report, english)));
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Effects over the day', 'Costs and gains', 'Differences by quarter-hour']);
    expect(sheet(sheets, 'About').rows.flat().join(' ')).toContain('B (Three desks) is better than A (Two desks)');
    const effects = sheet(sheets, 'Effects over the day');
    const all = report.against[0]?.effects ?? [];
    expect(effects.rows).toHaveLength(all.length + 1);
    const p95 = all.findIndex(({ of }) => of.measure === 'wait' && of.statistic === 'p95');
    expect(effects.rows[p95 + 1]?.slice(3, 9)).toEqual([
      all[p95]?.baseline.mean,
      all[p95]?.baseline.halfWidth,
      all[p95]?.other.mean,
      all[p95]?.other.halfWidth,
      all[p95]?.difference.mean,
      all[p95]?.difference.halfWidth,
    ]);
    const target = all.findIndex(({ of }) => of.measure === 'target');
    expect(effects.formats[target + 1]?.[7]).toBe('0.0%');
  });

  it('speaks Chinese', async () => {
    const sheets = readWorkbook(await workbook(comparisonSheets(report, chinese)));
    expect(sheets.map(({ name }) => name)).toEqual(['說明', '對全日的影響', '投入與得益', '按時段差別']);
    expect(sheet(sheets, '對全日的影響').rows[0]).toContain('差別');
  });

  it('keeps a name that looks like a formula a text', async () => {
    const sheets = readWorkbook(
      await workbook([{ name: 'a/b:c', columns: [{ heading: '=1+1', unit: 'text', width: 8 }], rows: [['=cmd|x']] }]),
    );
    expect(sheets[0]).toMatchObject({ name: 'a b c', rows: [['=1+1'], ['=cmd|x']], formulas: 0 });
  });
});
