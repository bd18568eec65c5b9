// The live hall as its user sees it: clock, time line, numbers, whoever is followed.

import { expect, type Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

export class LivePage {
  constructor(private readonly planner: PlannerPage) {}

  private get page() {
    return this.planner.page;
  }

  private get words() {
    return this.planner.words;
  }

  get plan(): Locator {
    return this.page.getByRole('img', { name: new RegExp(`^${this.words.t('live.plan.label')}`) });
  }

  get timeLine(): Locator {
    return this.page.getByRole('slider', { name: this.words.t('live.timeLine.label') });
  }

  get numbers(): Locator {
    return this.page.getByRole('region', { name: this.words.t('live.panel.title') });
  }

  get follow(): Locator {
    return this.page.getByRole('region', { name: this.words.t('live.follow.title') });
  }

  get stepIn(): Locator {
    return this.page.getByRole('region', { name: this.words.t('live.intervene.title') });
  }

  get log(): Locator {
    return this.page.getByRole('list', { name: this.words.t('live.intervene.log') }).getByRole('listitem');
  }

  get split(): Locator {
    return this.page.getByRole('region', { name: this.words.t('live.branch.title') });
  }

  /** Puts a whole bank out of order from now on. */
  async fail(bank: string, minutes: number): Promise<void> {
    await this.step('fail', bank);
    await this.stepIn.getByRole('textbox', { name: this.words.t('live.intervene.minutes') }).fill(String(minutes));
    await this.fromNowOn();
  }

  /** Has so many of a bank open from now on. */
  async staff(bank: string, open: number): Promise<void> {
    await this.step('open', bank);
    await this.stepIn.getByRole('textbox', { name: this.words.t('live.intervene.open') }).fill(String(open));
    await this.fromNowOn();
  }

  /** Chooses what to do, and where. */
  async step(
    kind: 'open' | 'fail' | 'divert' | 'early' | 'leave' | 'meter' | 'share' | 'staff' | 'refusals',
    bank?: string,
  ): Promise<void> {
    const { stepIn, words } = this;
    await stepIn.getByRole('combobox', { name: words.t('live.intervene.kind') }).selectOption(kind);
    if (bank !== undefined) await stepIn.getByRole('combobox', { name: words.t('live.intervene.bank') }).selectOption({ label: bank });
  }

  async fromNowOn(): Promise<void> {
    await this.stepIn.getByRole('button', { name: this.words.t('live.intervene.now'), exact: true }).click();
  }

  get pointedAt(): Locator {
    return this.page.getByRole('status', { name: this.words.t('live.inspect.title') });
  }

  /** Opens the view and waits until the whole day is known. */
  async open(): Promise<void> {
    const views = this.page.getByRole('radiogroup', { name: this.words.t('frame.top.views') });
    await views.getByText(this.words.t('frame.top.viewHall'), { exact: true }).click();
    await expect(this.follow.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  }

  /** The time shown, as the clock says it. */
  async clock(): Promise<string> {
    return (await this.page.getByTestId('live-clock').textContent()) ?? '';
  }

  async play(speed: number): Promise<void> {
    await this.page.getByRole('combobox', { name: this.words.t('live.clock.speed') }).selectOption(String(speed));
    await this.button('play').click();
  }

  async pause(): Promise<void> {
    await this.button('pause').click();
  }

  button(which: 'play' | 'pause' | 'stepBack' | 'stepForward' | 'toStart'): Locator {
    return this.page.getByRole('button', { name: this.words.t(`live.clock.${which}`), exact: true });
  }

  /** Drags the time line to a share of its width. */
  async scrub(share: number): Promise<void> {
    const box = await this.timeLine.boundingBox();
    if (box === null) throw new Error('the time line is not on screen');
    await this.page.mouse.click(box.x + box.width * share, box.y + box.height / 3);
  }
}
