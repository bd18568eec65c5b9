// Lo Wu on Good Friday 2025 in the desktop app: it runs in web workers under app://, draws, copies, exports, and equals the command line.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, newFolder, test } from './desktop-app.ts';

const root = resolve(import.meta.dirname, '../../..');
const pictures = join(root, 'artifacts/screenshots');

test('runs Lo Wu to its verdicts, and the command line gives the same result', async ({ launch }) => {
  test.setTimeout(240_000);
  mkdirSync(pictures, { recursive: true });
  const app = await launch();
  const { page, planner } = app;
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await planner.run();
  await expect(planner.results.verdicts.first()).toContainText(/95% within 30 min/);
  await page.screenshot({ path: join(pictures, 'electron-lo-wu.png') });
  const hash = await planner.results.fact('resultHash');

  await planner.results.charts
    .first()
    .getByRole('button', { name: planner.words.t('results.card.copy') })
    .first()
    .click();
  await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/\t/);

  const scenario = join(newFolder(), 'lo-wu.echannel.json');
  await app.userPicks(scenario);
  await app.choose('scenario.saveAs');
  await expect.poll(() => readable(scenario)).toContain('"echannel-scenario"');
  const report = execFileSync(process.execPath, ['out/cli/index.js', 'run', scenario, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(report).toContain(hash);
  expect(complaints).toEqual([]);
});

function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
