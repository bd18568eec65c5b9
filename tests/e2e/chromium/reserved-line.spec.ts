// Those whom a lane refused: the field that gives them a reserved line, who stands in it in the live hall, and what the results say.

import { refusedToTheBack } from '../../../shared/scenario/ready/lane-exercises.ts';
import { LivePage } from '../pages/live-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { ScenarioPage } from '../pages/scenario-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`shows who stands in a reserved line, ${language}`, async ({ planner }) => {
    const { page } = planner;
    await planner.lookAt(refusedToTheBack.scenario, language);
    const { words } = planner;
    await new ScenarioPage(planner).show('counters');
    const field = page.getByRole('combobox', { name: words.t('people.refusedJoin.label') });
    await expect(field).toHaveValue(words.t('people.refusedJoin.back'));
    await field.click();
    await page.getByRole('option', { name: words.t('people.refusedJoin.reserved'), exact: true }).click();
    await expect(field).toHaveValue(words.t('people.refusedJoin.reserved'));
    await planner.picture(`${pictures}/reserved-fields-${language}.png`);

    const live = new LivePage(planner);
    await live.open();
    await live.scrub(0.55);
    await live.play(60);
    await expect(live.numbers).toContainText(words.t('people.refusedJoin.waiting', { count: 1, number: '1' }), { timeout: 60_000 });
    await live.pause();
    await planner.picture(`${pictures}/reserved-live-${language}.png`);

    await planner.run();
    await planner.finished();
    await new ResultsPage(planner).show('services');
    const card = page.getByRole('article').filter({ hasText: words.t('people.refusedJoin.title') });
    await expect(card).toContainText('±');
    await card.scrollIntoViewIfNeeded();
    await planner.picture(`${pictures}/reserved-results-${language}.png`);
    expect(await axeFindings(page)).toEqual([]);
  });
}
