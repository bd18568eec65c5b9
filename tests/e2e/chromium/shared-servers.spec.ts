// Counters that two banks share: their fields and their row of the timetable, where they stood in a run, and an order that moves them in the live hall.

import { countersThatFaceBothWays } from '../../../shared/scenario/ready/shared-server-exercises.ts';
import { LivePage } from '../pages/live-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

const { scenario } = countersThatFaceBothWays;
const [shared] = scenario.sharedServers!;

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`moves counters from one direction to the other, ${language}`, async ({ planner }) => {
    test.setTimeout(240_000);
    const { page } = planner;
    await page.setViewportSize({ width: 1280, height: 720 });
    await planner.lookAt(scenario, language);
    const { words } = planner;
    const isSeen = async (name: string) => {
      await planner.picture(`${pictures}/shared-servers-${name}-${language}.png`);
      expect(await axeFindings(page)).toEqual([]);
    };
    const name = words.text(shared!.name);
    await planner.scenario.show('counters');
    await expect(planner.scenario.cell(name, '07:00')).toHaveAccessibleName(`${name}, 07:00, 6`);
    const overview = page.getByRole('main').getByRole('table').first();
    await expect(overview).toContainText(words.t('shared.share.byClock', { name, servers: '3', from: '09:50' }));
    const changeover = page.getByRole('textbox', { name: words.t('shared.fields.changeover'), exact: true });
    await changeover.fill('8');
    await changeover.press('Enter');
    await planner.scenario.paint(name, '13:00', '13:45', 4);
    await expect(page.getByRole('list', { name: words.t('staffing.moves.planned') })).toContainText('13:00');
    await isSeen('timetable');
    await changeover.scrollIntoViewIfNeeded();
    await isSeen('fields');

    await planner.run();
    await planner.results.show('services');
    const card = planner.results.charts.filter({ hasText: words.t('shared.result.title') });
    await expect(card).toContainText(words.text(scenario.banks.find(({ id }) => id === shared!.other)!.name));
    const rows = (await planner.results.csv(card)).split(/\r?\n/);
    expect(rows.some((row) => row.startsWith('13:00,') && row.includes(',4'))).toBe(true);
    await card.scrollIntoViewIfNeeded();
    await isSeen('result');

    const live = new LivePage(planner);
    await live.open();
    await live.scrub(0.1);
    await live.step('share');
    await live.stepIn.getByRole('textbox').last().fill('2');
    await live.fromNowOn();
    await expect(live.log).toHaveCount(1);
    await expect(live.log).toContainText(name);
    await live.scrub(0.14);
    await isSeen('live');
  });
}
