// From the gallery to a control point, by keyboard alone, and from there to the page that says who may use what; both languages, light and dark.

import type { PlannerPage } from '../pages/planner-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

const gallery = ({ page, words }: PlannerPage) => page.getByRole('dialog', { name: words.t('gallery.title') });

async function axeFindsNothing({ page }: PlannerPage): Promise<void> {
  // The app has no frames, so one pass in the page is enough.
  expect(await axeFindings(page)).toEqual([]);
}

test('a control point is found and opened without the mouse', async ({ planner }) => {
  const { page } = planner;
  const started = Date.now();
  await planner.command('scenario.new');
  const cards = gallery(planner).locator('[data-card]');
  await expect(cards.first()).toBeVisible();
  console.log(`gallery open after ${Date.now() - started} ms, palette included`);
  await page.keyboard.type('seamless');
  await expect(gallery(planner).getByRole('status')).toHaveText('1 example');
  await cards.first().focus();
  await page.keyboard.press('Enter');
  await expect(gallery(planner)).toBeHidden();
  await expect(planner.scenario.name).toHaveValue(/^Hong Kong-Zhuhai-Macao Bridge: with seamless/);
  await planner.scenario.show('e-channels');
  await page.getByRole('button', { name: planner.words.t('eligibility.open') }).click();
  await expect(
    page.getByRole('row', { name: /^Residents enrolled for seamless/ }).getByRole('button', { name: /^Yes, since 25 Jun 2026/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: planner.words.t('eligibility.back') }).click();
  await expect(page.getByRole('button', { name: planner.words.t('eligibility.open') })).toBeVisible();
});

test('on paper stand the matrix, the rules and the changes, without what one presses', async ({ planner }) => {
  const { page } = planner;
  await planner.command('view.eligibility');
  await expect(page.getByRole('region', { name: planner.words.t('eligibility.rules') })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: planner.words.t('eligibility.back') })).toBeHidden();
  await expect(page.getByRole('region', { name: planner.words.t('eligibility.changes') })).toBeVisible();
  const wider = await page.evaluate(() => document.querySelector('main')!.scrollWidth > document.querySelector('main')!.clientWidth + 1);
  expect(wider).toBe(false);
});

for (const language of ['en', 'zh-Hant-HK'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the gallery and on the page of rules, ${language}, ${scheme}`, async ({ planner }) => {
      const { page } = planner;
      if (language === 'zh-Hant-HK') await planner.switchLanguage(language);
      if (scheme === 'dark') await planner.press('mod+shift+D');
      await planner.press('mod+N');
      await expect(gallery(planner).locator('[data-card]').first()).toBeVisible();
      await axeFindsNothing(planner);
      await planner.picture(`${pictures}/gallery-${language}-${scheme}.png`);
      await gallery(planner)
        .getByRole('searchbox')
        .fill(language === 'en' ? 'airport working day' : '機場');
      await gallery(planner).locator('[data-card]').first().click();
      await planner.press('mod+8');
      await expect(page.getByRole('region', { name: planner.words.t('eligibility.changes') })).toBeVisible();
      await axeFindsNothing(planner);
      await planner.picture(`${pictures}/eligibility-${language}-${scheme}.png`);
      await page.getByRole('region', { name: planner.words.t('eligibility.changes') }).scrollIntoViewIfNeeded();
      await planner.picture(`${pictures}/eligibility-changes-${language}-${scheme}.png`);
    });
  }
}
