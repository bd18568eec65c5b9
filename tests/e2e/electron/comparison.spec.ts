// A against B in the desktop app, short: a copy, other lanes, the verdict, the project in a real file, and the same numbers after a new start.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComparisonPage } from '../pages/comparison-page.ts';
import { expect, newFolder, test } from './desktop-app.ts';

test('compares two deployments, keeps them in one file, and gives the same numbers after a new start', async ({ launch }) => {
  test.setTimeout(300_000);
  const path = join(newFolder(), 'more-lanes.echannel.json');
  const first = await launch();
  const comparison = new ComparisonPage(first.planner);
  await comparison.copy();
  await first.planner.scenario.paint('Contactless e-Channels, departure', '09:00', '11:45', 38);
  await first.choose('comparison.start');
  await comparison.finished();
  const sentence = await comparison.sentence.textContent();
  expect(sentence).toMatch(/^Between A and B there is no difference that matters/);
  const hash = await comparison.resultHash();
  await first.userPicks(path);
  await first.choose('scenario.saveAs');
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').includes('"echannel-project"')).toBe(true);
  await expect.poll(() => first.title()).toMatch(/^more-lanes\.echannel\.json /);
  const ended = first.ended();
  await first.clickClose();
  await ended;

  const second = await launch();
  await second.userPicks(path);
  await second.choose('scenario.open');
  const again = new ComparisonPage(second.planner);
  await expect(again.deployment('B')).toBeVisible();
  await again.start();
  await again.finished();
  expect(await again.resultHash()).toBe(hash);
  expect(await again.sentence.textContent()).toBe(sentence);
});
