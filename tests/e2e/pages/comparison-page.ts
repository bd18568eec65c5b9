// Deployments side by side: the bar above, the verdict and its evidence in the middle.

import { expect, type Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

export class ComparisonPage {
  constructor(private readonly planner: PlannerPage) {}

  private get page() {
    return this.planner.page;
  }

  private get words() {
    return this.planner.words;
  }

  get bar(): Locator {
    return this.page.getByRole('navigation', { name: this.words.t('comparison.bar.label') });
  }

  get progress(): Locator {
    return this.page.getByRole('progressbar', { name: this.words.t('comparison.running.progress') });
  }

  get verdict(): Locator {
    return this.page.getByRole('region', { name: this.words.t('comparison.verdict'), exact: true });
  }

  /** The verdict in a word or two, and in its sentence. */
  get status(): Locator {
    return this.verdict.getByRole('heading', { level: 2 });
  }

  get sentence(): Locator {
    return this.verdict.getByRole('paragraph').first();
  }

  deployment(letter: string): Locator {
    return this.bar.getByRole('button', { name: new RegExp(`^${letter} `) });
  }

  /** One click on the left: a copy beside the first deployment, ready to be changed. */
  async copy(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.words.t('frame.columns.outline') })
      .getByRole('button', { name: this.words.t('comparison.bar.one') })
      .click();
    await expect(this.deployment('B')).toHaveAttribute('aria-current', 'true');
  }

  async start(): Promise<void> {
    await this.bar.getByRole('button', { name: this.words.t('comparison.bar.compare'), exact: true }).click();
  }

  async finished(): Promise<void> {
    await expect(this.progress).toBeHidden({ timeout: 180_000 });
    await expect(this.page.getByRole('heading', { name: this.words.t('difference.costs.title') })).toBeVisible();
  }

  async cancel(): Promise<void> {
    await this.bar.getByRole('button', { name: this.words.t('comparison.running.cancel') }).click();
  }

  /** What reproduces the numbers: the hash of all of them. */
  async resultHash(): Promise<string> {
    const sure = this.page.getByRole('group').filter({ hasText: this.words.t('comparison.sure.title') });
    await sure.getByText(this.words.t('comparison.sure.title')).click();
    const hash = sure.getByRole('definition').last();
    await expect(hash).toHaveText(/^[0-9a-f]{16}$/);
    return (await hash.textContent()) ?? '';
  }
}
