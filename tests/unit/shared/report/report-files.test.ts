// A report as CSV and JSON: everything in it, in full, and where it comes from.

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { addReplication, emptyExperiment } from '../../../../shared/experiment/merge-replications.ts';
import { reportCsv } from '../../../../shared/report/report-csv.ts';
import { reportJson } from '../../../../shared/report/report-json.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import { tablesOf } from '../../../../shared/report/tables.ts';
import { fakeReplicate } from '../../../support/fake-replication.ts';
import { constant, counters, lanes, scenario } from '../../../support/scenario-builder.ts';

const hall = scenario([lanes('gates', 2, constant(20)), counters('desk', 2, constant(60))], {
  openingHours: { opens: '22:30', closes: '24:00' },
  targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 }],
});
const experiment = emptyExperiment(hall);
for (const replication of [0, 1, 2]) addReplication(experiment, fakeReplicate(hall, replication));
const report = runReportOf(hall, experiment);

describe('the tables of a report', () => {
  const tables = tablesOf(report);

  it('have a cell for each column in each row', () => {
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('are one for the day of each thing, and one of quarter-hours for each kind, bank and direction', () => {
    const count = (id: string) => tables.filter((table) => table.id === id).length;
    expect([count('waits'), count('banks'), count('halls'), count('service-levels')]).toEqual([1, 1, 1, 1]);
    expect([count('waits-by-quarter-hour'), count('banks-by-quarter-hour'), count('halls-by-quarter-hour')]).toEqual([3, 2, 1]);
    expect(tables.find(({ id }) => id === 'waits-by-quarter-hour')?.rows.map(([from]) => from)).toEqual([
      81_000, 81_900, 82_800, 83_700, 84_600, 85_500,
    ]);
  });
});

describe('a report as CSV', () => {
  const text = reportCsv(report);
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });

  it('is RFC 4180 with a heading and CRLF', () => {
    expect(errors).toEqual([]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
  });

  it('says each number to the last digit', () => {
    const row = data.find((one) => one['table'] === 'waits' && one['subject'] === 'departure/resident' && one['statistic'] === 'p95');
    expect(Number(row?.['mean'])).toBe(report.waits[1]?.day.p95.mean);
    expect(Number(row?.['half_width'])).toBe(report.waits[1]?.day.p95.halfWidth);
    expect(Number(row?.['lower'])).toBe(report.waits[1]?.day.p95.bounds?.lower);
    expect(Number(row?.['upper'])).toBe(report.waits[1]?.day.p95.bounds?.upper);
    expect(row).toMatchObject({
      unit: 'minutes',
      from: '',
      confidence_level: '0.95',
      replications: String(report.waits[1]?.day.p95.replications),
    });
  });

  it('says of which quarter-hour and of what a row speaks', () => {
    const row = data.find((one) => one['table'] === 'banks-by-quarter-hour' && one['subject'] === 'desk' && one['from'] === '23:45');
    expect(row).toMatchObject({ statistic: 'queueLength', unit: 'people' });
  });

  it('names the origin in every row', () => {
    const { scenarioHash, resultHash, engineVersion } = report.identity;
    for (const row of data) {
      expect(row).toMatchObject({ scenario_hash: scenarioHash, seed: '1', engine_version: engineVersion, result_hash: resultHash });
    }
  });

  it('leaves out what was not observed', () => {
    const nothing = runReportOf(hall, emptyExperiment(hall));
    expect(reportCsv(nothing).trimEnd().split('\r\n')).toHaveLength(1);
  });
});

describe('a report as JSON', () => {
  it('reads back to the same numbers, with null for what was not observed', () => {
    const read = JSON.parse(reportJson(report)) as Record<string, unknown>;
    expect(read).toMatchObject({ format: 'echannel-run-report', formatVersion: 1, identity: report.identity, intervals: report.intervals });
    const plain = JSON.parse(JSON.stringify(report, (_, value: unknown) => (Number.isNaN(value) ? null : value))) as object;
    expect(read).toEqual({ format: 'echannel-run-report', formatVersion: 1, ...plain });
  });

  it('is the same text for the same run', () => {
    expect(reportJson(runReportOf(hall, experiment))).toBe(reportJson(report));
  });
});
