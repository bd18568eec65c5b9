// What a person sees who has never seen the program: Lo Wu ready to run, the run, its verdicts and charts, a change and the run before beside it.

import { expect, pictures, test } from '../support/test.ts';

test('opens with Lo Wu, departure, Good Friday 2025, ready to run', async ({ planner }) => {
  await expect(planner.scenario.name).toHaveValue('Lo Wu, departure, Good Friday 2025');
  await expect(planner.page.getByText(/165,144 passengers/).first()).toBeVisible();
  await expect(planner.runButton).toHaveAccessibleName('Run · 20 days');
  for (const [tile, target] of [/Visitors\s*95%\swithin\s30\smin/, /Hong Kong residents\s*98%\swithin\s15\smin/].entries()) {
    await expect(planner.results.verdicts.nth(tile)).toContainText(target);
    await expect(planner.results.verdicts.nth(tile)).toContainText(planner.words.t('results.empty.stripTarget'));
  }
  await planner.picture(`${pictures}/1-first-launch.png`);
});

test('runs it, shows progress, verdicts and charts, and after a change the run before beside the new one', async ({ planner }) => {
  const { page, results, scenario } = planner;
  await planner.runButton.click();
  await expect(planner.progress).toBeVisible();
  await expect(planner.progress).toHaveAttribute('aria-valuemax', '20');
  await planner.finished();

  await expect(results.verdicts.first()).toContainText(/^Visitors\s*95% within 30 min\s*\d\d\.\d% \(\d\d\.\d\sto\s\d\d\.\d\)/);
  await expect(results.verdicts.nth(1)).toContainText(/^Hong Kong residents\s*98%\swithin\s15\smin/);
  expect(await results.sentence()).toMatch(/\s±\s\d.*\smin/);
  await expect(results.charts.first().locator('svg').first()).toBeVisible();
  await expect(results.stale).toBeHidden();
  const hash = await results.fact('resultHash');
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  await planner.picture(`${pictures}/2-results.png`);

  const table = await results.showTable(results.charts.first());
  await expect(table.getByRole('row')).toHaveCount(71);
  await expect(table.getByRole('rowheader', { name: '12:00' })).toBeVisible();
  await planner.picture(`${pictures}/3-table.png`);

  const bank = await page
    .getByRole('rowheader')
    .filter({ hasText: /^Visitor counters/ })
    .first()
    .getByRole('button')
    .locator('span')
    .first()
    .textContent();
  await scenario.paint(bank ?? '', '10:00', '13:45', 60);
  // Marked as old, or being made anew already: a fast machine runs again by itself.
  await expect(results.stale.or(planner.progress).first()).toBeVisible();
  await planner.run();
  await expect(results.stale).toBeHidden();
  await expect(results.runBefore).toBeVisible();
  await results.runBefore.locator('summary').click();
  await expect(results.runBefore.getByRole('listitem').first()).toContainText(/counters/i);
  expect(await results.fact('resultHash')).not.toBe(hash);
  await planner.picture(`${pictures}/4-run-before.png`);
});

test('keeps earlier results when a run is cancelled', async ({ planner }) => {
  await planner.runButton.click();
  await planner.page.getByRole('button', { name: planner.words.t('run.button.cancel') }).click();
  await expect(planner.progress).toBeHidden();
  await expect(planner.runButton).toBeEnabled();
  await expect(planner.page.getByText(/Run cancelled after/).first()).toBeVisible();
});
