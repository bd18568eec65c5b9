// A brief as it leaves the app: made from the run on screen, opened on its own, accessible, and the same when it is made again elsewhere.

import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { readBrief } from '../../../shared/brief/read-brief.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`makes a brief that stands on its own, ${language}`, async ({ planner, context }, info) => {
    if (language !== 'en') await planner.switchLanguage(language);
    await planner.run();
    const file = await planner.taken(() => planner.command('brief.savePage'));
    expect(file.name).toMatch(/\.html$/);
    const read = readBrief(file.text);
    if (!read.ok) throw new Error(read.trouble.kind);
    expect(read.data).toMatchObject({ language, deployments: [{ name: 'Lo Wu, departure, Good Friday 2025' }] });

    const path = info.outputPath('brief.html');
    writeFileSync(path, file.text);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.goto(`file://${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo Wu, departure, Good Friday 2025');
    await expect(page.getByRole('img', { name: /p95/ }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(asked).toEqual([`file://${path}`]);
    await page.screenshot({ path: `${pictures}/12-brief-${language}.png`, animations: 'disabled' });
    await page.close();
  });
}

test('says that a PDF needs the desktop, and hands over spreadsheets', async ({ planner }) => {
  await planner.run();
  const sheet = await planner.taken(() => planner.command('results.exportXlsx'));
  expect(sheet.name).toMatch(/\.xlsx$/);
  expect(sheet.text.startsWith('PK')).toBe(true);
  await planner.command('brief.savePdf');
  await expect(planner.page.getByRole('alert')).toContainText('only the desktop program makes PDF files');
});
