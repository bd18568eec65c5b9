// What a deployment costs beside what it brings, as two cards of the first page.

import type { Translator } from '../i18n/translator.ts';
import type { AgainstBaseline, PlannedDifference } from '../report/comparison-report.ts';
import { plannedCosts } from '../report/comparison-tables.ts';
import { scaled } from '../report/experiment-estimates.ts';
import { differenceText } from '../wording/effect-words.ts';
import { html, type Markup } from './markup.ts';

/** A person-hour is easier to picture than sixty minutes of somebody. */
const hoursPerMinute = 1 / 60;

export function costsAndGains({ costs, gains }: AgainstBaseline, translator: Translator): Markup {
  const { t } = translator;
  return html`<div class="cards">
    <div class="card">
      <h2>${t('difference.costs.title')}</h2>
      <dl>
        ${plannedCosts.map(
          ([key]) =>
            html`<dt>${t(`difference.costs.${key}`)}</dt>
              <dd>${plannedText(costs[key], translator)}</dd>`,
        )}
        ${
          costs.officerHoursCalled === undefined
            ? undefined
            : html`<dt>${t('difference.costs.officerHoursCalled')}</dt>
                <dd>${differenceText(costs.officerHoursCalled.difference, 'hours', translator)}</dd>`
        }
      </dl>
    </div>
    <div class="card">
      <h2>${t('difference.gains.title')}</h2>
      <dl>
        ${gains.map(
          ({ direction, withinTarget, minutesSaved }) =>
            html`${
                withinTarget === undefined
                  ? undefined
                  : html`<dt>${t(`difference.gains.withinTarget.${direction}`)}</dt>
                      <dd>${differenceText(withinTarget, 'passengers', translator)}</dd>`
              }
              <dt>${t(`difference.gains.minutesSaved.${direction}`)}</dt>
              <dd>${differenceText(scaled(minutesSaved, hoursPerMinute), 'hours', translator)}</dd>`,
        )}
      </dl>
    </div>
  </div>`;
}

/** "112 → 120 (+8)", or that it stays. */
function plannedText({ baseline, other, difference }: PlannedDifference, { t, format }: Translator): string {
  const write = (value: number) => format.plainNumber(value, 1);
  if (difference === 0) return `${write(other)} · ${t('difference.costs.same')}`;
  const sign = difference > 0 ? '+' : '−';
  return `${t('difference.costs.beforeAfter', { before: write(baseline), after: write(other) })} (${sign}${write(Math.abs(difference))})`;
}
