// The middle of the window after a run: the strip of verdicts, the views with their charts and tables, the run before, how sure it is.

import { expect, type Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

export const resultViews = ['waiting', 'withinTarget', 'queues', 'use', 'services', 'summary'] as const;
export type ResultView = (typeof resultViews)[number];

export class ResultsPage {
  constructor(private readonly planner: PlannerPage) {}

  private get page() {
    return this.planner.page;
  }

  private get words() {
    return this.planner.words;
  }

  /** One tile a target, then what a planner asks next. */
  get verdicts(): Locator {
    return this.page.getByRole('region', { name: this.words.t('results.verdict.strip') }).getByRole('listitem');
  }

  /** Charts with their sentences, or tables where a card has no chart. */
  get charts(): Locator {
    return this.page.getByRole('main').getByRole('article');
  }

  get stale(): Locator {
    return this.page.getByText(this.words.t('results.stale.title'));
  }

  get runBefore(): Locator {
    return this.page.getByRole('region', { name: this.words.t('results.before.title') });
  }

  async show(view: ResultView): Promise<void> {
    const outline = this.page.getByRole('navigation', { name: this.words.t('frame.columns.outline') });
    await outline.getByRole('button', { name: this.words.t(`results.view.${view}`), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 2, name: this.words.t(`results.view.${view}`), exact: true })).toBeVisible();
  }

  /** What the first chart of the view says, in words. */
  async sentence(): Promise<string> {
    return (await this.charts.first().locator('p').first().textContent()) ?? '';
  }

  async showTable(chart: Locator): Promise<Locator> {
    await chart.getByRole('button', { name: new RegExp(`^${this.words.t('results.card.table')}`) }).click();
    return chart.getByRole('table');
  }

  /** The numbers behind a chart as the file a user takes away. */
  async csv(chart: Locator): Promise<string> {
    const { text } = await this.planner.taken(() => chart.getByRole('button', { name: /^CSV/ }).click());
    return text;
  }

  /** The facts under "How sure are we?", by their labels. */
  async howSure(): Promise<ReadonlyMap<string, string>> {
    const details = this.page
      .getByRole('main')
      .locator('details')
      .filter({ hasText: this.words.t('results.sure.title') });
    if ((await details.getAttribute('open')) === null) await details.getByText(this.words.t('results.sure.title')).click();
    const labels = await details.locator('dt').allTextContents();
    const values = await details.locator('dd').allTextContents();
    return new Map(labels.map((label, index) => [label, values[index] ?? '']));
  }

  async fact(label: 'scenarioHash' | 'resultHash' | 'seed' | 'engine'): Promise<string> {
    return (await this.howSure()).get(this.words.t(`results.sure.${label}`)) ?? '';
  }
}
