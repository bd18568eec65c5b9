import { describe, expect, it } from 'vitest';
import { readTrafficCsv } from '../../../../shared/demand/traffic-csv.ts';
import { controlPointsIn, countsOn, datesIn, dayTotals, type TrafficTable } from '../../../../shared/demand/traffic-table.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { dayNumberOf } from '../../../../shared/scenario/calendar-day.ts';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import { madeUpCounts, trafficFile, trafficRow } from '../../../support/traffic-file.ts';

const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
const goodFriday = trafficRow('2025-04-18', 'Lo Wu', false, [151_144, 12_692, 1308]);
const fileOf = (...rows: string[]) => [header, ...rows, ''].join('\r\n');

function tableOf(text: string): TrafficTable {
  const read = readTrafficCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table;
}

function problemOf(text: string): Pick<Problem, 'code' | 'values'> {
  const read = readTrafficCsv(text);
  if (read.ok) throw new Error('the file was read');
  expect(read.problems).toHaveLength(1);
  const [problem] = read.problems;
  if (problem === undefined) throw new Error('refused without a word');
  return problem;
}

describe('the file as published', () => {
  it('is read row by row', () => {
    const table = tableOf(fileOf(trafficRow('2025-04-18', 'Lo Wu', true, [67_000, 9000, 500]), goodFriday));
    expect(table.rows).toBe(2);
    expect(countsOn(table, 'lo-wu', 'departure', '2025-04-18')).toEqual({
      resident: 151_144,
      'mainland-visitor': 12_692,
      'other-visitor': 1308,
      total: 165_144,
    });
    expect(countsOn(table, 'lo-wu', 'arrival', '2025-04-18')?.total).toBe(76_500);
  });

  it.each(['', '\uFEFF', '\u00EF\u00BB\u00BF'] as const)(
    'may begin with a byte order mark, even one encoded twice (%j)',
    (byteOrderMark) => {
      const shape = { from: '2025-04-17', days: 3, byteOrderMark };
      expect(tableOf(trafficFile(shape))).toEqual(tableOf(trafficFile({ ...shape, byteOrderMark: '' })));
    },
  );

  it('may have either kind of line end, and no trailing commas at all', () => {
    const table = tableOf(trafficFile({ from: '2025-04-17', days: 3 }));
    expect(tableOf(trafficFile({ from: '2025-04-17', days: 3, lineEnd: '\n' }))).toEqual(table);
    expect(tableOf(trafficFile({ from: '2025-04-17', days: 3 }).replaceAll(',\r\n', '\r\n'))).toEqual(table);
  });

  it('keeps its changing rows apart: 32 a day, then 30, then 28', () => {
    expect(tableOf(trafficFile({ from: '2022-02-07', days: 1 })).rows).toBe(32);
    expect(tableOf(trafficFile({ from: '2022-02-08', days: 1 })).rows).toBe(30);
    expect(tableOf(trafficFile({ from: '2024-07-30', days: 2 })).rows).toBe(30 + 28);
  });

  it('calls a renamed terminal by one id on both sides of the year', () => {
    const table = tableOf(trafficFile({ from: '2025-12-31', days: 2 }));
    for (const date of ['2025-12-31', '2026-01-01']) {
      const name = date < '2026' ? 'Macau Ferry Terminal' : 'Macao Ferry Terminal';
      expect(countsOn(table, 'macau-ferry-terminal', 'departure', date)?.resident).toBe(madeUpCounts(dayNumberOf(date), name, false)[0]);
    }
  });

  it('keeps rows of zeros, and tells them from rows that do not exist', () => {
    const table = tableOf(trafficFile({ from: '2024-07-30', days: 2 }));
    expect(countsOn(table, 'sha-tau-kok', 'arrival', '2024-07-31')?.total).toBe(0);
    expect(countsOn(table, 'hung-hom', 'arrival', '2024-07-30')?.total).toBe(0);
    expect(countsOn(table, 'hung-hom', 'arrival', '2024-07-31')).toBeUndefined();
    expect(countsOn(table, 'lo-wu', 'arrival', '2024-08-01')).toBeUndefined();
    expect(countsOn(table, 'lo-wu', 'arrival', '2024-07-29')).toBeUndefined();
  });

  it('with every field in quotes is the same file', () => {
    const text = trafficFile({ from: '2025-04-17', days: 1, byteOrderMark: '' });
    const quoted = text.replaceAll(/[^,\r\n]+/g, (field) => `"${field}"`);
    expect(quoted).toContain('"Lo Wu"');
    expect(tableOf(quoted)).toEqual(tableOf(text));
  });

  it('of sixty thousand rows is read in well under a second', () => {
    const text = trafficFile({ from: '2021-01-01', days: 2054 });
    const started = performance.now();
    const table = tableOf(text);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(table.rows).toBe(403 * 32 + 904 * 30 + 747 * 28);
    expect(datesIn(table)).toHaveLength(2054);
  });
});

describe('the table', () => {
  const table = tableOf(trafficFile({ from: '2025-04-17', days: 3 }));

  it('knows its control points and dates', () => {
    expect(controlPointsIn(table)).toHaveLength(14);
    expect(controlPointsIn(table)).toContain('heung-yuen-wai');
    expect(datesIn(table)).toEqual(['2025-04-17', '2025-04-18', '2025-04-19']);
  });

  it('adds up the days of a calendar, one direction or both', () => {
    const [departures, both] = [dayTotals(table, 'lo-wu', 'departure'), dayTotals(table, 'lo-wu', 'both')];
    expect(departures.map(({ date }) => date)).toEqual(datesIn(table));
    for (const [index, { date, passengers }] of both.entries()) {
      const arrivals = countsOn(table, 'lo-wu', 'arrival', date)?.total ?? Number.NaN;
      expect(passengers).toBe((departures[index]?.passengers ?? Number.NaN) + arrivals);
    }
    expect(dayTotals(table, 'river-trade-terminal', 'both')).toEqual([]);
  });

  it('is plain data that travels between threads', () => {
    expect(structuredClone(table)).toEqual(table);
  });
});

describe('a file that is not as published', () => {
  it.each<[string, string, string, Problem['values']]>([
    ['is empty', '', 'trafficEmpty', { line: 1 }],
    ['is a byte order mark and nothing else', '\uFEFF', 'trafficEmpty', { line: 1 }],
    ['is not text', 'PK\u0003\u0004\0\0\0binary', 'trafficNotText', { line: 1 }],
    ['is text in another encoding', `${header}\r\n18-04-2025,\uFFFD\uFFFD,Arrival,1,1,1,3,`, 'trafficNotText', { line: 1 }],
    ['has columns and no rows', `${header}\r\n`, 'trafficNoRows', { line: 1 }],
    ['has its columns in another order', fileOf().replace('Date,Control Point', 'Control Point,Date'), 'trafficHeader', { line: 1 }],
    ['has its columns in Chinese', '日期,管制站,入境/出境,香港居民,內地訪客,其他訪客,總計,\r\n', 'trafficHeader', { line: 1 }],
    ['has no heading', goodFriday, 'trafficHeader', { line: 1 }],
    ['lost a column', fileOf(goodFriday.replace(',1308', '')), 'trafficFields', { line: 2, found: 7, expected: 8 }],
    ['lost a trailing comma', fileOf(goodFriday.slice(0, -1), goodFriday), 'trafficFields', { line: 2, found: 7 }],
    ['was cut off in its last line', fileOf(goodFriday, goodFriday.slice(0, 30)).trimEnd(), 'trafficTruncated', { line: 3 }],
    ['was cut off one character early', fileOf(goodFriday).trimEnd().slice(0, -1), 'trafficTruncated', { line: 2 }],
    ['has dates with slashes', fileOf(goodFriday.replace('18-04-2025', '4/18/2025')), 'trafficDate', { line: 2, found: '4/18/2025' }],
    ['has dates with the year first', fileOf(goodFriday.replace('18-04-2025', '2025-04-18')), 'trafficDate', { line: 2 }],
    [
      'has days and months swapped',
      fileOf(goodFriday.replace('18-04-2025', '04-18-2025')),
      'trafficDate',
      { line: 2, found: '04-18-2025' },
    ],
    ['has a date that does not exist', fileOf(goodFriday.replace('18-04-2025', '29-02-2025')), 'trafficDate', { line: 2 }],
    [
      'has days and months swapped where both could be either',
      fileOf(goodFriday.replace('18-04', '03-12'), goodFriday.replace('18-04', '04-11')),
      'trafficDateOrder',
      { line: 3, found: '04-11-2025', previous: '2025-12-03' },
    ],
    [
      'names a direction otherwise',
      fileOf(goodFriday.replace('Departure', 'Outbound')),
      'trafficDirection',
      { line: 2, found: 'Outbound' },
    ],
    [
      'has thousands separators',
      fileOf(goodFriday.replace('151144', '"151,144"')),
      'trafficCount',
      { line: 2, found: '151,144', column: 'Hong Kong Residents' },
    ],
    [
      'has a negative count',
      fileOf(goodFriday.replace('1308', '-1308')),
      'trafficCount',
      { line: 2, found: '-1308', column: 'Other Visitors' },
    ],
    ['has a count with decimals', fileOf(goodFriday.replace('1308', '1308.0')), 'trafficCount', { line: 2 }],
    ['has an empty count', fileOf(goodFriday.replace(',1308,', ',,')), 'trafficCount', { line: 2, found: '' }],
    ['has a word for a count', fileOf(goodFriday.replace('1308', 'n.a.')), 'trafficCount', { line: 2, found: 'n.a.' }],
    [
      'has an absurd count',
      fileOf(goodFriday.replace('151144', '9151144').replace('165144', '9165144')),
      'trafficCount',
      { line: 2, found: '9151144' },
    ],
    ['has a count beyond any number', fileOf(goodFriday.replace('151144', '9'.repeat(400))), 'trafficCount', { line: 2 }],
    [
      'has a total that does not add up',
      fileOf(goodFriday.replace('165144', '165145')),
      'trafficTotal',
      { line: 2, found: 165_145, expected: 165_144 },
    ],
    ['gives a row twice', fileOf(goodFriday, goodFriday), 'trafficDuplicate', { line: 3, first: 2, date: '2025-04-18' }],
    ['knows none of the control points', fileOf(goodFriday.replace('Lo Wu', '羅湖')), 'trafficControlPoints', { line: 2, found: '羅湖' }],
    ['has a quote that does not end', fileOf(goodFriday.replace('Lo Wu', '"Lo Wu'), goodFriday), 'trafficFields', { line: 2 }],
    ['has 200 million characters', 'x'.repeat(200_000_000), 'trafficTooLarge', { megabytes: 200 }],
  ])('is refused when it %s', (_what, text, code, values) => {
    const problem = problemOf(text);
    expect(problem.code).toBe(code);
    expect(problem.values).toMatchObject(values);
    for (const language of ['en', 'zh-Hant-HK'] as const) {
      const sentence = createTranslator(language).t(`problems.${problem.code}`, problem.values);
      expect(sentence).not.toMatch(/\{\{|\$t\(|problems\./);
    }
  });

  it('both spellings of a terminal on one day are the same row twice', () => {
    const rows = ['Macau Ferry Terminal', 'Macao Ferry Terminal'].map((name) => trafficRow('2026-01-01', name, true, [1, 2, 3]));
    expect(problemOf(fileOf(...rows)).code).toBe('trafficDuplicate');
  });
});

describe('a file with something new in it', () => {
  it('is read without a control point the program does not know, and says so', () => {
    const read = readTrafficCsv(fileOf(goodFriday, trafficRow('2025-04-18', 'Huanggang Port', true, [1, 2, 3])));
    expect(read.ok && read.table.rows).toBe(1);
    expect(read.ok && read.warnings).toMatchObject([
      { severity: 'warning', code: 'trafficUnknownControlPoint', values: { line: 3, found: 'Huanggang Port', rows: 1 } },
    ]);
  });

  it('says how many days are missing between its first and last', () => {
    const read = readTrafficCsv(fileOf(goodFriday, goodFriday.replace('18-04', '21-04')));
    expect(read.ok && read.warnings).toMatchObject([{ code: 'trafficDaysMissing', values: { days: 2 } }]);
    expect(read.ok && countsOn(read.table, 'lo-wu', 'departure', '2025-04-19')).toBeUndefined();
  });

  it('may end in blank lines and lines of commas, as a spreadsheet leaves them', () => {
    expect(tableOf(`${fileOf(goodFriday)},,,,,,,\r\n\r\n`).rows).toBe(1);
  });
});
