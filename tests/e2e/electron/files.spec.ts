// Opening, saving and what is remembered, through the real menu and the real file system; only the native dialogs are answered for the user.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findElectron } from '../support/find-browsers.ts';
import { expect, newFolder, sandboxSwitch, test, type DesktopApp } from './desktop-app.ts';

/** A scenario file with a name of its own, written by the program itself. */
async function savedScenario(app: DesktopApp, path: string, name: string): Promise<string> {
  await rename(app, name);
  await app.userPicks(path);
  await app.choose('scenario.saveAs');
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').includes(name)).toBe(true);
  // The file is there before the window knows it; what is opened until then would still ask about unsaved work.
  await expect.poll(() => app.title()).toMatch(new RegExp(`^${basename(path)} `));
  return path;
}

async function rename({ planner, page }: DesktopApp, name: string): Promise<void> {
  await planner.scenario.name.fill(name);
  await page.keyboard.press('Enter');
  await expect(planner.scenario.name).toHaveValue(name);
}

test('saves, shows it in the title, lists it as recent, and opens it again after a new start', async ({ launch }) => {
  const app = await launch();
  const path = await savedScenario(app, join(newFolder(), 'easter.echannel.json'), 'Easter plan');
  await expect.poll(() => app.title()).toBe('easter.echannel.json - e-Channel Planner');
  await rename(app, 'Easter plan, changed');
  await expect.poll(() => app.title()).toBe('• easter.echannel.json - e-Channel Planner');
  await app.choose('scenario.save');
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('Easter plan, changed');
  // The window would still ask about unsaved work until it knows of the file.
  await expect.poll(() => app.title()).toBe('easter.echannel.json - e-Channel Planner');
  const ended = app.ended();
  await app.clickClose();
  await ended;

  const again = await launch({ userFolder: app.userFolder });
  await expect(again.planner.scenario.name).not.toHaveValue('Easter plan, changed');
  await again.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click();
  });
  await expect(again.planner.scenario.name).toHaveValue('Easter plan, changed');
});

test('opens by the dialog, from the command line, and when it is started a second time', async ({ launch }) => {
  const app = await launch();
  const folder = newFolder();
  const first = await savedScenario(app, join(folder, 'first.echannel.json'), 'The first plan');
  const second = await savedScenario(app, join(folder, 'second.echannel'), 'The second plan');
  await app.userPicks(first);
  await app.choose('scenario.open');
  await expect(app.planner.scenario.name).toHaveValue('The first plan');
  await app.kill();

  const opened = await launch({ args: [second] });
  await expect(opened.planner.scenario.name).toHaveValue('The second plan');
  const program = findElectron();
  const args = [...(program?.args ?? []), ...sandboxSwitch, `--user-data-dir=${opened.userFolder}`, first];
  await promisify(execFile)(program?.executable ?? '', args);
  await expect(opened.planner.scenario.name).toHaveValue('The first plan');
});

test('says in words why a file could not be opened, and keeps what was there', async ({ launch }) => {
  const app = await launch();
  const folder = newFolder();
  const name = await app.planner.scenario.name.inputValue();
  writeFileSync(join(folder, 'picture.json'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  mkdirSync(join(folder, 'folder.json'));
  for (const [file, words] of [
    ['picture.json', /not a text file/],
    ['folder.json', /is a folder/],
    ['missing.json', /not there any more/],
  ] as const) {
    await app.userPicks(join(folder, file));
    await app.choose('scenario.open');
    await expect(app.page.getByText(words).first()).toBeVisible();
    await expect(app.planner.scenario.name).toHaveValue(name);
  }
});

test('gives the menu in the language of the window', async ({ launch }) => {
  const app = await launch();
  const labels = () => app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(await labels()).toEqual(['File', 'Edit', 'Run', 'View', 'Help']);
  await app.choose('view.language');
  await expect.poll(labels).toEqual(['檔案', '編輯', '執行', '檢視', '說明']);
});

test('asks before it saves over what another program wrote: mine, a copy, or theirs', async ({ launch }) => {
  const app = await launch();
  const { page, planner } = app;
  const { words } = planner;
  const folder = newFolder();
  const path = await savedScenario(app, join(folder, 'shared.echannel.json'), 'As we both know it');
  const theirs = readFileSync(path, 'utf8').replace('As we both know it', 'Theirs');
  const notice = page.getByRole('alert').filter({ hasText: words.t('frame.files.changedTitle', { name: 'shared.echannel.json' }) });
  const saveMine = async (name: string) => {
    await rename(app, name);
    writeFileSync(path, theirs);
    await app.choose('scenario.save');
    await expect(notice).toBeVisible();
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  };

  await saveMine('Mine');
  await notice.getByRole('button', { name: words.t('frame.files.changedOverwrite') }).click();
  await expect(notice).toBeHidden();
  expect(readFileSync(path, 'utf8')).toContain('"Mine"');

  await saveMine('Mine, elsewhere');
  const copy = join(folder, 'copy.echannel.json');
  await app.userPicks(copy);
  await notice.getByRole('button', { name: words.t('frame.files.changedCopy') }).click();
  await expect.poll(() => app.title()).toMatch(/^copy.echannel.json /);
  expect([readFileSync(path, 'utf8'), existsSync(copy)]).toEqual([theirs, true]);

  await app.userPicks(path);
  await app.choose('scenario.open');
  await expect(planner.scenario.name).toHaveValue('Theirs');
  const theirsAgain = theirs.replace('Theirs', 'Theirs, once more');
  await rename(app, 'Mine, given up');
  writeFileSync(path, theirsAgain);
  await app.choose('scenario.save');
  await notice.getByRole('button', { name: words.t('frame.files.changedReload') }).click();
  await expect(planner.scenario.name).toHaveValue('Theirs, once more');
  expect(readFileSync(path, 'utf8')).toBe(theirsAgain);
});
