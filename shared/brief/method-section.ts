// How the numbers came about, in two or three paragraphs: what an interval means, the same luck for all, when it stopped.

import type { Translator } from '../i18n/translator.ts';
import type { ComparisonReport } from '../report/comparison-report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { everyDaySentence } from '../wording/every-day-sentence.ts';
import { html, type Markup } from './markup.ts';

export function comparisonMethod({ identity, verdict, selection }: ComparisonReport, { t, format }: Translator): Markup {
  const level = format.plainPercent(identity.confidenceLevel);
  const { atLeast: least, atMost: most } = identity.settings;
  const counts = (verdict?.looks ?? []).map(({ replications }) => String(replications));
  const looks = t('brief.method.looks', { count: counts.length, days: format.list(counts) });
  const stopping =
    selection === undefined ? t('brief.method.sequential', { looks, most, level }) : t('brief.method.selection', { least, most });
  return section([t('brief.method.interval', { level }), `${t('brief.method.paired')} ${stopping}`], t('brief.method.title'));
}

export function runMethod(report: RunReport, { run }: Scenario, translator: Translator): Markup {
  const { t, format } = translator;
  const { identity } = report;
  const everyDay = everyDaySentence(report, translator);
  const level = format.plainPercent(identity.confidenceLevel);
  const { precision, replications } = run;
  const stopping =
    precision === undefined
      ? t('brief.method.fixed', { count: identity.replications })
      : t('brief.method.precision', { least: replications, most: precision.atMost, count: identity.replications });
  return section([t('brief.method.interval', { level }), ...(everyDay === undefined ? [] : [everyDay]), stopping], t('brief.method.title'));
}

function section(paragraphs: readonly string[], title: string): Markup {
  return html`<section class="keep">
    <h2>${title}</h2>
    <div class="method">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
  </section>`;
}
