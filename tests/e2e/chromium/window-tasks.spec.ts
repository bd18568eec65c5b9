// How long the window's longest task takes in each thing a planner does: opening the app, running, looking, editing. 50 ms is the aim, as people
// notice more; `npm run bench:window` prints the table.

import { test } from '../support/test.ts';
import { mainThreadTasks, showTasks, type MainThreadTasks } from '../support/main-thread-tasks.ts';
import { PlannerPage } from '../pages/planner-page.ts';
import { resultViews } from '../pages/results-page.ts';
import { sections } from '../pages/scenario-page.ts';

test('is never held up for long, whatever is done', async ({ browser, page, address }) => {
  test.setTimeout(240_000);
  const planner = new PlannerPage(page);
  const measured: (readonly [what: string, MainThreadTasks])[] = [];
  const measure = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    measured.push([what, await mainThreadTasks(browser, page, action)]);
  };

  const run = async (): Promise<void> => {
    await planner.runButton.click();
    // By its attribute: to look for names and roles takes the page longer than what is measured.
    await page.waitForSelector('[role="progressbar"]', { state: 'attached' });
    await page.waitForSelector('[role="progressbar"]', { state: 'detached', timeout: 120_000 });
  };

  // Without looking whether it is there yet: what the test asks of the page would count as work of the page.
  await measure('first load', () => page.goto(address));
  await measure('second load', () => page.goto(address));
  await planner.open(address);
  for (const section of sections) await measure(`section ${section}, before a run`, () => planner.scenario.show(section));
  await measure('first run', run);
  for (const view of resultViews) await measure(`view ${view}`, () => planner.results.show(view));
  for (const section of sections) await measure(`section ${section}`, () => planner.scenario.show(section));
  await planner.results.show('waiting');
  await planner.scenario.show('run');
  const seed = planner.scenario.field(planner.words.t('scenario.run.seed'));
  await measure('edit of a field', async () => {
    await seed.fill('77');
    await seed.press('Enter');
  });
  await planner.results.show('waiting');
  await measure('second run', run);
  for (const view of resultViews) await measure(`view ${view}, beside the run before`, () => planner.results.show(view));
  await measure('switch of language', () => planner.keys('mod+shift+L'));
  await measure('switch of language back', () => planner.keys('mod+shift+L'));
  await measure('a deployment beside the first', () => planner.keys('mod+shift+B'));
  await measure('comparing', async () => {
    await planner.keys('mod+shift+Enter');
    await page.waitForSelector('[role="progressbar"]', { state: 'attached' });
    await page.waitForSelector('[role="progressbar"]', { state: 'detached', timeout: 120_000 });
  });

  showTasks(measured);
});
