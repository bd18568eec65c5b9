// The assumptions with their sources and how sure these are.

import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { assumptionsOf, type Assumption } from './assumptions.ts';
import { html, type Markup } from './markup.ts';
import { table } from './table.ts';

/** `baseline` names the deployment they are those of, where there are several. */
export function assumptionsSection(scenario: Scenario, translator: Translator, baseline?: string): Markup {
  const { t } = translator;
  const columns = [
    { heading: t('brief.assumptions.what') },
    { heading: t('brief.assumptions.value') },
    { heading: t('brief.assumptions.source') },
  ];
  const separator = translator.language === 'en' ? '; ' : '；';
  const rows = assumptionsOf(scenario, translator).map(({ label, values, source }) => ({
    cells: [label, values.join(separator), sourceOf(source, translator)],
  }));
  return html`<section>
    <h2>${t('brief.assumptions.title')}</h2>
    <p class="note">
      ${baseline === undefined ? undefined : t('brief.assumptions.leadBaseline', { baseline, changes: t('brief.changes.title') })}
      ${t('brief.assumptions.lead')}
    </p>
    ${table(columns, rows, { name: 'assumptions' })}
  </section>`;
}

function sourceOf(source: Assumption['source'], { t, text }: Translator): Markup | string {
  if (source === 'own') return t('brief.assumptions.own');
  if (source === 'none') return t('brief.assumptions.noDefault');
  const mark = t('brief.assumptions.confidence', { kind: t(`vocabulary.source.${source.kind}`), confidence: source.confidence });
  return html`${text(source.citation)} <span class="mark nowrap">(${mark})</span>`;
}
