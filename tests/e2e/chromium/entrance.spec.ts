// A hall that takes few people: its fields, who waits outside in the live hall, an order that shuts the entrance, and what the results say.

import { crowdMovesOutside } from '../../../shared/scenario/ready/queue-exercises.ts';
import { LivePage } from '../pages/live-page.ts';
import { ResultsPage } from '../pages/results-page.ts';
import { ScenarioPage } from '../pages/scenario-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`shows who waits outside, ${language}`, async ({ planner }) => {
    const { page } = planner;
    await planner.lookAt(crowdMovesOutside.scenario, language);
    const { words } = planner;
    const live = new LivePage(planner);
    await live.open();
    await live.scrub(0.5);
    await expect(live.numbers).toContainText(words.t('entrance.live.waiting'));
    await planner.picture(`${pictures}/entrance-live-${language}.png`);

    await live.step('meter');
    await live.stepIn.getByRole('textbox', { name: words.t('entrance.live.people') }).fill('0');
    await live.fromNowOn();
    await expect(live.log).toHaveCount(1);
    await live.scrub(0.6);
    await planner.picture(`${pictures}/entrance-shut-${language}.png`);
    expect(await axeFindings(page)).toEqual([]);

    await planner.run();
    await planner.finished();
    await new ResultsPage(planner).show('queues');
    const card = page.getByRole('article').filter({ hasText: words.t('entrance.result.title.departure') });
    await expect(card).toContainText('±');
    await card.scrollIntoViewIfNeeded();
    await planner.picture(`${pictures}/entrance-results-${language}.png`);
    await new ScenarioPage(planner).show('queues');
    await expect(page.getByRole('textbox', { name: words.t('entrance.capacity') })).toHaveValue('150');
    await planner.picture(`${pictures}/entrance-fields-${language}.png`);
  });
}
