// A drill as its two people see it: the instructor's card in the planner, and the trainee's window.

import { expect, type Locator, type Page } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

export class InstructorPage {
  constructor(private readonly planner: PlannerPage) {}

  private get words() {
    return this.planner.words;
  }

  get card(): Locator {
    return this.planner.page.getByRole('region', { name: this.words.t('drill.title'), exact: true });
  }

  get debrief(): Locator {
    return this.planner.page.getByRole('dialog', { name: this.words.t('drill.debrief.title') });
  }

  /** Opens a ready drill from the list of lessons. */
  async prepare(title: string): Promise<void> {
    const { page } = this.planner;
    await page
      .getByRole('radiogroup', { name: this.words.t('frame.top.views') })
      .getByText(this.words.t('frame.top.viewHall'), { exact: true })
      .click();
    await page.getByRole('button', { name: this.words.t('lesson.title'), exact: true }).click();
    await page.getByRole('button', { name: `${this.words.t('drill.start')}: ${title}` }).click();
    await expect(this.card).toBeVisible();
  }

  button(which: 'open' | 'begin' | 'end' | 'show'): Locator {
    return this.card.getByRole('button', { name: this.words.t(`drill.${which}`), exact: true });
  }
}

export class TraineePage {
  constructor(
    readonly page: Page,
    private readonly words: PlannerPage['words'],
  ) {}

  get steps(): Locator {
    return this.page.getByRole('region', { name: this.words.t('drill.trainee.step') });
  }

  get done(): Locator {
    return this.page.getByRole('region', { name: this.words.t('drill.trainee.done') });
  }

  async clock(): Promise<string> {
    return (await this.page.getByTestId('live-clock').textContent()) ?? '';
  }

  /** Plays until the clock has passed a time. */
  async playTo(time: string, speed = 300): Promise<void> {
    await this.page.getByRole('combobox', { name: this.words.t('live.clock.speed') }).selectOption(String(speed));
    await this.page.getByRole('button', { name: this.words.t('live.clock.play'), exact: true }).click();
    await expect.poll(() => this.clock(), { timeout: 60_000 }).toMatch(new RegExp(`^(${time}|over)`));
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.t('live.clock.pause'), exact: true }).click();
  }

  /** Has so many of a bank open from now on. */
  async open(bank: string, count: number): Promise<void> {
    const { steps, words } = this;
    await steps.getByRole('combobox', { name: words.t('live.intervene.bank') }).selectOption({ label: bank });
    await steps.getByRole('textbox', { name: words.t('live.intervene.open') }).fill(String(count));
    await steps.getByRole('button', { name: words.t('live.intervene.now'), exact: true }).click();
  }
}
