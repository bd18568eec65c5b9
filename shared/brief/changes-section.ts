// What each deployment changes in the baseline, as sentences that come from the documents.

import type { Translator } from '../i18n/translator.ts';
import { changeSentences } from '../wording/change-words.ts';
import { html, type Markup } from './markup.ts';
import type { NamedScenario } from './rosters-section.ts';

export function changesSection([baseline, ...others]: readonly NamedScenario[], translator: Translator): Markup {
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const { t } = translator;
  return html`<section>
    <h2>${t('brief.changes.title')}</h2>
    ${others.map(({ name, scenario }) => {
      const sentences = changeSentences(baseline.scenario, scenario, translator);
      return html`<p>${t('brief.changes.lead', { other: name, baseline: baseline.name })}</p>
        <ul class="changes">
          ${sentences.length === 0 ? html`<li>${t('brief.changes.none')}</li>` : sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
    })}
  </section>`;
}
