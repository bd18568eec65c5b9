// The live hall before a class: what was done is kept, saved and played again alike; lessons; presentation; filming.

import { LivePage } from '../pages/live-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

test('keeps what was done with the scenario, and plays it again the same from the saved file', async ({ planner }) => {
  const { page, words, scenario } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toMatch(/^10:/);
  await live.fail('Contactless e-Channels, departure', 30);
  await live.step('divert', 'Resident counters, departure');
  await live.fromNowOn();
  await expect(live.log).toHaveCount(2);
  await expect(live.stepIn).toContainText(words.t('live.intervene.notKept'));
  // A time can be changed in the list.
  await live.log.first().getByRole('textbox').fill('10:30');
  await live.log.first().getByRole('textbox').press('Enter');
  await expect(live.log.first().getByRole('textbox')).toHaveValue('10:30');
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toMatch(/^1[12]:/);
  const numbers = await live.numbers.innerText();
  const at = await live.clock();
  await page.getByRole('button', { name: words.t('live.intervene.keep') }).click();
  await expect(live.stepIn).toContainText(words.t('live.intervene.kept'));
  await expect(scenario.status).toContainText(words.t('frame.status.steppedIn', { count: 2, number: '2' }));
  await planner.picture(`${pictures}/live-log.png`);
  const file = await scenario.save();
  expect(JSON.parse(file.text)).toMatchObject({
    interventions: [{ what: 'fail', at: 37_800 }, { what: 'divert' }],
  });

  await page.reload();
  await expect(planner.runButton).toBeEnabled();
  await planner.press('mod+O');
  await planner.give(() => planner.press('mod+O'), { name: file.name, content: file.text });
  await live.open();
  await expect(live.log).toHaveCount(2);
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toBe(at);
  await expect.poll(() => live.numbers.innerText()).toBe(numbers);
});

test('compares what was done over many days', async ({ planner }) => {
  test.setTimeout(180_000);
  const { page, words } = planner;
  const live = new LivePage(planner);
  await planner.press('mod+shift+K');
  await page.getByRole('button', { name: /^Start: One bad gate/ }).click();
  const card = page.getByRole('region', { name: words.t('lesson.card') });
  await card.getByRole('button', { name: words.t('lesson.next') }).click();
  await expect(live.log).toHaveCount(1);
  await page.getByRole('button', { name: words.t('live.intervene.compare') }).click();
  await expect(page.getByRole('main')).toContainText(/longer|shorter/, { timeout: 120_000 });
  await planner.picture(`${pictures}/live-compared.png`);
});

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`gives a lesson: sets the hall up, asks, splits the day, ${language}`, async ({ planner }) => {
    const { page } = planner;
    if (language !== 'en') {
      await planner.switchLanguage(language);
      await planner.press('mod+shift+D');
    }
    const { words } = planner;
    const live = new LivePage(planner);
    await planner.press('mod+shift+K');
    const dialog = page.getByRole('dialog', { name: words.t('lesson.title') });
    await expect(dialog.getByRole('list').first().getByRole('listitem')).toHaveCount(8);
    await expect(dialog.getByRole('list').last().getByRole('listitem')).toHaveCount(2);
    await planner.picture(`${pictures}/lessons-${language}.png`);
    await dialog.getByRole('button').nth(6).click();
    const card = page.getByRole('region', { name: words.t('lesson.card') });
    await expect(card).toContainText(words.t('lesson.step', { step: '1', steps: '3' }));
    await expect.poll(() => live.clock()).toBe('08:15:00');
    await card.getByRole('button', { name: words.t('lesson.next') }).click();
    await expect.poll(() => live.clock()).toBe('08:45:00');
    await expect(live.plan).toHaveCount(2);
    await expect(live.log).toHaveCount(1);
    await card.getByRole('radio').nth(1).check();
    await expect(card.getByRole('status')).toContainText(words.t('lesson.right'));
    await live.play(600);
    await expect.poll(() => live.clock(), { timeout: 20_000 }).toMatch(/^09:[3-5]|^1/);
    await live.pause();
    await page.mouse.move(2, 2);
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await planner.picture(`${pictures}/lesson-${language}.png`);
    expect(await axeFindings(page)).toEqual([]);
    // The keys go through the lesson too.
    await live.plan.first().focus();
    await page.keyboard.press('n');
    await expect(card).toContainText(words.t('lesson.step', { step: '3', steps: '3' }));
    await card.getByRole('button', { name: words.t('lesson.finish') }).click();
    await expect(card).toHaveCount(0);
  });
}

test('presents the hall alone, large and in strong contrast, and films a stretch', async ({ planner }) => {
  const { page, words } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toMatch(/^1[12]:/);
  await planner.press('mod+shift+F');
  await expect(planner.runButton).toHaveCount(0);
  await planner.picture(`${pictures}/live-presented.png`);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: words.t('live.show.record') }).click();
  await live.play(30);
  await page.waitForTimeout(2500);
  const film = await planner.taken(() => page.getByRole('button', { name: words.t('live.show.stopRecording') }).click());
  expect(film.name).toMatch(/\.webm$/);
  // Matroska's mark, and more than a header.
  expect(film.text.charCodeAt(0)).toBe(0x1a);
  expect(film.text.length).toBeGreaterThan(20_000);
  await live.pause();
  // Away from the buttons: where a tip is open, the first Escape closes the tip.
  await page.mouse.move(2, 2);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await live.plan.first().focus();
  await page.keyboard.press('Escape');
  await expect(planner.runButton).toBeVisible();
});

test('lets banks be moved about the plan, by dragging and by keys, keeps that with the scenario, and takes it back', async ({
  planner,
}) => {
  const { page, words, scenario } = planner;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toMatch(/^1[12]:/);
  await page.getByRole('button', { name: words.t('live.plan.arrange') }).click();
  const box = (await live.plan.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.25);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4, { steps: 5 });
  await page.mouse.up();
  type Kept = { readonly plan?: readonly { readonly bank: string; readonly x: number; readonly y: number }[] };
  const dragged = (JSON.parse((await scenario.save()).text) as Kept).plan!;
  expect(dragged).toHaveLength(1);
  await page.mouse.move(2, 2);
  await live.plan.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await planner.picture(`${pictures}/live-arranged.png`);
  const nudged = (JSON.parse((await scenario.save()).text) as Kept).plan!;
  expect(nudged.find(({ bank }) => bank === dragged[0]!.bank)).toEqual({ ...dragged[0], x: dragged[0]!.x + 1, y: dragged[0]!.y + 1 });
  await page.getByRole('button', { name: words.t('live.plan.reset') }).click();
  expect(JSON.parse((await scenario.save()).text)).not.toHaveProperty('plan');
});
