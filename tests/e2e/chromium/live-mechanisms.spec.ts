// The live hall of a day with lanes in steps, officers, reserves, one line for two banks, people who turn back, transport and vehicles: all of it is
// on screen and in words.

import { withSteps } from '../../../shared/scenario/defaults/default-steps.ts';
import { readyScenarios } from '../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { LivePage } from '../pages/live-page.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, pictures, test } from '../support/test.ts';

/** A day with vehicles, made busy, whose lanes go step by step under few officers. */
function fullDay(): Scenario {
  const day = readyScenarios.map(({ scenario }) => scenario).find(({ vehicles }) => vehicles !== undefined)!;
  const counters = day.banks.filter(({ kind, queue }) => kind === 'counter' && queue === 'single-line').slice(0, 2);
  return {
    ...day,
    queues: {
      sharedLines: [counters.map(({ id }) => id)],
      balking: { direction: 'both', groups: ['other-visitor', 'mainland-visitor'], rule: { by: 'people', people: 15 } },
    },
    banks: day.banks.map((bank) => {
      if (bank.kind === 'counter') {
        const when = { measure: 'people', above: 6, forMinutes: 1, below: 1, belowForMinutes: 10 } as const;
        return bank.id === counters[0]!.id ? { ...bank, reserves: [{ officers: 2, delayMinutes: 5, when }] } : bank;
      }
      const stepped = withSteps(bank);
      const services = stepped.services.map((service) => ({ ...service, steps: { ...service.steps!, failure: 0.25, failureAgain: 0.5 } }));
      return {
        ...stepped,
        services,
        officers: { timetable: [{ from: '00:00', open: 1 }], time: { distribution: 'constant', mean: 25, cv: 0 }, cleared: 0.8 },
      };
    }),
  };
}

for (const language of ['en', 'zh-Hant-HK'] as const) {
  test(`says what lanes, officers, lines and kiosks do, ${language}`, async ({ planner }) => {
    const { page } = planner;
    await planner.lookAt(fullDay(), language);
    const { words } = planner;
    const live = new LivePage(planner);
    await live.open();
    await expect(page.getByText(words.t('live.timeLine.surveying'))).toBeHidden({ timeout: 30_000 });
    await live.scrub(0.145);
    await expect(live.numbers).toContainText(words.t('live.panel.turnedBack'));
    await expect(live.numbers).toContainText(words.t('live.panel.vehicles'));
    await expect(live.numbers.getByRole('img').first()).toHaveAttribute('aria-label', /.+/);
    await page.locator('summary').last().click();
    await live.plan.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(live.pointedAt).toContainText(/\d\d:\d\d:\d\d/);
    await planner.picture(`${pictures}/live-mechanisms-${language}.png`);
    const summary = page.locator('summary').filter({ hasText: words.t('live.timeLine.events') });
    await summary.click();
    const called = page
      .getByRole('listitem')
      .filter({ hasText: words.t('live.timeLine.called', { time: '', bank: '', count: 2 }).slice(2, 6) });
    await expect(called.first()).toBeVisible();
    await planner.picture(`${pictures}/live-mechanisms-events-${language}.png`);
    expect(await axeFindings(page)).toEqual([]);
  });
}
