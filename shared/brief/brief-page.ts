// The page around the sections of a brief: head, title line and the data it carries. Nothing in it is fetched or run.

import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { BriefRecord } from './brief-record.ts';
import { briefElementId } from './brief-format.ts';
import { briefStyle } from './brief-style.ts';
import { html, raw, type Markup } from './markup.ts';

/** One self-contained document. The same data in the same language gives the same text. */
export function briefPage(data: BriefRecord, sections: readonly Markup[], { t, text, format, language }: Translator): string {
  const place = placeOf(data.deployments[0]?.scenario, { t, text, format });
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${data.name}</title>
        <style>
          ${raw(briefStyle)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <p><strong>${t('brief.kicker')}</strong></p>
            <p>${place}</p>
            <p>${t('brief.made', { date: format.plainDate(data.madeOn) })}</p>
          </header>
          <h1>${data.name}</h1>
          ${sections}
        </main>
        <script type="application/json" id="${briefElementId}">
          ${raw(scriptSafe(JSON.stringify(data)))}
        </script>
      </body>
    </html> `;
  return page.markup;
}

/** Where and when, in words. */
function placeOf(scenario: Scenario | undefined, { t, text, format }: Pick<Translator, 't' | 'text' | 'format'>): string {
  if (scenario === undefined) throw new Error('A brief is about a scenario');
  return t('brief.place', { controlPoint: text(controlPoint(scenario.controlPoint).name), date: format.longDate(scenario.date) });
}

/** No text inside can end the element or open a comment. */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
