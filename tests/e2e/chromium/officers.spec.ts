// A break at the wrong time, found and moved: shifts as bars, officers required in red at noon, and the same officers with the break at nine.

import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

test('a break at the wrong time is seen, moved, and the officers then suffice', async ({ planner }) => {
  const { page } = planner;
  await planner.command('scenario.new');
  const gallery = page.getByRole('dialog', { name: planner.words.t('gallery.title') });
  await expect(gallery.locator('[data-card]').first()).toBeVisible();
  await page.keyboard.type('break at the wrong');
  await gallery.locator('[data-card]').first().focus();
  await page.keyboard.press('Enter');
  await planner.scenario.show('counters');

  const bars = page.getByRole('img', { name: /^Day team: 07:00 to 12:00, 12 at hand, 12:00 to 14:00, 6 at hand/ });
  await expect(bars).toBeVisible();
  await expect(planner.scenario.timetable.getByRole('gridcell', { name: 'Visitor counters, 12:15, 6' })).toBeVisible();
  await planner.picture(`${pictures}/officers-teams.png`);

  // A row that teams make cannot be painted over.
  await planner.scenario.timetable.getByRole('gridcell', { name: 'Visitor counters, 12:15, 6' }).click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText(planner.words.t('people.bank.rowLocked'))).toBeVisible();

  await planner.run();
  await planner.command('view.officers');
  const strip = page.getByRole('img', { name: /^Visitor counters: 12:00–14:00 short/ });
  await expect(strip).toBeVisible();
  await expect(page.getByText(/^Visitor counters: too few officers 12:00–14:00/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await planner.picture(`${pictures}/officers-required.png`);

  await planner.scenario.show('counters');
  const from = page.getByLabel(planner.words.t('people.teams.breakFrom'));
  await from.click();
  await from.fill('09:00');
  await page.getByRole('option', { name: '09:00', exact: true }).click();
  await planner.run();
  await planner.command('view.officers');
  await expect(page.getByRole('img', { name: /^Visitor counters: .*short/ })).toBeHidden();
  await planner.switchLanguage('zh-Hant-HK');
  await page.emulateMedia({ colorScheme: 'dark' });
  await planner.picture(`${pictures}/officers-required-moved.png`);
  await planner.scenario.show('counters');
  await planner.picture(`${pictures}/officers-teams-chinese.png`);
});
