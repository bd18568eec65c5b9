// Both languages, light and dark: every view speaks the language chosen, and an automatic check for accessibility finds nothing in any of them.

import type { PlannerPage } from '../pages/planner-page.ts';
import { resultViews } from '../pages/results-page.ts';
import { sections } from '../pages/scenario-page.ts';
import { easterOfLoWu } from '../support/traffic-rows.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

/** A short run, so that there are results to look at. */
async function runBriefly(planner: PlannerPage): Promise<void> {
  const { scenario, words } = planner;
  await scenario.show('run');
  const days = scenario.field(words.t('scenario.run.replications'));
  await days.fill('2');
  await days.press('Enter');
  await planner.run();
}

test('speaks Traditional Chinese throughout, and English again', async ({ planner }) => {
  const { page, results, scenario } = planner;
  await runBriefly(planner);
  await planner.switchLanguage('zh-Hant-HK');
  await expect(page.getByRole('heading', { level: 2, name: '輪候時間' })).toBeVisible();
  await expect(planner.runButton).toBeVisible();
  await expect(results.verdicts.first()).toContainText('訪客');
  for (const view of resultViews) {
    await results.show(view);
    // Sentences are said anew in the language chosen, not kept from before. Tabs and names may stay Latin; whole English words may not.
    const words = await page.getByRole('main').innerText();
    expect(words.match(/\b(the|of|and|wait|passengers|counters|from|within|day)\b/gi) ?? [], view).toEqual([]);
  }
  await results.show('waiting');
  await planner.picture(`${pictures}/7-chinese.png`);
  for (const section of sections) {
    await scenario.show(section);
    // What a badge says on hover, the citation of its source, is in its name.
    const cited = await page
      .locator('button[data-tint]')
      .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('aria-label') ?? ''));
    const named = await page.locator('h2, h3, h4, button, label, th, legend, option').allInnerTexts();
    const words = [...named, ...cited].join('\n');
    expect(words.match(/\b(the|of|and|wait|passengers|counters|from|within|day)\b/gi) ?? [], section).toEqual([]);
  }
  await planner.switchLanguage('en');
  await results.show('waiting');
});

test('keeps language and appearance for the next start', async ({ planner }) => {
  await planner.switchLanguage('zh-Hant-HK');
  await planner.press('mod+shift+D');
  await expect(planner.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await planner.page.reload();
  await expect(planner.page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
  await expect(planner.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

for (const language of ['en', 'zh-Hant-HK'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any view, ${language}, ${scheme}`, async ({ planner }) => {
      const { page, results, scenario, words } = planner;
      await runBriefly(planner);
      await scenario.importTraffic(easterOfLoWu);
      await expect(page.getByRole('button', { name: words.t('scenario.traffic.take') })).toBeVisible();
      if (scheme === 'dark') await planner.press('mod+shift+D');
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      if (language !== 'en') await planner.switchLanguage(language);

      const found: string[] = [];
      const examine = async (where: string): Promise<void> => {
        found.push(...(await axeFindings(page)).map((finding) => `${where}: ${finding}`));
      };
      for (const section of sections) {
        await scenario.show(section);
        await examine(section);
      }
      for (const view of resultViews) {
        await results.show(view);
        await examine(view);
      }
      await planner.picture(`${pictures}/8-${language}-${scheme}.png`);
      await results.show('waiting');
      await results.showTable(results.charts.first());
      await examine('table');
      await planner.press('mod+K');
      await expect(page.getByRole('dialog')).toBeVisible();
      await examine('palette');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await examine('shortcuts');
      expect(found).toEqual([]);
    });
  }
}

test('can be read and worked in a low window, as twice enlarged on a small screen', async ({ planner }) => {
  const { page, results } = planner;
  await runBriefly(planner);
  await page.setViewportSize({ width: 640, height: 360 });
  await results.charts.first().scrollIntoViewIfNeeded();
  // Nothing that stands still may leave the results no room.
  const seen = await page.getByRole('main').evaluate((main) => {
    const { top, bottom } = main.getBoundingClientRect();
    return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  });
  expect(seen).toBeGreaterThan(200);
});
