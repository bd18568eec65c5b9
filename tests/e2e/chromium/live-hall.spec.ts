// The hall live: it plays, scrubs and rewinds to the very same hall, tells one passenger's story, and says in words what it draws.

import { LivePage } from '../pages/live-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

test('plays, scrubs in both directions, and is the same hall again', async ({ planner }) => {
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toMatch(/^1[12]:/);
  await expect(live.numbers).toContainText('Visitor counters');
  const there = await live.clock();
  const numbers = await live.numbers.innerText();

  await live.play(120);
  await expect.poll(() => live.clock()).not.toBe(there);
  await planner.page.waitForTimeout(1500);
  await live.pause();
  await planner.picture(`${pictures}/live-hall.png`);
  const later = await live.clock();
  expect(later > there).toBe(true);
  expect(await live.numbers.innerText()).not.toBe(numbers);

  // To another time and back: the clock and every number are those of before.
  await live.scrub(0.8);
  await expect.poll(() => live.clock()).toMatch(/^2\d:/);
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toBe(there);
  expect(await live.numbers.innerText()).toBe(numbers);
});

test('is worked by the keyboard alone', async ({ planner }) => {
  const { page, words } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.timeLine.focus();
  const start = await live.clock();
  await page.keyboard.press('PageUp');
  await expect.poll(() => live.clock()).not.toBe(start);
  const quarter = await live.clock();
  await page.keyboard.press('.');
  await expect.poll(() => live.clock()).not.toBe('');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Space');
  await expect(live.button('pause')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(live.button('play')).toBeVisible();
  await expect.poll(async () => (await live.clock()) > quarter).toBe(true);
  // Lines, lanes and counters one after the other, each said in words.
  await live.plan.focus();
  await page.keyboard.press('ArrowRight');
  await expect(live.pointedAt).toContainText('Contactless e-Channels');
  await page.keyboard.press('ArrowRight');
  await expect(live.pointedAt).toContainText(words.t('live.lane', { number: '1', bank: '' }).trim());
});

test('tells the story of the longest wait', async ({ planner }) => {
  const { page, words } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.follow.getByRole('button').first().click();
  await expect(live.follow.getByRole('heading').first()).toContainText(/^Passenger/);
  await expect(live.follow).toContainText('Arrived (');
  await expect(live.follow).toContainText(/behind \d+ others/);
  await expect(live.follow).toContainText('in all.');
  // A time in the story leads there.
  await live.follow.getByRole('listitem').last().getByRole('button').click();
  await page.getByRole('button', { name: words.t('live.follow.stop') }).click();
  await expect(live.follow).toContainText(words.t('live.follow.longest'));
});

test('fails a bank, shows it, and takes it back to the very same hall', async ({ planner }) => {
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toMatch(/^10:/);
  await live.fail('Contactless e-Channels, departure', 30);
  await expect(live.log).toHaveCount(1);
  // One steps in at a whole second, which is shown at once.
  const at = await live.clock();
  await expect(live.numbers).toContainText('30 out of order');
  await live.scrub(0.25);
  await expect.poll(() => live.clock()).not.toBe(at);
  await planner.picture(`${pictures}/live-hall-failed.png`);
  const failed = await live.numbers.innerText();

  await live.log.first().getByRole('button').click();
  await expect.poll(() => live.clock()).toBe(at);
  await expect(live.numbers).not.toContainText('out of order');
  await live.scrub(0.25);
  await expect.poll(async () => (await live.clock()) > at).toBe(true);
  expect(await live.numbers.innerText()).not.toBe(failed);
});

test('splits the day, shows what a change does to the same passengers, and says so at the end', async ({ planner }) => {
  const { page, words } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toMatch(/^10:/);
  await page.getByRole('button', { name: words.t('live.branch.start') }).click();
  await expect(live.plan).toHaveCount(2);
  // Without a change the two halls are one.
  await live.timeLine.focus();
  await page.keyboard.press('PageUp');
  await expect(live.split).toContainText(words.t('live.branch.same'));
  await live.staff('Visitor counters, departure', 7);
  await expect(live.log).toHaveCount(1);
  await live.scrub(0.34);
  await expect(live.split).toContainText(/saved \d[\d.,]* hours/);
  await planner.picture(`${pictures}/live-hall-split.png`);
  await live.timeLine.focus();
  await page.keyboard.press('End');
  await expect(live.split.getByRole('status')).toContainText(/The mean wait of the day is .+ instead of .+/);
  await expect(live.split).toContainText(words.t('live.branch.caution'));
  await page.getByRole('button', { name: words.t('live.branch.end') }).click();
  await expect(live.plan).toHaveCount(1);
});

for (const language of ['en', 'zh-Hant-HK'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the live hall, ${language}, ${scheme}`, async ({ planner }) => {
      const { page } = planner;
      if (scheme === 'dark') await planner.press('mod+shift+D');
      if (language !== 'en') await planner.switchLanguage(language);
      const live = new LivePage(planner);
      await live.open();
      await live.scrub(0.33);
      await live.follow.getByRole('button').first().click();
      await expect(live.follow.getByRole('heading').first()).toContainText(/\d/);
      await page.locator('summary').last().click();
      await planner.picture(`${pictures}/live-hall-${language}-${scheme}.png`);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
