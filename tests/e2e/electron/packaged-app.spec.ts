// The package itself: made by electron-builder from electron-builder.yml, started and driven. What is driven differs from what ships in
// one fuse, the debugger's, which Playwright needs; the fuses of the package as it ships are read out of its binary.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, newFolder, test } from './desktop-app.ts';
import { findElectron } from '../support/find-browsers.ts';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** The tools that electron-builder brings with it. */
const builderRequire = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const fuses = builderRequire('@electron/fuses') as { getCurrentFuseWire(program: string): Promise<Record<string, number>> };
const asar = builderRequire('@electron/asar') as { listPackage(archive: string, options: object): string[] };

/** Packages for this system into a new folder, from the Electron that the tests use; gives the program and its archive. */
async function packaged(...settings: string[]): Promise<{ executable: string; archive: string }> {
  const output = newFolder();
  const electron = process.env['ELECTRON_E2E_DIST'] ?? dirname(findElectron()?.executable ?? '');
  const version = process.env['ELECTRON_E2E_VERSION'];
  await run(
    process.execPath,
    [
      'node_modules/electron-builder/cli.js',
      '--dir',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
      ...(version === undefined ? [] : [`-c.electronVersion=${version}`]),
      ...settings,
    ],
    { cwd: root },
  );
  const [folder] = readdirSync(output).filter((name) => name.endsWith('unpacked') || name.startsWith('mac'));
  const home = join(output, folder ?? '');
  const inApp = join(home, 'e-Channel Planner.app/Contents');
  if (existsSync(inApp)) return { executable: join(inApp, 'MacOS/e-Channel Planner'), archive: join(inApp, 'Resources/app.asar') };
  const name = process.platform === 'win32' ? 'e-Channel Planner.exe' : 'echannel-planner';
  return { executable: join(home, name), archive: join(home, 'resources/app.asar') };
}

test('ships the built app alone, with its fuses as the house wants them', async () => {
  test.setTimeout(300_000);
  const { executable, archive } = await packaged();
  const files = asar.listPackage(archive, {}).map((path) => path.replaceAll('\\', '/'));
  expect(files).toEqual(
    expect.arrayContaining(['/package.json', '/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html']),
  );
  expect(files.filter((path) => !/^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?)$/.test(path))).toEqual([]);

  const wire = await fuses.getCurrentFuseWire(executable);
  // The order of the fuses in the binary, and the characters 0 and 1 by which it marks them: Electron's fuse schema, version 1.
  const state = (fuse: number) => String.fromCharCode(wire[fuse] ?? 0);
  const [runAsNode, , nodeOptions, inspect, asarIntegrity, onlyAsar, , fileProtocol] = [0, 1, 2, 3, 4, 5, 6, 7].map(state);
  expect({ runAsNode, nodeOptions, inspect, asarIntegrity, onlyAsar, fileProtocol }).toEqual({
    runAsNode: '0',
    nodeOptions: '0',
    inspect: '0',
    asarIntegrity: '1',
    onlyAsar: '1',
    fileProtocol: '0',
  });
});

test('starts from its archive, runs Lo Wu and saves', async ({ launch }) => {
  test.setTimeout(300_000);
  const { executable } = await packaged('-c.electronFuses.enableNodeCliInspectArguments=true');
  const app = await launch({ program: { executable, args: [] } });
  expect(await app.electron.evaluate(({ app: electronApp }) => [electronApp.isPackaged, electronApp.getName()])).toEqual([
    true,
    'e-Channel Planner',
  ]);
  expect(await app.electron.evaluate(({ app: electronApp }) => electronApp.getAppPath())).toMatch(/app\.asar$/);
  await app.planner.run();
  await expect(app.planner.results.verdicts.first()).toContainText(/95% within 30 min/);
  const path = join(newFolder(), 'packaged.echannel.json');
  await app.userPicks(path);
  await app.choose('scenario.saveAs');
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      return contents?.isDevToolsOpened();
    }),
  ).toBe(false);
});
