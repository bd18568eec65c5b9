// The brief of a comparison: what a manager hands to a director. First page: question, verdict, curves, costs and gains; the rest backs it.

import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import { isAbout } from '../report/comparison-effects.ts';
import type { AgainstBaseline, ComparisonReport, Effect } from '../report/comparison-report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import {
  deploymentLetter,
  deploymentName,
  pairingSentence,
  quantityUnit,
  surenessSentence,
  verdictSentence,
} from '../wording/comparison-sentences.ts';
import { thresholdWords } from '../wording/difference-range.ts';
import { effectName, effectTexts } from '../wording/effect-words.ts';
import { valueTexts } from '../wording/value-texts.ts';
import { assumptionsSection } from './assumptions-section.ts';
import { comparisonBriefRecord } from './brief-record.ts';
import { briefPage } from './brief-page.ts';
import { changesSection } from './changes-section.ts';
import { costsAndGains } from './costs-and-gains.ts';
import { decidingFigures } from './deciding-figures.ts';
import { html, type Markup } from './markup.ts';
import { comparisonMethod } from './method-section.ts';
import { reproductionSection } from './reproduction-section.ts';
import { rostersSection } from './rosters-section.ts';
import { table } from './table.ts';

export interface ComparisonBrief {
  /** Of a finished comparison. */
  readonly report: ComparisonReport;
  /** The documents compared, in order. */
  readonly scenarios: readonly Scenario[];
  /** ISO date. */
  readonly madeOn: string;
}

/** More lines than this no meeting reads; the spreadsheet has them all. */
const listedEffects = 24;

export function comparisonBrief({ report, scenarios: documents, madeOn }: ComparisonBrief, translator: Translator): string {
  const { t, format } = translator;
  const { identity } = report;
  const scenarios = documents.map((scenario) => asCompared(scenario, identity));
  const [baseline] = scenarios;
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const named = scenarios.map((scenario, i) => ({ name: deploymentName(report, i, translator), scenario }));
  const figures = decidingFigures(report, translator);
  const data = comparisonBriefRecord(report, scenarios, madeOn, translator.language);
  const { settings } = identity;
  const facts = [
    { label: t('brief.reproduce.days'), value: format.number(identity.replications) },
    { label: t('brief.reproduce.decideBy'), value: quantityOf(report, translator) },
    { label: t('brief.reproduce.threshold'), value: thresholdWords(settings.threshold, quantityUnit(settings.decideBy), translator) },
    { label: t('brief.reproduce.budget'), value: t('brief.reproduce.range', { least: settings.atLeast, most: settings.atMost }) },
  ];
  return briefPage(
    data,
    [
      html`<p class="label">${t('brief.question.title')}</p>
        <p class="question">${question(report, baseline, translator)}</p>
        <div class="verdict ${toneOf(report)}">
          <p class="label">${t('brief.verdict.title')}</p>
          <p>${verdictSentence(report, translator)}</p>
          <p class="sure">${surenessSentence(report, translator)}</p>
        </div>
        ${figures.main}${shownAgainst(report).map((against) => costsAndGains(against, translator))}`,
      ...(report.selection === undefined ? [] : [ranking(report, report.selection, translator)]),
      ...report.against.map((against, i) => effects(report, against, translator, i === 0 ? report.selection === undefined : true)),
      figures.differences,
      changesSection(named, translator),
      rostersSection(named, translator),
      assumptionsSection(baseline, translator, named[0]?.name),
      comparisonMethod(report, translator),
      reproductionSection(
        data,
        identity.deployments.map(({ scenarioHash }, i) => ({ name: named[i]?.name ?? '', scenarioHash })),
        facts,
        translator,
      ),
    ],
    translator,
  );
}

/** A comparison has run settings of its own: those of a document take no part. */
function asCompared(scenario: Scenario, { seed, confidenceLevel, settings }: ComparisonReport['identity']): Scenario {
  return { ...scenario, run: { seed, confidenceLevel, replications: settings.atMost } };
}

function question(report: ComparisonReport, { controlPoint: place, date }: Scenario, translator: Translator): string {
  const { t, text, format } = translator;
  const { settings } = report.identity;
  const values = {
    baseline: deploymentName(report, 0, translator),
    other: deploymentName(report, 1, translator),
    count: report.deployments.length,
    controlPoint: text(controlPoint(place).name),
    date: format.longDate(date),
    quantity: quantityOf(report, translator),
    threshold: thresholdWords(settings.threshold, quantityUnit(settings.decideBy), translator),
  };
  return t(report.deployments.length === 2 ? 'brief.question.two' : 'brief.question.several', values);
}

function quantityOf({ deployments: [baseline], identity }: ComparisonReport, translator: Translator): string {
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  return effectName(identity.settings.decideBy, baseline, translator);
}

/** The one to look at: the second of two, or the best of several where it is not the baseline. */
function shownAgainst({ against, selection }: ComparisonReport): readonly AgainstBaseline[] {
  const best = selection?.best ?? 1;
  const shown = against.find(({ deployment }) => deployment === best);
  return shown === undefined ? [] : [shown];
}

function toneOf({ verdict, selection }: ComparisonReport): string {
  if (selection !== undefined) return selection.decided ? 'good' : 'near';
  return verdict?.status === 'better' ? 'good' : verdict?.status === 'worse' ? 'bad' : 'near';
}

function ranking(report: ComparisonReport, selection: NonNullable<ComparisonReport['selection']>, translator: Translator): Markup {
  const { t, format } = translator;
  const { settings } = report.identity;
  const unit = quantityUnit(settings.decideBy);
  const texts = valueTexts(translator)[unit];
  const columns = [
    { heading: t('brief.ranking.deployment') },
    { heading: t('brief.ranking.value'), number: true },
    { heading: t('brief.ranking.probability'), number: true },
    { heading: t('brief.ranking.out') },
  ];
  const order = report.deployments.map((_, i) => i);
  const probability = (i: number) => selection.probabilityBest[i] ?? 0;
  const rows = order
    .toSorted((a, b) => Number(b === selection.best) - Number(a === selection.best) || probability(b) - probability(a))
    .map((i) => {
      const { mean = Number.NaN, halfWidth = Number.NaN, bounds } = report.deciding[i] ?? {};
      const out = selection.eliminatedAt[i];
      const best = i === selection.best;
      return {
        cells: [
          `${deploymentName(report, i, translator)}${best ? ` · ${t('brief.ranking.best')}` : ''}`,
          texts.estimate(mean, halfWidth, unit === 'share' ? bounds : undefined),
          format.percent(probability(i), 0),
          out === undefined ? t('brief.ranking.stays') : t('brief.ranking.days', { count: out }),
        ],
        tone: best ? ('deciding' as const) : undefined,
      };
    });
  const threshold = thresholdWords(settings.threshold, unit, translator);
  return html`<section class="page">
    <h2>${t('brief.ranking.title')}</h2>
    ${table(columns, rows)}
    <p class="note">${t('brief.ranking.guarantee', { level: format.plainPercent(selection.guarantee.confidence), threshold })}</p>
  </section>`;
}

function effects(report: ComparisonReport, against: AgainstBaseline, translator: Translator, onNewPage: boolean): Markup {
  const { t, format } = translator;
  const { confidenceLevel, replications, settings } = report.identity;
  const [baselineReport] = report.deployments;
  if (baselineReport === undefined) throw new Error('A comparison has a baseline');
  const main = against.effects.filter((effect) => effect.main);
  const alike = main.filter(({ of, judgement }) => judgement === 'same' && of.measure !== 'target' && !isAbout(of, settings.decideBy));
  const listed = main.filter((effect) => !alike.includes(effect)).slice(0, listedEffects);
  const columns = [
    { heading: t('brief.effects.what') },
    { heading: deploymentLetter(0), number: true },
    { heading: deploymentLetter(against.deployment), number: true },
    { heading: t('brief.effects.difference'), number: true },
    { heading: t('brief.effects.judgement') },
  ];
  const rows = listed.map((effect) => effectRow(effect, baselineReport, isAbout(effect.of, settings.decideBy), translator));
  const names = { other: deploymentName(report, against.deployment, translator), baseline: deploymentName(report, 0, translator) };
  const more = against.effects.length - listed.length - alike.length;
  const alikeNames = alike.map(({ of }) => effectName(of, baselineReport, translator));
  const notes = [
    t('brief.effects.note', { ...names, level: format.plainPercent(confidenceLevel) }),
    report.verdict === undefined ? t('brief.effects.first') : t('brief.effects.sequential', { days: replications }),
    pairingSentence(report, against.deployment, translator),
    alike.length > 0 ? t('brief.effects.same', { list: format.list(alikeNames) }) : undefined,
    more > 0 ? t('brief.effects.more', { count: more }) : undefined,
  ];
  const title = report.against.length > 1 ? `${t('brief.effects.title')}: ${names.other}` : t('brief.effects.title');
  return html`<section${onNewPage ? html` class="page"` : undefined}><h2>${title}</h2>${table(columns, rows, { name: 'effects' })}
${notes.map((note) => (note === undefined ? undefined : html`<p class="note">${note}</p>`))}</section>`;
}

function effectRow(effect: Effect, baseline: RunReport, deciding: boolean, translator: Translator) {
  const texts = effectTexts(effect, translator);
  const name = effectName(effect.of, baseline, translator);
  const { judgement } = effect;
  const tone = judgement === 'better' || judgement === 'worse' ? judgement : undefined;
  return {
    cells: [
      name.charAt(0).toUpperCase() + name.slice(1),
      texts.baseline,
      texts.other,
      texts.difference,
      tone === undefined ? texts.judgement : html`<span class="${tone}">${texts.judgement}</span>`,
    ],
    tone: deciding ? ('deciding' as const) : undefined,
  };
}
