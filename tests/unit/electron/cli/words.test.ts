// What the command line says to right and wrong input, with a terminal that only remembers: no process, no thread.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../../electron/cli/main.ts';
import { csvColumns } from '../../../../shared/report/report-csv.ts';
import { parseScenario, serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { rememberingTerminal } from '../../../support/remembering-terminal.ts';
import { constant, counters, exponential, scenario } from '../../../support/scenario-builder.ts';

let folder: string;
let hallFile: string;
const hall = scenario([counters('desk', 3, exponential(60))], { run: { seed: 7, replications: 3, confidenceLevel: 0.95 } });

const at = (name: string) => join(folder, name);
function write(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}
const document = (change: Partial<Scenario> = {}) => serializeScenario({ ...hall, ...change });

const cli = {
  async run(
    args: readonly string[],
    { input = '', environment = {} }: { input?: string; environment?: Readonly<Record<string, string>> } = {},
  ) {
    const terminal = rememberingTerminal(input);
    // Threads need a built program; without them it is the same run.
    const all = args[0] === 'run' ? [...args, '--workers', '0'] : args;
    const code = await main(all, { LC_ALL: 'C', ...environment }, terminal);
    return { code, out: terminal.printed(), err: terminal.told() };
  },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'echannel-words-'));
  hallFile = write('hall.echannel.json', document());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('echannel run', () => {
  it('takes replications and seed from the command line', async () => {
    const { out } = await cli.run(['run', hallFile, '--format', 'json', '--seed', '99', '--replications', '3']);
    expect(JSON.parse(out)).toMatchObject({ format: 'echannel-run-report', identity: { seed: 99, replications: 3 } });
  });

  it('writes CSV whose every row names its origin', async () => {
    const { out } = await cli.run(['run', hallFile, '--format', 'csv']);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(out.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual([...csvColumns]);
    expect(data.length).toBeGreaterThan(100);
    expect(data.every((row) => row['seed'] === '7' && /^[0-9a-f]{16}$/.test(row['scenario_hash'] ?? ''))).toBe(true);
  });

  it('writes to a file, whole, and says so', async () => {
    const { code, out, err } = await cli.run(['run', hallFile, '--format', 'json', '--out', at('report.json')]);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `Wrote ${at('report.json')}.\n` });
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toHaveProperty('verdicts');
    expect(readdirSync(folder).filter((name) => name.startsWith('report.json'))).toEqual(['report.json']);
  });

  it('is silent on request', async () => {
    expect(await cli.run(['run', hallFile, '--quiet', '--out', at('quiet.txt')])).toEqual({ code: 0, out: '', err: '' });
  });

  it('does not replace a scenario by a report, unless forced to', async () => {
    const before = readFileSync(hallFile, 'utf8');
    const refused = await cli.run(['run', hallFile, '--out', hallFile]);
    expect(refused).toMatchObject({ code: 4, out: '' });
    expect(refused.err).toContain('--force');
    expect(readFileSync(hallFile, 'utf8')).toBe(before);
    const unnamed = write('copy.json', document());
    expect(await cli.run(['run', hallFile, '--out', unnamed])).toMatchObject({ code: 4 });
    expect(await cli.run(['run', hallFile, '--out', unnamed, '--force'])).toMatchObject({ code: 0 });
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['run']],
    [['run', 'hall.echannel.json', '--bad']],
    [['run', 'hall.echannel.json', '--seed']],
    [['run', 'hall.echannel.json', '--seed', '-1']],
    [['run', 'hall.echannel.json', '--seed', '1e3']],
    [['run', 'hall.echannel.json', '--replications', '1']],
    [['run', 'hall.echannel.json', '--format', 'xml']],
    [['run', 'hall.echannel.json', 'another.json']],
    [['simulate']],
    [['demand', 'x.csv', '--control-point', 'lo-wu', '--direction', 'departure']],
    [['demand', 'x.csv', '--control-point', 'lo-wu', '--direction', 'up', '--date', '2025-04-18']],
    [['demand', 'x.csv', '--control-point', 'lo-wu', '--direction', 'departure', '--date', '2025-02-30']],
    [['examples', 'no-such-example']],
    [['examples', '--lang', 'fr']],
    [[]],
  ])('%j ends with 2 and says why', async (args) => {
    const { code, out, err } = await cli.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.length).toBeGreaterThan(10);
    expect(err).not.toContain('    at ');
  });

  it('is answered in Chinese where the system or the user speaks it', async () => {
    const bySystem = await cli.run(['run', '--bad'], { environment: { LC_ALL: 'zh_HK.UTF-8' } });
    const byOption = await cli.run(['run', '--bad', '--lang', 'zh-Hant-HK']);
    expect(bySystem.err).toContain('未知的選項 --bad');
    expect(byOption.err).toBe(bySystem.err);
  });
});

describe('help', () => {
  it('documents every exit code and command, on standard output', async () => {
    const { code, out, err } = await cli.run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['0 ', '1 ', '2 ', '3 ', '4 ', '130', 'run', 'validate', 'demand', 'examples']) expect(out).toContain(word);
  });

  it('explains a command, in Chinese too', async () => {
    const { code, out } = await cli.run(['help', 'run', '--lang', 'zh-Hant-HK']);
    expect(code).toBe(0);
    expect(out).toContain('重複模擬次數');
    expect(out).toContain('選項：');
  });
});

describe('a file that cannot be used', () => {
  const bad: readonly [name: string, content: string | Uint8Array, code: number][] = [
    ['empty.json', '', 3],
    ['truncated.json', document().slice(0, 700), 3],
    ['binary.json', Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256), 3],
    ['list.json', '[1, 2, 3]', 3],
    ['other.json', '{"format": "something-else"}', 3],
    ['newer.json', document().replace('"schemaVersion": 1', '"schemaVersion": 99'), 3],
    ['negative.json', document().replace('"passengers": 1000', '"passengers": -5'), 3],
    ['unknown-field.json', document().replace('"notes"', '"nots"'), 3],
  ];

  it.each(bad)('%s is refused with what is wrong, by run and by validate', async (name, content, code) => {
    const path = write(name, content);
    const run = await cli.run(['run', path]);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toMatch(/^Error: /);
    expect(run.err).not.toContain('    at ');
    const validate = await cli.run(['validate', path]);
    expect(validate).toMatchObject({ code, err: '' });
    expect(validate.out).toContain(name);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
  });

  it('a hall without servers is refused before it is simulated', async () => {
    const path = write('no-servers.json', document({ banks: [counters('desk', 0, constant(60))] }));
    const { code, err } = await cli.run(['run', path]);
    expect(code).toBe(3);
    expect(err).toMatch(/^Error: /);
  });

  it.each([['missing.json'], ['no-such-folder/x.json'], ['.']])('%s cannot be read: 4', async (name) => {
    const { code, out, err } = await cli.run(['validate', at(name)]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain(name);
  });

  it('a folder that is not there cannot be written to, and that is said before the run', async () => {
    const { code, out, err } = await cli.run(['run', at('hall.echannel.json'), '--out', at('nowhere/report.txt')]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toBe(`${at('nowhere/report.txt')}: its folder does not exist.\n`);
  });
});

describe('echannel validate', () => {
  it('says that a scenario is valid', async () => {
    const path = at('hall.echannel.json');
    expect(await cli.run(['validate', path])).toEqual({ code: 0, out: `${path}: valid.\n`, err: '' });
  });

  it('reads standard input', async () => {
    expect(await cli.run(['validate', '-'], { input: document() })).toEqual({ code: 0, out: 'standard input: valid.\n', err: '' });
  });
});

describe('echannel examples', () => {
  it('lists them', async () => {
    const { code, out } = await cli.run(['examples']);
    expect(code).toBe(0);
    expect(out).toContain('lo-wu-departure-good-friday-2025\n');
  });

  it('prints one that can be run as it is', async () => {
    const { out } = await cli.run(['examples', 'one-counter-by-hand']);
    expect(await cli.run(['run', '-', '--quiet'], { input: out })).toMatchObject({ code: 0, err: '' });
  });

  it('does not write over anything, unless forced to', async () => {
    const path = write('mine.txt', 'dear diary');
    expect(await cli.run(['examples', 'one-counter-by-hand', '--out', path])).toMatchObject({ code: 4 });
    expect(readFileSync(path, 'utf8')).toBe('dear diary');
    expect(await cli.run(['examples', 'one-counter-by-hand', '--out', path, '--force'])).toMatchObject({ code: 0 });
    expect(parseScenario(readFileSync(path, 'utf8')).ok).toBe(true);
  });
});

describe('echannel demand', () => {
  const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
  const rows = ['18-04-2025,Lo Wu,Arrival,70000,13000,1500,84500,', '18-04-2025,Lo Wu,Departure,151144,12692,1308,165144,'];
  const file = `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
  const options = (...change: readonly string[]) => ['--direction', 'departure', '--date', '2025-04-18', ...change];

  it.each([['lo-wu'], ['Lo Wu'], ['LO WU'], ['羅湖']])('finds %s and makes a scenario that can be run', async (name) => {
    const path = write('traffic.csv', file);
    const { code, out } = await cli.run(['demand', path, '--control-point', name, ...options()]);
    expect(code).toBe(0);
    const parsed = parseScenario(out);
    expect(parsed.ok && parsed.scenario.demand.flows.map(({ passengers }) => passengers)).toEqual([151_144, 12_692, 1308]);
    expect(parsed.ok && parsed.scenario.demand.source).toMatchObject({ kind: 'immd-daily-traffic', fileName: 'traffic.csv' });
    expect(await cli.run(['validate', '-'], { input: out })).toMatchObject({ code: 0 });
  });

  it('takes both directions, from standard input, into a file', async () => {
    const args = [
      'demand',
      '-',
      '--control-point',
      'lo-wu',
      '--direction',
      'both',
      '--date',
      '2025-04-18',
      '--out',
      at('both.echannel.json'),
    ];
    expect(await cli.run(args, { input: file })).toMatchObject({ code: 0, out: '' });
    const parsed = parseScenario(readFileSync(at('both.echannel.json'), 'utf8'));
    expect(parsed.ok && parsed.scenario.demand.flows).toHaveLength(6);
    expect(await cli.run(args, { input: file })).toMatchObject({ code: 4 });
  });

  it('lists the control points there are where the one asked for is not', async () => {
    const unknown = await cli.run(['demand', '-', '--control-point', 'Low Wu', ...options()], { input: file });
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('lo-wu (Lo Wu)');
    const absent = await cli.run(['demand', '-', '--control-point', 'airport', ...options()], { input: file });
    expect(absent).toMatchObject({ code: 3, out: '' });
    expect(absent.err).toContain('lo-wu (Lo Wu)');
  });

  it('says which days there are where the one asked for is not', async () => {
    const { code, err } = await cli.run(['demand', '-', '--control-point', 'lo-wu', '--direction', 'departure', '--date', '2026-01-01'], {
      input: file,
    });
    expect(code).toBe(3);
    expect(err).toContain('2025-04-18');
  });

  it('refuses a file that was saved again with other dates, naming the line', async () => {
    const resaved = file.replace('18-04-2025,Lo Wu,Departure', '4/18/2025,Lo Wu,Departure');
    const { code, out, err } = await cli.run(['demand', '-', '--control-point', 'lo-wu', ...options()], { input: resaved });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^Error: .*\b3\b/);
  });
});
