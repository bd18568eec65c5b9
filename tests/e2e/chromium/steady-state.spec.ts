// Whether the hall could go on as in one quarter-hour: asked in the real window, answered by its workers; a peak that never settles and an evening that does.

import { expect, pictures, test } from '../support/test.ts';

test('says of a peak that its line never settles, and of an evening what it comes to', async ({ planner }) => {
  const { page, results } = planner;
  await planner.command('view.steadyState');
  await expect(page.getByText(planner.words.t('steadyState.suggested.demand'))).toBeVisible();

  const hold = async (at: string): Promise<void> => {
    const quarter = page.getByRole('combobox', { name: planner.words.t('steadyState.quarter') });
    await quarter.fill(at);
    await page.getByRole('option', { name: at, exact: true }).click();
    await page.getByRole('button', { name: planner.words.t('steadyState.hold', { at }) }).click();
    const progress = page.getByRole('progressbar', { name: planner.words.t('steadyState.progress') });
    await expect(progress).toBeVisible();
    await expect(progress).toBeHidden({ timeout: 90_000 });
  };
  await hold('10:30');
  await expect(results.charts.first()).toContainText(/the line would grow by [45]\d\d .* people an hour and never settle/);
  await planner.picture(`${pictures}/steady-state-peak.png`);

  await hold('20:00');
  await expect(results.charts.first()).toContainText(/the mean wait would be 0\.\d+\s.*The first .* are left out/);
  await planner.switchLanguage('zh-Hant-HK');
  await planner.press('mod+shift+D');
  await expect(results.charts.first()).toContainText('持續下去，平均輪候時間為0.');
  await planner.picture(`${pictures}/steady-state-evening-zh-dark.png`);
});
