// Nothing is lost: the program killed, its window crashed or hung, and closing with unsaved work.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, test, type DesktopApp } from './desktop-app.ts';

async function edit({ planner, page }: DesktopApp, name: string): Promise<void> {
  await planner.scenario.name.fill(name);
  await page.keyboard.press('Enter');
  await expect(planner.scenario.name).toHaveValue(name);
}

const copyOf = (app: DesktopApp) => existsSync(join(app.userFolder, 'recovery.json'));

test('offers the work again after the program was killed', async ({ launch }) => {
  const app = await launch();
  await edit(app, 'Work of a long morning');
  await expect.poll(() => copyOf(app)).toBe(true);
  await app.kill();

  const again = await launch({ userFolder: app.userFolder });
  const { words } = again.planner;
  await expect(again.page.getByText(words.t('frame.files.recoveryTitle'))).toBeVisible();
  await again.page.getByRole('button', { name: words.t('frame.files.recoveryTake') }).click();
  await expect(again.planner.scenario.name).toHaveValue('Work of a long morning');
});

test('asks before recovered work is saved over what another program wrote meanwhile', async ({ launch }) => {
  const app = await launch();
  const path = join(newFolder(), 'shared.echannel.json');
  await edit(app, 'As it was');
  await app.userPicks(path);
  await app.choose('scenario.saveAs');
  await expect.poll(() => app.title()).toMatch(/^shared.echannel.json /);
  await edit(app, 'Mine, not saved');
  // Not the copy of the work before it was saved, which may be there a moment longer.
  const copy = join(app.userFolder, 'recovery.json');
  await expect.poll(() => existsSync(copy) && readFileSync(copy, 'utf8').includes('Mine, not saved')).toBe(true);
  await app.kill();
  const theirs = readFileSync(path, 'utf8').replace('As it was', 'Theirs');
  writeFileSync(path, theirs);

  const again = await launch({ userFolder: app.userFolder });
  const { words } = again.planner;
  await again.page.getByRole('button', { name: words.t('frame.files.recoveryTake') }).click();
  await expect(again.planner.scenario.name).toHaveValue('Mine, not saved');
  await again.choose('scenario.save');
  await expect(again.page.getByText(words.t('frame.files.changedTitle', { name: 'shared.echannel.json' }))).toBeVisible();
  expect(readFileSync(path, 'utf8')).toBe(theirs);
});

test('keeps what a crash left until the user has decided, however often the window is closed', async ({ launch }) => {
  const app = await launch();
  await edit(app, 'Not decided yet');
  await expect.poll(() => copyOf(app)).toBe(true);
  await app.kill();
  const undecided = await launch({ userFolder: app.userFolder });
  const ended = undecided.ended();
  await undecided.clickClose();
  await ended;
  expect(copyOf(app)).toBe(true);
});

test('opens the window again when its page crashed, says so, and offers the work', async ({ launch }) => {
  const app = await launch();
  await edit(app, 'Before the crash');
  await expect.poll(() => copyOf(app)).toBe(true);
  await app.userPresses(0);
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => app.messages()).toEqual([expect.stringMatching(/stopped working and was opened again/)]);
  // Playwright's own page died with the crash: Electron is asked what the new one shows.
  const text = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(text).toContain(app.planner.words.t('frame.files.recoveryTitle'));
});

test('asks before unsaved work is closed away, stays on cancel, and leaves no copy behind after a clean end', async ({ launch }) => {
  const app = await launch();
  const { words } = app.planner;
  await edit(app, 'Hardly begun');
  await expect.poll(() => copyOf(app)).toBe(true);
  await app.clickClose();
  await app.page.getByRole('button', { name: words.t('frame.files.unsavedCancel'), exact: true }).click();
  await expect(app.planner.scenario.name).toHaveValue('Hardly begun');

  const ended = app.ended();
  await app.clickClose();
  await app.page.getByRole('button', { name: words.t('frame.files.unsavedDiscard') }).click();
  await ended;
  expect(copyOf(app)).toBe(false);
});

test('never hangs on a page that hangs: the user is asked natively, and the copy stays', async ({ launch }) => {
  const app = await launch();
  await edit(app, 'Before the hang');
  await expect.poll(() => copyOf(app)).toBe(true);
  await app.userPresses(0);
  await app.electron.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('setTimeout(() => { for (;;); })');
  });
  const ended = app.ended();
  await app.clickClose();
  await ended;
  expect(copyOf(app)).toBe(true);
});

test('just closes when nothing is unsaved', async ({ launch }) => {
  const app = await launch();
  const ended = app.ended();
  await app.clickClose();
  expect([await ended, copyOf(app)]).toEqual([0, false]);
});
