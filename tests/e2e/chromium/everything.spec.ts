// A scenario that has every mechanism, on screen: it opens, runs to the numbers of the command line, shows every view without a word in the console, and
// is saved as it was.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { serializeScenario } from '../../../shared/scenario/document/serialize-scenario.ts';
import { resultViews } from '../pages/results-page.ts';
import { sections } from '../pages/scenario-page.ts';
import { everythingAtOnce, everythingExamined } from '../../support/everything-at-once.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const [name, scenario] of [
  ['everything-at-once', everythingAtOnce],
  ['everything-examined', everythingExamined],
] as const) {
  test(`opens, runs and saves ${name}, with the numbers of the command line`, async ({ planner }) => {
    const written = serializeScenario(scenario);
    const file = join(mkdtempSync(join(tmpdir(), 'echannel-everything-')), `${name}.echannel.json`);
    writeFileSync(file, written);
    await planner.give(() => planner.press('mod+O'), { name: `${name}.echannel.json`, content: written });
    await expect(planner.scenario.name).toHaveValue(scenario.name);
    for (const section of sections) await planner.scenario.show(section);
    await planner.run();
    const cli = resolve(import.meta.dirname, '../../../out/cli/index.js');
    const report = JSON.parse(
      execFileSync(process.execPath, [cli, 'run', file, '--workers', '1', '--format', 'json', '--quiet'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      }),
    ) as RunReport;
    expect(await planner.results.fact('resultHash')).toBe(report.identity.resultHash);
    for (const view of resultViews) {
      await planner.results.show(view);
      await planner.picture(`${pictures}/${name}-${view}.png`);
    }
    expect(JSON.parse((await planner.scenario.save()).text)).toEqual(JSON.parse(written));
  });
}
