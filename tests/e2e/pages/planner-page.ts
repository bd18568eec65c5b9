// The app as its user sees it: found by the names and roles that a screen reader tells, in either language.

import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { CommandId } from '../../../shared/contract/commands.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { createTranslator, type Translator } from '../../../shared/i18n/translator.ts';
import { serializeScenario } from '../../../shared/scenario/document/serialize-scenario.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { ResultsPage } from './results-page.ts';
import { ScenarioPage } from './scenario-page.ts';

export class PlannerPage {
  private translator: Translator = createTranslator('en');
  readonly results = new ResultsPage(this);
  readonly scenario = new ScenarioPage(this);

  constructor(readonly page: Page) {}

  /** The words of the language on screen. */
  get words(): Translator {
    return this.translator;
  }

  get runButton(): Locator {
    return this.page.getByRole('button', { name: /^(Run|Run again) · |^(執行|再)/ });
  }

  get progress(): Locator {
    return this.page.getByRole('progressbar', { name: this.words.t('run.button.progress') });
  }

  /** Opens the app and waits until it can be used. */
  async open(address: string): Promise<void> {
    // Playwright cannot answer the file dialogs of the File System Access API; without it the app uses the dialogs every browser has.
    await this.page.addInitScript(() => {
      for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
    });
    // Somebody listening makes Playwright take file dialogs over from the start; begun at the first dialog, it may come too late.
    this.page.on('filechooser', () => undefined);
    await this.page.goto(address);
    await expect(this.runButton).toBeEnabled();
  }

  /** Runs the scenario to the end. */
  async run(): Promise<void> {
    await this.runButton.click();
    await this.finished();
  }

  async finished(): Promise<void> {
    await expect(this.progress).toBeHidden({ timeout: 60_000 });
    await expect(this.runButton).toBeEnabled();
    await expect(this.results.charts.first()).toBeVisible();
  }

  /** Carries out a command by its shortcut, written as in the table of commands. */
  async press(shortcut: string): Promise<void> {
    // A dialog has the keyboard to itself, also while it fades.
    await expect(this.page.locator('[aria-modal="true"]')).toHaveCount(0);
    await this.keys(shortcut);
  }

  /** Presses them without looking at the page, which would keep it busy. */
  async keys(shortcut: string): Promise<void> {
    const keys = shortcut
      .split('+')
      .map((key) => ({ mod: 'ControlOrMeta', shift: 'Shift' })[key] ?? (key.length === 1 ? key.toLowerCase() : key));
    await this.page.keyboard.press(keys.join('+'));
  }

  /** Carries out a command by typing its label into the palette. */
  async command(id: CommandId): Promise<void> {
    await this.press('mod+K');
    const search = this.page.getByPlaceholder(this.words.t('frame.commands.paletteSearch'));
    await search.fill(this.words.t(`command.${id}`));
    await this.page.keyboard.press('Enter');
    await expect(search).toBeHidden();
  }

  async switchLanguage(to: Language): Promise<void> {
    await this.press('mod+shift+L');
    this.translator = createTranslator(to);
    await expect(this.page.locator('html')).toHaveAttribute('lang', to);
  }

  /** Gives the app a file through the browser's own dialog, opened by `ask`. */
  async give(ask: () => Promise<void>, file: { readonly name: string; readonly content: string | Buffer }): Promise<void> {
    const dialog = this.page.waitForEvent('filechooser');
    await ask();
    await (await dialog).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) });
  }

  /** Opens a scenario, and looks at it by day in English, or by night in another language. */
  async lookAt(scenario: Scenario, language: Language): Promise<void> {
    await this.give(() => this.press('mod+O'), { name: 'day.echannel.json', content: serializeScenario(scenario) });
    if (language === 'en') return;
    await this.press('mod+shift+D');
    await this.switchLanguage(language);
  }

  /** What the app hands over as a download when asked by `ask`. */
  async taken(ask: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const download = this.page.waitForEvent('download');
    await ask();
    const file: Download = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled' });
  }
}
