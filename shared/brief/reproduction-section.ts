// What it takes to run a brief again: command, hashes, seed, engine.

import type { Translator } from '../i18n/translator.ts';
import type { BriefRecord } from './brief-record.ts';
import { html, type Markup } from './markup.ts';
import { table } from './table.ts';

export interface ReproductionFact {
  readonly label: string;
  readonly value: string;
}

/** `facts` stand after those that every brief has. */
export function reproductionSection(
  data: BriefRecord,
  deployments: readonly { readonly name: string; readonly scenarioHash: string }[],
  facts: readonly ReproductionFact[],
  { t, format }: Translator,
): Markup {
  const run = data.deployments[0]?.scenario.run;
  if (run === undefined) throw new Error('A brief is about a scenario');
  const every: readonly ReproductionFact[] = [
    { label: t('brief.reproduce.engine'), value: data.engineVersion },
    { label: t('brief.reproduce.seed'), value: String(run.seed) },
    { label: t('brief.reproduce.level'), value: format.plainPercent(run.confidenceLevel) },
    ...facts,
    { label: t('brief.reproduce.resultHash'), value: data.resultHash },
  ];
  return html`<section class="keep">
    <h2>${t('brief.reproduce.title')}</h2>
    <p>${t('brief.reproduce.lead')}</p>
    <pre><code>${t('brief.reproduce.command', { file: t('brief.reproduce.fileName') })}</code></pre>
    ${table(
      [{ heading: t('brief.reproduce.deployment') }, { heading: t('brief.reproduce.scenarioHash') }],
      deployments.map(({ name, scenarioHash }) => ({ cells: [name, html`<code>${scenarioHash}</code>`] })),
    )}
    <dl>
      ${every.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}
