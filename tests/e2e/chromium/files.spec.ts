// Files: the Department's counts come in, scenarios go out and come back, what is broken is refused and nothing is lost.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { expect, pictures, test } from '../support/test.ts';
import { easterOfLoWu } from '../support/traffic-rows.ts';

test('takes a day from the traffic file: control point, direction, 18 April 2025', async ({ planner }) => {
  const { scenario } = planner;
  await scenario.importTraffic(easterOfLoWu);
  await scenario.takeDay('Lo Wu', 'arrival', 'Saturday, 19 April 2025');
  await expect(scenario.count('resident', 'arrival')).toHaveValue('80,000');
  await scenario.takeDay('Lo Wu', 'departure', 'Friday, 18 April 2025');
  await expect(scenario.count('resident', 'departure')).toHaveValue('151,144');
  await expect(scenario.count('mainland-visitor', 'departure')).toHaveValue('12,692');
  await expect(scenario.count('other-visitor', 'departure')).toHaveValue('1,308');
  await expect(scenario.status).toContainText('statistics_on_daily_passenger_traffic.csv');
  await planner.picture(`${pictures}/5-traffic-file.png`);
});

test('says what is wrong with a traffic file, with its line, and leaves the scenario alone', async ({ planner }) => {
  const { page, scenario } = planner;
  await scenario.importTraffic(easterOfLoWu.replace('18-04-2025', '4/18/2025'));
  await expect(page.getByText(/“statistics_on_daily_passenger_traffic.csv” cannot be used/)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/line 5/i);
  await scenario.importTraffic(readFileSync(resolve(import.meta.dirname, '../../../electron/resources/icon.png')), 'picture.csv');
  await expect(page.getByText(/“picture.csv” cannot be used/)).toBeVisible();
  await expect(scenario.count('resident', 'departure')).toHaveValue('151,144');
});

test('saves a scenario and opens it again as it was', async ({ planner }) => {
  const { scenario } = planner;
  await scenario.show('demand');
  await scenario.count('resident', 'departure').fill('120000');
  await scenario.count('resident', 'departure').press('Enter');
  await expect(scenario.status).toContainText(planner.words.t('frame.status.edited'));
  const file = await scenario.save();
  expect(file.name).toMatch(/\.echannel\.json$/);
  const saved = JSON.parse(file.text) as Scenario;
  expect(saved.demand.flows).toContainEqual(expect.objectContaining({ group: 'resident', direction: 'departure', passengers: 120_000 }));

  await scenario.count('resident', 'departure').fill('90000');
  await scenario.count('resident', 'departure').press('Enter');
  await planner.press('mod+O');
  await planner.give(() => planner.page.getByRole('button', { name: planner.words.t('frame.files.unsavedDiscard') }).click(), {
    name: file.name,
    content: file.text,
  });
  await expect(scenario.count('resident', 'departure')).toHaveValue('120,000');
  expect(JSON.parse((await scenario.save()).text)).toEqual(saved);
});

test('undoes and redoes edits, one at a time', async ({ planner }) => {
  const { scenario } = planner;
  await scenario.show('demand');
  const residents = scenario.count('resident', 'departure');
  const visitors = scenario.count('mainland-visitor', 'departure');
  await expect(scenario.undo).toBeDisabled();
  await residents.fill('100000');
  await residents.press('Enter');
  await visitors.fill('20000');
  await visitors.press('Enter');
  await scenario.undo.click();
  await expect(visitors).toHaveValue('12,692');
  await expect(residents).toHaveValue('100,000');
  await planner.press('mod+Z');
  await expect(residents).toHaveValue('151,144');
  await expect(scenario.undo).toBeDisabled();
  await planner.press('mod+shift+Z');
  await expect(residents).toHaveValue('100,000');
  await scenario.redo.click();
  await expect(visitors).toHaveValue('20,000');
});

test('refuses what is no scenario: broken, wrong, of a newer program, empty', async ({ planner }) => {
  const { scenario } = planner;
  const { text } = await scenario.save();
  const refused = async (content: string, name: string, says: RegExp): Promise<void> => {
    await scenario.open(content, name);
    await expect(scenario.alert).toContainText(`“${name}” cannot be opened`);
    await expect(scenario.alert).toContainText(says);
  };
  await refused(text.slice(0, 400), 'cut-off.echannel.json', /line \d+/i);
  await refused(text.replace('"passengers": 151144', '"passengers": -5'), 'negative.echannel.json', /-5/);
  await refused(text.replace('"schemaVersion": 1', '"schemaVersion": 99'), 'newer.echannel.json', /newer/i);
  await refused('', 'empty.echannel.json', /empty/i);
  await planner.picture(`${pictures}/6-broken-file.png`);
  await scenario.show('demand');
  await expect(scenario.count('resident', 'departure')).toHaveValue('151,144');
});

test('finds work again that was not saved when the window was closed', async ({ planner }) => {
  const { page, scenario, words } = planner;
  await scenario.show('demand');
  await scenario.count('resident', 'departure').fill('77000');
  await scenario.count('resident', 'departure').press('Enter');
  // The copy against a crash is written a moment after the edit.
  await page.waitForTimeout(4000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: words.t('frame.files.recoveryTake') }).click();
  await scenario.show('demand');
  await expect(scenario.count('resident', 'departure')).toHaveValue('77,000');
});

test('lets found work go where the user says so, and does not offer it again', async ({ planner }) => {
  const { page, scenario, words } = planner;
  await scenario.name.fill('Not worth keeping');
  await scenario.name.press('Enter');
  await page.waitForTimeout(4000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const notice = page.getByRole('alert').filter({ hasText: words.t('frame.files.recoveryTitle') });
  await notice.getByRole('button', { name: words.t('frame.files.recoveryDrop') }).click();
  await expect(notice).toBeHidden();
  await expect(scenario.name).not.toHaveValue('Not worth keeping');
  await page.reload();
  await expect(planner.runButton).toBeEnabled();
  await expect(notice).toBeHidden();
});
