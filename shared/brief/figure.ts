// A chart with its heading, legend and unit, as a figure of the page.

import { dayChart, isOutOfSight, type DayChart } from './day-chart.ts';
import { html, type Markup } from './markup.ts';

export interface FigureText {
  readonly unit: string;
  readonly note: string;
  /** Said of a target too far off to draw. */
  readonly targetAbove: (label: string) => string;
}

export function chartFigure(chart: DayChart, { unit, note, targetAbove }: FigureText): Markup {
  const { target } = chart;
  const above = target !== undefined && isOutOfSight(target.value, chart) ? targetAbove(target.label) : undefined;
  return html`<figure>
    <figcaption><strong>${chart.title}</strong><span>${unit}</span></figcaption>
    ${chart.lines.length > 1 ? legend(chart) : undefined} ${dayChart(chart)}
    <p class="note">${note}${above === undefined ? undefined : html` ${above}`}</p>
  </figure>`;
}

function legend({ lines }: DayChart): Markup {
  return html`<ul class="legend">
    ${lines.map(
      ({ label, tone }) =>
        html`<li>
          <svg viewBox="0 0 28 8" aria-hidden="true" class="tone-${tone}">
            <path class="band" d="M0 0H28V8H0Z" />
            <path class="line" d="M0 4H28" /></svg
          >${label}
        </li>`,
    )}
  </ul>`;
}
