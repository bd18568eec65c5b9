// Secondary examination from its fields to its charts and the room in the live hall: counters keep passengers while the room is full, and do no more once they may wait
// before it.

import { roomThatIsTooSmall } from '../../../shared/scenario/ready/examination-exercise.ts';
import { LivePage } from '../pages/live-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`a room that is too small is seen, and counters let go once they may, ${language}`, async ({ planner }) => {
    const { page } = planner;
    await page.setViewportSize({ width: 1280, height: 900 });
    await planner.lookAt(roomThatIsTooSmall.scenario, language);
    const { words } = planner;
    const t = words.t.bind(words);
    const accessible = async () => {
      expect(await axeFindings(page)).toEqual([]);
    };

    await planner.scenario.show('counters');
    const whenFull = page.getByLabel(t('examination.field.whenFull'), { exact: true });
    await whenFull.scrollIntoViewIfNeeded();
    await expect(whenFull).toHaveValue(t('examination.field.whenFullChoice.hold'));
    await planner.picture(`${pictures}/examination-fields-${language}.png`);
    await accessible();

    await planner.run();
    await planner.results.show('services');
    const room = page.getByRole('article', { name: t('examination.result.room'), exact: true });
    await expect(room.getByText(t('examination.result.held')).first()).toBeVisible();
    await room.scrollIntoViewIfNeeded();
    await planner.picture(`${pictures}/examination-results-${language}.png`);
    await accessible();

    const live = new LivePage(planner);
    await live.open();
    await expect(page.getByText(t('live.timeLine.surveying'))).toBeHidden({ timeout: 30_000 });
    await live.scrub(0.6);
    await expect(live.numbers).toContainText(t('examination.title'));
    await planner.picture(`${pictures}/examination-live-${language}.png`);
  });
}
