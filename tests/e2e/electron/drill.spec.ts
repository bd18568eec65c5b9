// A drill on the desktop: the trainee has a window of the program, which has no bridge to the desktop and closes with it.

import { InstructorPage, TraineePage } from '../pages/drill-pages.ts';
import { expect, test } from './desktop-app.ts';

test('opens the trainee a window, plays the drill there, and has the score in the planner', async ({ launch }) => {
  test.setTimeout(240_000);
  const app = await launch();
  const { words } = app.planner;
  const instructor = new InstructorPage(app.planner);
  await instructor.prepare('The gates fail in the peak');
  const opened = app.electron.waitForEvent('window');
  await instructor.button('open').click();
  const trainee = new TraineePage(await opened, words);
  await expect(instructor.card.getByRole('status')).toHaveText(words.t('drill.waiting'), { timeout: 30_000 });
  expect(await trainee.page.evaluate(() => 'desktop' in window)).toBe(false);
  // Asked for again it is the same window.
  await instructor.button('open').click();
  expect(app.electron.windows()).toHaveLength(2);

  await instructor.button('begin').click();
  await expect.poll(() => trainee.clock(), { timeout: 30_000 }).toBe('08:30:00');
  await trainee.playTo('08:5[1-9]');
  await trainee.pause();
  await trainee.open('Resident counters', 14);
  await expect(instructor.card.getByText(/14 open/)).toBeVisible();
  await instructor.button('end').click();
  await expect(trainee.page.getByText(words.t('drill.trainee.over'))).toBeVisible();
  await instructor.button('show').click();
  await expect(instructor.debrief.getByRole('status')).toContainText(/passenger-minutes.+%/, { timeout: 60_000 });
});
