// The same run on screen and from the command line: the same hash of all numbers, and the same figures where both show them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EstimateSeries, RunReport } from '../../../shared/report/run-report.ts';
import { expect, test } from '../support/test.ts';

test('gives the numbers that the command line gives', async ({ planner }) => {
  const { results, scenario } = planner;
  await planner.run();
  const { text } = await scenario.save();
  const file = join(mkdtempSync(join(tmpdir(), 'echannel-same-')), 'lo-wu.echannel.json');
  writeFileSync(file, text);
  const cli = resolve(import.meta.dirname, '../../../out/cli/index.js');
  const report = JSON.parse(
    execFileSync(process.execPath, [cli, 'run', file, '--workers', '1', '--format', 'json', '--quiet'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  ) as RunReport;

  expect(await results.fact('resultHash')).toBe(report.identity.resultHash);
  expect(await results.fact('scenarioHash')).toBe(report.identity.scenarioHash);

  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  for (const [index, verdict] of report.verdicts.entries()) {
    await expect(results.verdicts.nth(index)).toContainText(percent(verdict.serviceLevel.mean));
  }

  // Every statistic of every quarter-hour with its half-width; seven digits, as the file gives them to a spreadsheet.
  await results.show('waiting');
  const rows = (await results.csv(results.charts.first())).split('\r\n').slice(1, 1 + report.intervals.length);
  const written = (series: EstimateSeries, quarter: number): string[] => [series.mean[quarter], series.halfWidth[quarter]].map(sevenDigits);
  const statistics = ['mean', 'p50', 'p90', 'p95', 'p99'] as const;
  const same = report.waits.filter(({ series }) =>
    rows.every((row, quarter) => row.split(',').slice(1).join() === statistics.flatMap((name) => written(series[name], quarter)).join()),
  );
  expect(same.map(({ kind }) => kind.id)).toEqual(['departure/visitors']);
});

/** As the app writes numbers into CSV; nothing where nothing was observed (null in JSON). */
function sevenDigits(value: number | null | undefined): string {
  return value === null || value === undefined || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(7)));
}
