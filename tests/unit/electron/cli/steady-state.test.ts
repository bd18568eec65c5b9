// `echannel steady-state` in words, without threads.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../../electron/cli/main.ts';
import { serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import { counters, exponential, scenario } from '../../../support/scenario-builder.ts';
import { rememberingTerminal } from '../../../support/remembering-terminal.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'echannel-steady-'));
  file = join(folder, 'hall.echannel.json');
  const hall = scenario([counters('desks', 2, exponential(100))], {
    name: 'Two desks',
    openingHours: { opens: '06:00', closes: '22:00' },
    run: { seed: 1, replications: 5, confidenceLevel: 0.95 },
  });
  writeFileSync(file, serializeScenario(hall));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function steadyState(...options: readonly string[]) {
  const terminal = rememberingTerminal();
  const code = await main(['steady-state', file, '--workers', '0', '--lang', 'en', ...options], {}, terminal);
  return { code, out: terminal.printed(), err: terminal.told() };
}

describe('echannel steady-state', () => {
  it('says what was held, what was left out, and every number with its interval', async () => {
    const { code, out, err } = await steadyState('--at', '10:00', '--quiet');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Two desks\nThe quarter-hour from 10:00, /);
    expect(out).toMatch(/Warm-up found and left out: [\d.]+ h; measured: [\d.]+ h of each replication/);
    expect(out).toMatch(/Departure · All passengers +6\d ± \d+ +\d+\.\d+ ± \d/);
    expect(out).toMatch(/desks +8\d\.\d% \(\d\d\.\d to \d\d\.\d\)/);
  });

  it('tells what is odd about the scenario, as a run does', async () => {
    const { code, err } = await steadyState('--at', '10:00');
    expect(code).toBe(0);
    expect(err).toMatch(/^Warning: Profile "even": 33\.3 % of its passengers fall outside 06:00 to 22:00/);
  });

  it('writes JSON with the series from which the warm-up was found', async () => {
    const { code, out } = await steadyState('--at', '10:00', '--format', 'json', '--replications', '3');
    const report = JSON.parse(out) as { format: string; replications: number; settling: { occupancy: number[] }[] };
    expect(code).toBe(0);
    expect(report).toMatchObject({ format: 'echannel-steady-state', at: '10:00', replications: 3 });
    expect(report.settling[0]?.occupancy).toHaveLength(95);
  });

  it.each(['05:45', '22:00', '10:05', 'noon'])('refuses --at %s, when no open quarter-hour begins', async (at) => {
    const { code, out, err } = await steadyState('--at', at);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('between 06:00 and 22:00');
  });
});
