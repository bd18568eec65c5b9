// As window-tasks.spec.ts, of what is rarer or larger: files, looks, the hall in motion, undoing.

import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';
import { mainThreadTasks, showTasks, type MainThreadTasks } from '../support/main-thread-tasks.ts';
import { trafficFile } from '../support/traffic-rows.ts';
import { serializeScenario } from '../../../shared/scenario/document/parse-scenario.ts';
import { readyScenarios } from '../../../shared/scenario/ready/ready-scenarios.ts';

test('is not held up by large files, other looks or a hall in motion', async ({ browser, page, planner }, testInfo) => {
  test.setTimeout(240_000);
  const measured: (readonly [what: string, MainThreadTasks])[] = [];
  const measure = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    measured.push([what, await mainThreadTasks(browser, page, action)]);
  };
  const documents = readyScenarios.map(({ scenario }) => serializeScenario(scenario)).toSorted((a, b) => b.length - a.length);
  const large = testInfo.outputPath('large.echannel.json');
  writeFileSync(large, documents[0]!);
  const traffic = testInfo.outputPath('statistics_on_daily_passenger_traffic.csv');
  writeFileSync(traffic, trafficFile(trafficRows()));
  // By its path: the content would pass through the page.
  const give = async (ask: string, file: string): Promise<void> => {
    const dialog = page.waitForEvent('filechooser');
    await planner.keys(ask);
    await (await dialog).setFiles(file);
  };

  // Keys go to a dialog until it has faded.
  const leave = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-modal="true"]')).toHaveCount(0);
  };

  await measure('the gallery', () => planner.keys('mod+N'));
  await leave();
  await measure('the largest ready scenario', () => give('mod+O', large));
  await planner.run();
  await measure('dark', () => planner.keys('mod+shift+D'));
  await measure('light', () => planner.keys('mod+shift+D'));
  await measure('larger letters', () => planner.keys('mod+='));
  await measure('letters as they were', () => planner.keys('mod+0'));
  await planner.scenario.show('run');
  const seed = planner.scenario.field(planner.words.t('scenario.run.seed'));
  await seed.fill('77');
  await seed.press('Enter');
  await measure('undo', () => planner.keys('mod+Z'));
  await measure('redo', () => planner.keys('mod+shift+Z'));
  await measure('a traffic file of 60,000 rows', () => give('mod+I', traffic));
  await measure('who may use what', () => planner.keys('mod+8'));
  await measure('the palette', () => planner.keys('mod+K'));
  await leave();
  await measure('the hall', () => planner.keys('mod+6'));
  await expect(page.getByRole('slider', { name: planner.words.t('live.timeLine.label') })).toBeVisible();
  await measure('the hall in motion', () => page.keyboard.press('Space'));
  await measure('lessons', () => planner.keys('mod+shift+K'));
  showTasks(measured);
});

const places = ['Airport', 'Lo Wu', 'Lok Ma Chau', 'Man Kam To', 'Shenzhen Bay', 'Heung Yuen Wai', 'Hung Hom', 'Macau Ferry Terminal'];

/** About as many as in the Department's file: each day of eleven years, at eight control points, both ways. */
function trafficRows(): Parameters<typeof trafficFile>[0] {
  const days = Array.from({ length: 3900 }, (_, day) =>
    new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10).split('-').toReversed().join('-'),
  );
  return days.flatMap((day) =>
    places.flatMap((place) => [[day, place, 'Departure', 9000, 800, 70] as const, [day, place, 'Arrival', 8000, 700, 60] as const]),
  );
}
