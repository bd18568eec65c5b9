// The scenario as it is edited: sections in the outline, fields on the right, counts, calendar and timetable in the middle.

import { expect, type Locator } from '@playwright/test';
import type { PassengerGroup, Direction } from '../../../shared/reference/vocabulary.ts';
import type { PlannerPage } from './planner-page.ts';

export const sections = ['demand', 'passengers', 'e-channels', 'counters', 'queues', 'targets', 'run'] as const;
export type Section = (typeof sections)[number];

export class ScenarioPage {
  constructor(private readonly planner: PlannerPage) {}

  private get page() {
    return this.planner.page;
  }

  private get words() {
    return this.planner.words;
  }

  get name(): Locator {
    return this.page.getByRole('textbox', { name: this.words.t('frame.top.scenarioName') });
  }

  /** What the bottom line says: saved or not, seed, time taken, source of the counts. */
  get status(): Locator {
    return this.page.getByRole('contentinfo', { name: this.words.t('frame.status.label') });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: this.words.t('frame.top.undo'), exact: true });
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: this.words.t('frame.top.redo'), exact: true });
  }

  /** The timetable of lanes and counters. */
  get timetable(): Locator {
    return this.page.getByRole('grid', { name: this.words.t('scenario.grid.title') });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  async show(section: Section): Promise<void> {
    const outline = this.page.getByRole('navigation', { name: this.words.t('frame.columns.outline') });
    await outline
      .getByRole('button', { name: new RegExp(`^${this.words.t(`scenario.section.${section}`)}`) })
      .first()
      .click();
    await expect(this.page.getByRole('complementary', { name: this.words.t('frame.columns.fields') })).toBeVisible();
  }

  /** A field of the right column, by its label. */
  field(label: string): Locator {
    return this.page.getByRole('complementary', { name: this.words.t('frame.columns.fields') }).getByLabel(label, { exact: true });
  }

  /** The passengers of one group in one direction, as counted or typed. */
  count(group: PassengerGroup, direction: Direction): Locator {
    const { t } = this.words;
    return this.page.getByRole('textbox', {
      name: `${t(`vocabulary.group.${group}`)}, ${t(`vocabulary.direction.${direction}`)}: ${t('scenario.demand.passengers')}`,
    });
  }

  /** One quarter-hour of a bank; its name ends in how many are open. */
  cell(bank: string, quarter: string): Locator {
    return this.timetable.getByRole('gridcell', { name: new RegExp(`^${bank}, ${quarter}, `) });
  }

  /** Paints a number over a stretch of a bank's day, as a user does: drag, type, Enter. */
  async paint(bank: string, from: string, to: string, open: number): Promise<void> {
    const first = this.cell(bank, from);
    await first.scrollIntoViewIfNeeded();
    await first.hover();
    await this.page.mouse.down();
    await this.cell(bank, to).hover();
    await this.page.mouse.up();
    await this.page.keyboard.type(String(open));
    await this.page.keyboard.press('Enter');
    await expect(first).toHaveAccessibleName(`${bank}, ${from}, ${open}`);
  }

  async importTraffic(content: string | Buffer, name = 'statistics_on_daily_passenger_traffic.csv'): Promise<void> {
    await this.planner.give(() => this.planner.press('mod+I'), { name, content });
  }

  /** Picks control point, direction and day of the imported file and makes them the scenario's. */
  async takeDay(place: string, direction: Direction, longDate: string): Promise<void> {
    const { t } = this.words;
    await this.page.getByRole('main').getByLabel(t('scenario.day.controlPoint')).selectOption({ label: place });
    await this.page
      .getByRole('radiogroup', { name: t('scenario.traffic.direction') })
      .getByText(t(`vocabulary.direction.${direction}`), { exact: true })
      .click();
    await this.page.getByRole('button', { name: new RegExp(`^${longDate},`) }).click();
    await this.page.getByRole('button', { name: t('scenario.traffic.take') }).click();
  }

  async open(content: string | Buffer, name: string): Promise<void> {
    await this.planner.give(() => this.planner.press('mod+O'), { name, content });
  }

  /** Saves, and gives what the file holds. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    return this.planner.taken(() => this.planner.press('mod+S'));
  }
}
