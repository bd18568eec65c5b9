// The live hall in the desktop window: its worker runs under the app's own protocol and policy; a bank fails, the day is split, the verdict read.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LivePage } from '../pages/live-page.ts';
import { expect, newFolder, test } from './desktop-app.ts';

test('plays the hall, fails a bank beside the day as it went, rewinds, and reads the verdict', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page, planner } = await launch();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toMatch(/^10:/);
  const at = await live.clock();
  await page.getByRole('button', { name: planner.words.t('live.branch.start') }).click();
  await expect(live.plan).toHaveCount(2);
  await live.fail('Contactless e-Channels, departure', 30);
  await live.play(300);
  await expect(live.numbers).toContainText('30 out of order');
  await expect.poll(async () => (await live.clock()) > at).toBe(true);
  await live.pause();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toBe(at);
  await live.timeLine.focus();
  await page.keyboard.press('End');
  await expect(live.split.getByRole('status')).toContainText(/cost .+ hours of waiting.+ instead of /);
  expect(complaints).toEqual([]);
});

test('keeps what was done with the file, and plays it again the same after a new start', async ({ launch }) => {
  test.setTimeout(180_000);
  const app = await launch();
  const { page, planner } = app;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.239);
  await expect.poll(() => live.clock()).toMatch(/^10:/);
  await live.fail('Contactless e-Channels, departure', 30);
  await expect(live.log).toHaveCount(1);
  await live.scrub(0.3);
  await expect.poll(() => live.clock()).toMatch(/^1[12]:/);
  const at = await live.clock();
  const numbers = await live.numbers.innerText();
  await page.getByRole('button', { name: planner.words.t('live.intervene.keep') }).click();
  await expect(live.stepIn).toContainText(planner.words.t('live.intervene.kept'));
  const path = join(newFolder(), 'stepped.echannel.json');
  await app.userPicks(path);
  await app.choose('scenario.saveAs');
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').includes('"interventions"')).toBe(true);
  await app.kill();

  const again = await launch({ args: [path] });
  const replayed = new LivePage(again.planner);
  await replayed.open();
  await expect(replayed.log).toHaveCount(1);
  await replayed.scrub(0.3);
  await expect.poll(() => replayed.clock()).toBe(at);
  await expect.poll(() => replayed.numbers.innerText()).toBe(numbers);
});

test('films a stretch of the hall into a file', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { page, planner } = app;
  const live = new LivePage(planner);
  await live.open();
  await live.scrub(0.25);
  await page.getByRole('button', { name: planner.words.t('live.show.record') }).click();
  await live.play(30);
  await page.waitForTimeout(2500);
  const path = join(newFolder(), 'hall.webm');
  await app.userPicks(path);
  await page.getByRole('button', { name: planner.words.t('live.show.stopRecording') }).click();
  await expect.poll(() => (existsSync(path) ? readFileSync(path).length : 0), { timeout: 20_000 }).toBeGreaterThan(20_000);
  // Matroska's mark.
  expect([...readFileSync(path).subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
});
