// Starts the built app in a real Electron with a user of its own, and answers its native dialogs, which a test cannot click.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { PlannerPage } from '../pages/planner-page.ts';
import { findElectron } from '../support/find-browsers.ts';

export { expect } from '@playwright/test';

export interface Launch {
  /** Where the program keeps its own files; by default a new, empty folder. */
  readonly userFolder?: string;
  /** Further arguments, such as a file to open. */
  readonly args?: readonly string[];
  /** Another program than the built app, such as the packaged one. */
  readonly program?: { readonly executable: string; readonly args: readonly string[] };
}

export class DesktopApp {
  private constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    readonly planner: PlannerPage,
    readonly userFolder: string,
    /** Kept, as Playwright forgets it when the program has ended. */
    private readonly process: ChildProcess,
  ) {}

  static async launch({ userFolder = newFolder(), args = [], program = findElectron() }: Launch = {}): Promise<DesktopApp> {
    if (!program) throw new Error('There is no Electron on this machine: playwright.config.ts should have left this project out');
    const electron = await _electron.launch({
      executablePath: program.executable,
      args: [...program.args, ...sandboxSwitch, `--user-data-dir=${userFolder}`, '--lang=en-GB', ...args],
    });
    const process = electron.process();
    const page = await electron.firstWindow();
    const planner = new PlannerPage(page);
    await expect(planner.runButton).toBeEnabled();
    return new DesktopApp(electron, page, planner, userFolder, process);
  }

  /** The next native open and save dialogs pick this path. */
  async userPicks(path: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked });
    }, path);
  }

  /** Native messages are answered by pressing this button; what they said is kept for `messages`. */
  async userPresses(button: number): Promise<void> {
    await this.electron.evaluate(({ dialog }, pressed) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      dialog.showMessageBox = (...options: unknown[]) => {
        said.push((options.at(-1) as { message: string }).message);
        return Promise.resolve({ response: pressed, checkboxChecked: false });
      };
    }, button);
  }

  messages(): Promise<string[]> {
    return this.electron.evaluate(() => (globalThis as unknown as { said?: string[] }).said ?? []);
  }

  /** Chooses an entry of the native menu, by the id of its command. */
  async choose(command: string): Promise<void> {
    await this.electron.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, command);
  }

  title(): Promise<string | undefined> {
    return this.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  }

  /** As a click on the window's cross. */
  async clickClose(): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  }

  /** How the program ended, once it has; undefined after a signal. */
  ended(): Promise<number | undefined> {
    const { exitCode, signalCode } = this.process;
    if (exitCode !== null || signalCode !== null) return Promise.resolve(exitCode ?? undefined);
    return new Promise((resolve) => {
      this.process.once('exit', (code) => {
        resolve(code ?? undefined);
      });
    });
  }

  async kill(): Promise<void> {
    const ended = this.ended();
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** Chromium refuses to run as root with its sandbox. */
export const sandboxSwitch: readonly string[] = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'planner-'));
}

interface Fixtures {
  /** Starts a program; those still running at the end of the test are ended. */
  readonly launch: (launch?: Launch) => Promise<DesktopApp>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the fixtures a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  launch: async ({}, use) => {
    const apps: DesktopApp[] = [];
    await use(async (launch) => {
      const app = await DesktopApp.launch(launch);
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.kill();
  },
});
