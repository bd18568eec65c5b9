// A chart with its heading, legend and unit, as a figure of the page.

import { dayChart, type DayChart } from './day-chart.ts';
import { html, type Markup } from './markup.ts';

export interface FigureText {
  readonly unit: string;
  readonly note?: string | undefined;
}

export function chartFigure(chart: DayChart, { unit, note }: FigureText): Markup {
  return html`<figure>
    <figcaption><strong>${chart.title}</strong><span>${unit}</span></figcaption>
    ${chart.lines.length > 1 ? legend(chart) : undefined}
    ${dayChart(chart)}${note === undefined ? undefined : html`<p class="note">${note}</p>`}
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
