// Charts in a real browser, where they have a size: drawn, walked by keyboard, taken along as pictures, and fitting their column.

import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { resultViews } from '../pages/results-page.ts';
import { expect, pictures, test } from '../support/test.ts';

/** Lines of a chart that are drawn as paths with a length. */
async function drawnLines(chart: Locator): Promise<number> {
  return chart
    .locator('svg [data-mark="line"]')
    .evaluateAll((curves) => curves.filter((curve) => (curve.getAttribute('d') ?? '').length > 200).length);
}

test('draws lines with their bands, says each point at the keyboard, and gives pictures', async ({ planner }) => {
  const { page, results } = planner;
  await planner.run();
  const chart = results.charts.first();
  await expect.poll(() => drawnLines(chart)).toBe(2);
  expect(await chart.locator('svg [data-mark="band"]').count()).toBe(2);

  // More lines at a click, all within the same room.
  await chart.getByText('9 in 10 (p90)', { exact: true }).click();
  await expect.poll(() => drawnLines(chart)).toBe(3);

  await chart.locator('svg.recharts-surface').first().focus();
  await page.keyboard.press('ArrowRight');
  const point = chart.getByRole('status').filter({ hasText: '–' });
  await expect(point).toContainText(/\d\d:\d\d–\d\d:\d\d/);
  const first = await point.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(point).not.toHaveText(first ?? '');
  await expect(point).toContainText(/p95.*\d/);

  const { name, text } = await planner.taken(() => chart.getByRole('button', { name: /^SVG/ }).click());
  expect(name).toMatch(/^lo-wu-2025-04-18-waiting-departure-visitors\.svg$/);
  // The picture carries its words and its colors itself, and nothing of the page.
  expect(text).toContain('Waiting time: Visitors, departure');
  expect(text).toMatch(/Seed 20250418/);
  expect(text).not.toContain('var(');
  expect(text).not.toContain('<foreignObject');

  const download = page.waitForEvent('download');
  await chart.getByRole('button', { name: /^PNG/ }).click();
  const png = readFileSync(await (await download).path());
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // Twice the size on screen, for projectors and paper.
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('every view of the results fits its column, in light and in dark colors', async ({ planner }) => {
  const { page, results } = planner;
  await planner.run();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    for (const view of resultViews) {
      await results.show(view);
      await expect(results.charts.first()).toBeVisible();
      const tooWide = await results.charts.evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth + 1).length);
      expect(tooWide, `cards of ${view} wider than their column`).toBe(0);
      await planner.picture(`${pictures}/results-${view}-${scheme}.png`);
    }
  }
});

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`has room for all columns of the summary in a large window, ${language}`, async ({ planner }) => {
    const { page, results } = planner;
    await page.setViewportSize({ width: 1600, height: 1000 });
    if (language !== 'en') await planner.switchLanguage(language);
    await planner.run();
    await results.show('summary');
    const tables = page.getByRole('group').filter({ has: page.getByRole('table') });
    await expect(tables.first()).toBeVisible();
    expect(await tables.evaluateAll((groups) => groups.map((group) => group.scrollWidth - group.clientWidth))).toEqual([0, 0]);
    await planner.picture(`${pictures}/results-summary-large-${language}.png`);
  });
}

test('prints a run whole: the verdicts, all views, how sure it is and the roster', async ({ planner }) => {
  const { page, results, words } = planner;
  await planner.run();
  await results.show('queues');
  // What the page looks like while it is on paper is gone when the print is made: it is looked at when the browser begins.
  await page.evaluate(() => {
    const seen = (): void => {
      const plots = [...document.querySelectorAll('main article svg [data-mark]')];
      const titles = [...document.querySelectorAll('main section > h2')].map((title) => title.textContent);
      Object.assign(window, { printed: { titles, drawn: plots.filter((mark) => (mark.getAttribute('d') ?? '').length > 100).length } });
    };
    window.addEventListener('beforeprint', seen);
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(50_000);
  const { titles, drawn } = await page.evaluate(() => (window as unknown as { printed: { titles: string[]; drawn: number } }).printed);
  expect(titles).toEqual(
    (['waiting', 'queues', 'use', 'officers', 'services', 'summary'] as const).map((view) => words.t(`results.view.${view}`)),
  );
  // Every chart is drawn, those below the window's edge too.
  expect(drawn).toBeGreaterThan(30);
  // Afterwards the window shows again what it showed.
  await expect(page.getByRole('heading', { level: 2, name: words.t('results.view.queues'), exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: words.t('results.view.summary'), exact: true })).toBeHidden();
});
