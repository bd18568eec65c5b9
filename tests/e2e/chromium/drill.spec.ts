// A drill in two windows of a browser: the instructor prepares, the trainee sees only what there is to see, and the debrief has the score.

import { InstructorPage, TraineePage } from '../pages/drill-pages.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`is prepared, met, and talked over, ${language}`, async ({ planner }) => {
    test.setTimeout(240_000);
    const { page } = planner;
    await page.setViewportSize({ width: 1280, height: 720 });
    const chinese = language !== 'en';
    if (chinese) {
      await planner.press('mod+shift+D');
      await planner.switchLanguage(language);
    }
    const { words } = planner;
    const instructor = new InstructorPage(planner);
    await instructor.prepare(chinese ? '高峰時e-道故障' : 'The gates fail in the peak');
    await expect(instructor.card.getByRole('list', { name: words.t('drill.faults') }).getByRole('listitem')).toHaveCount(2);
    await expect(instructor.card.getByRole('status')).toHaveText(words.t('drill.absent'));
    await expect(instructor.button('begin')).toBeDisabled();

    const opened = page.context().waitForEvent('page');
    await instructor.button('open').click();
    const trainee = new TraineePage(await opened, words);
    await trainee.page.setViewportSize({ width: 1280, height: 720 });
    await expect(trainee.page.getByRole('status')).toBeVisible();
    await expect(instructor.card.getByRole('status')).toHaveText(words.t('drill.waiting'));
    await instructor.button('begin').click();
    await expect.poll(() => trainee.clock(), { timeout: 30_000 }).toBe('08:30:00');
    // Neither faults nor a way back, nor a view of what is to come.
    const seen = await trainee.page.locator('body').innerText();
    expect(seen).not.toContain('08:50');
    expect(seen).not.toContain(words.t('drill.faults'));
    await expect(trainee.page.getByRole('slider', { name: words.t('live.timeLine.label') })).toHaveCount(0);
    await expect(trainee.page.getByRole('button', { name: words.t('live.clock.stepBack') })).toHaveCount(0);

    await trainee.playTo('08:5[1-9]');
    await trainee.pause();
    await expect(trainee.page.getByRole('region', { name: words.t('live.panel.title') })).toContainText(
      words.t('live.panel.outOfOrder', { count: 16 }),
    );
    await trainee.open(chinese ? '居民櫃枱' : 'Resident counters', 14);
    await expect(trainee.done.getByRole('listitem')).toHaveCount(1);
    await expect(instructor.card.getByText(await trainee.done.getByRole('listitem').innerText())).toBeVisible();
    await trainee.page.screenshot({ path: `${pictures}/drill-trainee-${language}.png` });
    expect(await axeFindings(trainee.page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/drill-instructor-${language}.png` });
    expect(await axeFindings(page)).toEqual([]);

    await trainee.playTo('10:30:00', 600);
    await expect(trainee.page.getByText(words.t('drill.trainee.over'))).toBeVisible();
    await expect(instructor.card.getByRole('status')).toHaveText(words.t('drill.over'));
    await instructor.button('show').click();
    await expect(instructor.debrief.getByRole('status')).toContainText('%', { timeout: 60_000 });
    await expect(instructor.debrief).toContainText(words.t('drill.debrief.caution'));
    await expect(instructor.debrief.getByRole('table').last().getByRole('row')).toHaveCount(6);
    await page.screenshot({ path: `${pictures}/drill-debrief-${language}.png` });
    expect(await axeFindings(page)).toEqual([]);
  });
}
