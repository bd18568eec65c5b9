// Comparing, handing on and reproducing on the command line: what comes out, where, with which exit code.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { attachPage } from '../../../../electron/main/attach-page.ts';
import { main } from '../../../../electron/cli/main.ts';
import { serializeProject, serializeScenario } from '../../../../shared/scenario/document/serialize-scenario.ts';
import { hallOf, settings } from '../../../support/compared-hall.ts';
import { readWorkbook } from '../../../support/read-workbook.ts';
import { rememberingTerminal } from '../../../support/remembering-terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'echannel-compare-'));
const at = (name: string) => join(folder, name);
const brief = at('brief.html');
const comparing = [
  'compare',
  at('a.json'),
  at('b.json'),
  '--decide-by',
  'wait:departure/all:mean',
  '--threshold',
  '0.1',
  '--at-most',
  '40',
];

async function call(args: readonly string[], input = '') {
  const terminal = rememberingTerminal(input);
  const code = await main(
    [...args, ...(/^(run|compare|reproduce)$/.test(args[0] ?? '') ? ['--workers', '0'] : [])],
    { LC_ALL: 'C' },
    terminal,
  );
  return { code, out: terminal.printed(), bytes: terminal.bytes(), err: terminal.told() };
}

beforeAll(async () => {
  const [a, b] = [hallOf(2, 'Two desks'), hallOf(3, 'Three desks')];
  writeFileSync(at('a.json'), serializeScenario(a));
  writeFileSync(at('b.json'), serializeScenario(b));
  const deployments = [a, b].map((scenario, i) => ({ id: `d${i}`, scenario }));
  const project = { format: 'echannel-project', schemaVersion: 1, name: 'Desks', notes: '', deployments, comparison: settings } as const;
  writeFileSync(at('project.json'), serializeProject({ ...project, deployments: [...deployments] }));
  const { code, err } = await call([...comparing, '--brief', brief]);
  if (code !== 0) throw new Error(`The brief could not be made: ${err}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('echannel compare', () => {
  it('prints the verdict first, then effects with intervals, costs and gains, and what makes it reproducible', async () => {
    const { code, out, err } = await call(comparing);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [title, , , verdict] = out.split('\n');
    expect(title).toBe('Two desks / Three desks');
    expect(verdict).toMatch(/^B \(Three desks\) is better than A \(Two desks\): the mean wait .* is [\d.]+ to [\d.]+ min shorter\.$/);
    expect(out).toContain('Officer-hours at counters: 72 → 96');
    expect(out).toMatch(/Seed 7, engine \d+\.\d+\.\d+, result [0-9a-f]{16}\n$/);
  });

  it('gives the same from a project, whose settings it follows', async () => {
    const hash = (text: string) => /result ([0-9a-f]{16})/.exec(text)?.[1];
    const project = await call(['compare', at('project.json')]);
    expect(project.code).toBe(0);
    expect(hash(project.out)).toBe(hash((await call(comparing)).out));
  });

  it('writes JSON, CSV and a spreadsheet with the same numbers', async () => {
    const json = JSON.parse((await call([...comparing, '--format', 'json'])).out) as { verdict: { difference: { mean: number } } };
    const { mean } = json.verdict.difference;
    expect((await call([...comparing, '--format', 'csv'])).out).toContain(`,${mean},`);
    const { code, bytes } = await call([...comparing, '--format', 'xlsx']);
    expect(code).toBe(0);
    expect(readWorkbook(bytes).flatMap(({ rows }) => rows.flat())).toContain(mean);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ['one scenario alone', ['compare', at('a.json')], 2, /needs a project, or two scenarios/],
    ['a project among files', ['compare', at('a.json'), at('project.json')], 2, /is a project; compare it alone/],
    ['an unknown quantity', [...comparing, '--decide-by', 'speed'], 2, /must be wait:KIND:STATISTIC/],
    ['a threshold of nothing', [...comparing, '--threshold', '0'], 2, /must be a number above 0/],
    ['passengers who do not come', [...comparing, '--decide-by', 'wait:arrival/all:p95'], 3, /does not have the quantity that decides/],
    ['a file that is not there', ['compare', at('a.json'), at('none.json')], 4, /there is no such file/],
  ])('refuses %s', async (_what, args, code, said) => {
    const ended = await call(args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(said);
  });
});

describe('echannel reproduce', () => {
  const touched = (name: string, change: (page: string) => string) => {
    writeFileSync(at(name), change(readFileSync(brief, 'utf8')));
    return at(name);
  };

  it('says that every number of a good brief is the same, from a file, a pipe and a PDF that carries it', async () => {
    const { code, out } = await call(['reproduce', brief]);
    expect(code).toBe(0);
    expect(out).toMatch(/The same: all [\d,]+ numbers, the page and the result hash [0-9a-f]{16}\./);
    expect((await call(['reproduce', '-'], readFileSync(brief, 'utf8'))).out).toBe(out);
    const pdf = await PDFDocument.create();
    pdf.addPage();
    writeFileSync(at('brief.pdf'), await attachPage(await pdf.save(), readFileSync(brief, 'utf8')));
    const fromPdf = await call(['reproduce', at('brief.pdf')]);
    expect(fromPdf.code).toBe(0);
    expect(fromPdf.out).toContain('Compared was the page that the PDF carries');
  });

  it('reproduces the brief of a single run in Chinese too', async () => {
    expect((await call(['run', at('a.json'), '--brief', at('run.html'), '--lang', 'zh-Hant-HK'])).code).toBe(0);
    expect(readFileSync(at('run.html'), 'utf8')).toContain('<html lang="zh-Hant-HK">');
    expect((await call(['reproduce', at('run.html')])).code).toBe(0);
  });

  it('names the number that was changed in the data', async () => {
    const { code, out } = await call(['reproduce', touched('number.html', (page) => page.replace(/("verdict":)-?[\d.]+/, '$1-9.5'))]);
    expect(code).toBe(5);
    expect(out).toMatch(/Different: 1 of [\d,]+ numbers\.\n {2}verdict: the brief says -9\.5, its documents give -/);
  });

  it('names the figure that was changed on the page alone', async () => {
    const { code, out } = await call([
      'reproduce',
      touched('figure.html', (page) => page.replace(/(is better than .*? is )[\d.]+/, '$19.9')),
    ]);
    expect(code).toBe(5);
    expect(out).toMatch(/numbers are the same\.\nThe page shows other figures/);
  });

  it('says whose document was altered, and by how much its numbers then differ', async () => {
    const altered = touched('altered.html', (page) => page.replace('"open":3', '"open":4'));
    const { code, out } = await call(['reproduce', altered]);
    expect(code).toBe(5);
    expect(out).toMatch(/The document of Three desks was altered after the brief was made: its hash was [0-9a-f]{16}, now it is/);
    expect(out).toMatch(/The result hash is different/);
  });

  it('warns of another engine first, and compares all the same', async () => {
    const older = touched('older.html', (page) => page.replace(/(?<="engineVersion":")[\d.]+|(?<=<dd>)0\.1\.0(?=<)/g, '0.0.9'));
    const { code, err } = await call(['reproduce', older]);
    expect(err).toMatch(/^This brief was made with engine 0\.0\.9, and this program has/);
    expect(code).toBe(0);
  });

  it.each<[string, (page: string) => string, RegExp]>([
    ['was cut short', (page) => page.slice(0, page.length / 2), /the end of this brief is missing/],
    ['is none', () => 'hello', /this is no brief/],
    ['is of a newer version', (page) => page.replace('"formatVersion":1', '"formatVersion":9'), /made by a newer version/],
    ['is a PDF without one', () => '%PDF-1.7\nnothing', /this PDF carries no brief/],
  ])('refuses a brief that %s', async (_what, spoil, said) => {
    const { code, out, err } = await call(['reproduce', touched('spoiled.html', spoil)]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(said);
  });
});
