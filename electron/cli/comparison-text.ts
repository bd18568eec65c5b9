// A comparison to read in a terminal: the verdict first, then effects, costs and gains; every number with its interval.

import type { Translator } from '../../shared/i18n/translator.ts';
import { controlPoint } from '../../shared/reference/control-points.ts';
import type { AgainstBaseline, ComparisonReport } from '../../shared/report/comparison-report.ts';
import { plannedCosts } from '../../shared/report/comparison-tables.ts';
import { scaled } from '../../shared/report/experiment-estimates.ts';
import {
  deploymentLetter,
  deploymentName,
  pairingSentence,
  surenessSentence,
  verdictSentence,
} from '../../shared/wording/comparison-sentences.ts';
import { differenceText, effectName, effectTexts } from '../../shared/wording/effect-words.ts';
import { shortened, textTable } from './text-table.ts';

const widestName = 62;

/** Parts are separated by empty lines. */
export function comparisonText(report: ComparisonReport, translator: Translator): string {
  const { t, text, format } = translator;
  const { identity } = report;
  const [baseline] = report.deployments;
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const place = { controlPoint: text(controlPoint(baseline.identity.controlPoint).name), date: format.date(baseline.identity.date) };
  const parts = [
    [identity.projectName, t('cli.report.subheading', place)],
    [verdictSentence(report, translator), surenessSentence(report, translator)],
    identity.deployments.map(({ scenarioHash }, i) => `${deploymentName(report, i, translator)}  ${scenarioHash}`),
    ...report.against.flatMap((against) => againstLines(report, against, translator)),
    [t('cli.compare.identity', { seed: identity.seed, engineVersion: identity.engineVersion, resultHash: identity.resultHash })],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function againstLines(report: ComparisonReport, against: AgainstBaseline, translator: Translator): readonly (readonly string[])[] {
  const { t } = translator;
  const [baseline] = report.deployments;
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const letters = { other: deploymentLetter(against.deployment), baseline: deploymentLetter(0) };
  const effects = against.effects
    .filter(({ main }) => main)
    .map((effect) => {
      const { baseline: before, other, difference, judgement } = effectTexts(effect, translator);
      return [shortened(effectName(effect.of, baseline, translator), widestName), before, other, difference, judgement].map(plainSpaces);
    });
  const columns = [
    { heading: t('cli.compare.column.effect'), align: 'left' as const },
    { heading: letters.baseline, align: 'right' as const },
    { heading: letters.other, align: 'right' as const },
    { heading: t('cli.compare.column.difference'), align: 'right' as const },
    { heading: '', align: 'left' as const },
  ];
  const pairing = pairingSentence(report, against.deployment, translator);
  return [
    [t('cli.compare.effects', letters), ...textTable(columns, effects)],
    [t('difference.costs.title'), ...costLines(against, translator)],
    [t('difference.gains.title'), ...gainLines(against, translator)],
    ...(pairing === undefined ? [] : [[pairing]]),
  ];
}

function costLines({ costs }: AgainstBaseline, { t, format }: Translator): readonly string[] {
  const write = (value: number) => format.plainNumber(value, 1);
  return plannedCosts.map(([key]) => {
    const { baseline, other } = costs[key];
    const change =
      baseline === other ? t('difference.costs.same') : t('difference.costs.beforeAfter', { before: write(baseline), after: write(other) });
    return t('cli.compare.line', { what: t(`difference.costs.${key}`), value: change });
  });
}

function gainLines({ gains }: AgainstBaseline, translator: Translator): readonly string[] {
  const { t } = translator;
  const line = (what: string, value: string) => t('cli.compare.line', { what, value: plainSpaces(value) });
  return gains.flatMap(({ direction, withinTarget, minutesSaved }) => [
    ...(withinTarget === undefined
      ? []
      : [line(t(`difference.gains.withinTarget.${direction}`), differenceText(withinTarget, 'passengers', translator))]),
    line(t(`difference.gains.minutesSaved.${direction}`), differenceText(scaled(minutesSaved, 1 / 60), 'hours', translator)),
  ]);
}

/** Terminals and what reads them know no other spaces. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
