// Families that split: the field, who waits beyond the control in the live hall and its story, and what the results say.

import { familiesThatSplit } from '../../../shared/scenario/ready/families-exercise.ts';
import { LivePage } from '../pages/live-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { ScenarioPage } from '../pages/scenario-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`shows who waits beyond the control, ${language}`, async ({ planner }) => {
    const { page } = planner;
    await planner.lookAt(familiesThatSplit.scenario, language);
    const { words } = planner;
    const live = new LivePage(planner);
    await live.open();
    await live.scrub(0.62);
    await expect(live.numbers).toContainText(words.t('parties.live.waiting'));
    await planner.picture(`${pictures}/families-live-${language}.png`);
    expect(await axeFindings(page)).toEqual([]);

    await planner.run();
    await planner.finished();
    await new ResultsPage(planner).show('queues');
    const card = page.getByRole('article').filter({ hasText: words.t('parties.result.title.departure') });
    await expect(card).toContainText('±');
    await card.scrollIntoViewIfNeeded();
    await planner.picture(`${pictures}/families-results-${language}.png`);
    await new ScenarioPage(planner).show('passengers');
    await page.getByRole('combobox', { name: words.t('scenario.passengers.which') }).click();
    await page.getByRole('option', { name: words.text(familiesThatSplit.scenario.categories[1]!.name) }).click();
    await expect(page.getByRole('textbox', { name: words.t('parties.adults') })).toHaveValue('1');
    await page.getByRole('textbox', { name: words.t('parties.adults') }).scrollIntoViewIfNeeded();
    await planner.picture(`${pictures}/families-fields-${language}.png`);
    await page.getByRole('combobox', { name: words.t('parties.way') }).click();
    await page.getByRole('option', { name: words.t('parties.ways.together'), exact: true }).click();
    await expect(page.getByRole('textbox', { name: words.t('parties.adults') })).toHaveCount(0);
  });
}
