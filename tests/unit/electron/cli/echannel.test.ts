// The command line from outside, as built: threads, pipes, standard input, Ctrl+C and exit codes. What it says is tested in words.test.ts.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { buildCli, type BuiltCli } from '../../../support/built-cli.ts';
import { counters, exponential, scenario } from '../../../support/scenario-builder.ts';

// Every call is a process of its own, which may have to wait for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let cli: BuiltCli;
const hall = scenario([counters('desk', 3, exponential(60))], {
  name: 'Three desks',
  targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 }],
  run: { seed: 7, replications: 5, confidenceLevel: 0.95 },
});

const at = (name: string) => join(cli.folder, name);
function write(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return name;
}
const document = (change: Partial<Scenario> = {}) => serializeScenario({ ...hall, ...change });

beforeAll(async () => {
  cli = await buildCli();
  write('hall.echannel.json', document());
}, 60_000);
afterAll(() => cli.remove());

describe('echannel run', () => {
  it('prints the verdict first, every number with its interval, and what makes the run reproducible', async () => {
    const { code, out, err } = await cli.run(['run', 'hall.echannel.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('Three desks');
    expect(lines.findIndex((line) => /^(HELD|NEAR|MISSED) /.test(line))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('All passengers')),
    );
    expect(lines.find((line) => line.startsWith('All passengers'))).toMatch(/(± [\d.,]+.*){5}(on all 5 days|\([\d.]+ to [\d.]+\))/);
    expect(out).toMatch(/Scenario [0-9a-f]{16} · seed 7 · engine \d+\.\d+\.\d+ · result [0-9a-f]{16}\n$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('gives the same bytes with threads and without, and others with another seed', async () => {
    const json = (...options: readonly string[]) => cli.run(['run', 'hall.echannel.json', '--format', 'json', ...options]);
    const { out } = await json('--workers', '2');
    expect((await json('--workers', '0')).out).toBe(out);
    expect((await json('--workers', '2', '--seed', '8')).out).not.toBe(out);
  });

  it('reads a scenario from standard input', async () => {
    const piped = await cli.run(['run', '-', '--format', 'json'], { input: document() });
    const named = await cli.run(['run', 'hall.echannel.json', '--format', 'json']);
    expect(piped).toEqual(named);
  });

  it('tells its progress on standard error where asked to', async () => {
    const { out, err } = await cli.run(['run', 'hall.echannel.json', '--progress', '--workers', '1', '--format', 'json']);
    expect(err).toMatch(/^1 of 5 replications\n(.*\n)*5 replications in [\d.]+ s on 1 workers\n$/);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = cli.start(['run', 'hall.echannel.json', '--format', 'csv']);
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('refuses a file that is no scenario, with 3 and in words', async () => {
    write('truncated.json', document().slice(0, 700));
    const { code, out, err } = await cli.run(['run', 'truncated.json']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^Error: /);
  });

  it('refuses a command line it does not understand, with 2', async () => {
    expect(await cli.run(['run', 'hall.echannel.json', '--bad'])).toMatchObject({ code: 2, out: '' });
  });
});

// Devices, signals and permissions as Windows does not have them.
describe.runIf(process.platform !== 'win32')('echannel run on Unix', () => {
  it('writes into a device instead of replacing it', async () => {
    const before = statSync('/dev/null');
    expect(await cli.run(['run', 'hall.echannel.json', '--quiet', '--out', '/dev/null'])).toEqual({ code: 0, out: '', err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(before.isCharacterDevice());
  });

  it('stops on Ctrl+C within a moment, writes nothing, and ends with 130', async () => {
    write('long.echannel.json', document({ run: { seed: 1, replications: 10_000, confidenceLevel: 0.95 } }));
    const child = cli.start(['run', 'long.echannel.json', '--progress', '--out', 'never.txt', '--workers', '2']);
    let err = '';
    let stoppedAt = 0;
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
      if (stoppedAt === 0 && err.includes('replications')) {
        stoppedAt = performance.now();
        child.kill('SIGINT');
      }
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(performance.now() - stoppedAt).toBeLessThan(3000);
    expect(err).toMatch(/Cancelled after \d+ of 10000 replications; nothing was written\.\n$/);
    expect(existsSync(at('never.txt'))).toBe(false);
  });

  it('says so where a folder cannot be written to', async () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    // Root may write everywhere, so for once it is somebody else who asks.
    const nobody = 65_534;
    chmodSync(cli.folder, 0o755);
    const { code, out, err } = await cli.run(
      ['run', 'hall.echannel.json', '--out', 'locked/report.txt'],
      process.getuid?.() === 0 ? { user: nobody } : {},
    );
    expect({ code, out, err }).toEqual({ code: 4, out: '', err: 'locked/report.txt: no permission.\n' });
  });

  // /dev/full takes nothing; a file stops taking where the shell limits its size, as a disk does that is filling up.
  it.each([
    ['a full disk', '/dev/full', 'unlimited', /^standard output: the disk is full\. What was written there is incomplete\.\n$/],
    ['a disk that fills up', 'cut.csv', '4', /^standard output: .+ What was written there may be incomplete\.\n$/],
  ])('says that its output is incomplete on %s, and ends with 4', (_what, out, limit, said) => {
    const command = `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$1" run hall.echannel.json --format csv > ${out}`;
    const { status, stderr } = spawnSync('/bin/bash', ['-c', command, process.execPath, cli.program], {
      cwd: cli.folder,
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(said);
    expect(status).toBe(4);
  });

  it('does not read a device to its end, as it has none', async () => {
    const { code, out, err } = await cli.run(['run', '/dev/zero']);
    expect({ code, out, err }).toEqual({ code: 3, out: '', err: '/dev/zero: this is more than the 256 MB that can be read.\n' });
  });
});
