// Transport by timetable in the window: a file is read, looked at and taken, its passengers are seen in the day, and the day runs.

import { expect, pictures, test } from '../support/test.ts';

const file = (text: string) => ({ name: 'flights.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a timetable is imported, shown in the day and run', async ({ planner }) => {
  const { t } = planner.words;
  const { page } = planner;
  await planner.scenario.show('demand');
  await page.getByRole('button', { name: t('scenario.transport.import') }).click();

  const choose = async (text: string) => {
    const dialog = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: t('scenario.timetable.open') }).click();
    await (await dialog).setFiles(file(text));
  };
  await choose('time,pax\n10:00,many\n');
  await expect(page.getByRole('alert')).toContainText('Line 2, column "pax": "many"');

  const trains = Array.from({ length: 30 }, (_, i) => `10:${String(2 * i).padStart(2, '0')},T ${i},1000`).join('\n');
  await choose(`time,name,pax\n${trains}\n`);
  await page.getByLabel(t('scenario.timetable.mode')).selectOption('train');
  await page.getByRole('button', { name: t('scenario.timetable.take', { count: 30 }) }).click();

  // 165,144 counted, 30 trains of a thousand on top.
  await expect(page.getByText('195,144 in all')).toBeVisible();
  await page.getByText(t('scenario.transport.countings.within'), { exact: true }).click();
  await expect(page.getByText('165,144 in all')).toBeVisible();
  const chart = page.getByRole('article', { name: t('scenario.expected.title.departure') });
  await expect(chart).toContainText('165,144 passengers are expected');
  await page.getByRole('heading', { name: t('scenario.transport.title') }).scrollIntoViewIfNeeded();
  await planner.picture(`${pictures}/20-transport.png`);
  await chart.scrollIntoViewIfNeeded();
  await planner.picture(`${pictures}/21-expected.png`);
  await planner.run();
});

test('a surge is added and moved by its clock times', async ({ planner }) => {
  const { t } = planner.words;
  const { page } = planner;
  await planner.scenario.show('demand');
  await page.getByRole('button', { name: t('scenario.surge.add') }).click();
  const peak = page.getByLabel(t('scenario.surge.peak'), { exact: true });
  await expect(peak).toHaveValue('23:00');
  await peak.fill('noon');
  await peak.press('Enter');
  await expect(page.getByText(t('scenario.transport.notAClock'))).toBeVisible();
  await peak.fill('2330');
  await peak.press('Enter');
  await expect(peak).toHaveValue('23:30');
  await expect(page.getByRole('article', { name: t('scenario.expected.title.departure') })).toContainText(
    '168,144 passengers are expected',
  );
});
