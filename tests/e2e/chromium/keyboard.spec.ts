// The whole way without a mouse: change a count, paint the timetable, run, read the table, compare, save.

import { expect, test } from '../support/test.ts';

test('a scenario is changed, run, read and saved with the keyboard alone', async ({ planner }) => {
  const { page, results, scenario, words } = planner;
  const focused = page.locator(':focus');

  /** Tab until the control with this name is reached; fails where it never is. */
  const tabTo = async (name: RegExp, most = 120): Promise<void> => {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press('Tab');
      // Focus may rest for a moment on nothing, between two parts of the window.
      if ((await focused.count()) === 0) continue;
      const label = await focused.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
      if (name.test(label.trim())) return;
    }
    throw new Error(`no control named ${String(name)} is reached by ${most} presses of Tab`);
  };

  await tabTo(/^Skip to the content$/);
  await tabTo(/^Day and demand/);
  await page.keyboard.press('Enter');
  await tabTo(/^Other visitors, Departure: Passengers$/);
  await page.keyboard.type('2600');
  await page.keyboard.press('Enter');
  await expect(scenario.count('other-visitor', 'departure')).toHaveValue('2,600');

  await planner.press('mod+Enter');
  await planner.finished();
  // The field it was pressed in is gone; the focus is not.
  await expect(focused).toHaveAttribute('id', 'content');
  await tabTo(/^Table: Waiting time/);
  await page.keyboard.press('Enter');
  await expect(results.charts.first().getByRole('table')).toBeVisible();

  await tabTo(/^.*, 06:30, \d+$/);
  const before = await focused.getAttribute('aria-label');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('+');
  const open = Number(/\d+$/.exec(before ?? '')?.[0]);
  const bank = /^(.*), 06:30, \d+$/.exec(before ?? '')?.[1] ?? '';
  await expect(scenario.cell(bank, '06:30')).toHaveAccessibleName(`${bank}, 06:30, ${open + 1}`);
  await expect(scenario.cell(bank, '06:45')).toHaveAccessibleName(new RegExp(`, ${open + 1}$`));
  // Marked as old, or being made anew already: a fast machine runs again by itself.
  await expect(results.stale.or(planner.progress).first()).toBeVisible();
  await planner.press('mod+Z');
  await expect(scenario.cell(bank, '06:30')).toHaveAccessibleName(before ?? '');

  for (const [keys, view] of [
    ['mod+2', 'withinTarget'],
    ['mod+3', 'queues'],
    ['mod+4', 'use'],
    ['mod+1', 'waiting'],
  ] as const) {
    await planner.press(keys);
    await expect(page.getByRole('heading', { level: 2, name: words.t(`results.view.${view}`) })).toBeVisible();
  }

  await page.keyboard.press('F6');
  const column = await focused.getAttribute('aria-label');
  await page.keyboard.press('F6');
  expect(await focused.getAttribute('aria-label')).not.toBe(column);

  const { text } = await scenario.save();
  expect(text).toContain('2600');
});

test('finds a command by typing a part of its name', async ({ planner }) => {
  await planner.command('view.queues');
  await expect(planner.page.getByRole('heading', { level: 2, name: planner.words.t('results.view.queues') })).toBeVisible();
});
