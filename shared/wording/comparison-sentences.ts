// What a comparison comes to, in one plain sentence with the numbers, and what the same luck for both gained.

import type { Translator } from '../i18n/translator.ts';
import { isAbout } from '../report/comparison-effects.ts';
import type { ComparisonReport } from '../report/comparison-report.ts';
import type { Quantity } from '../scenario/schema/quantity-schema.ts';
import { rangeWords, thresholdWords, type DifferenceUnit } from './difference-range.ts';
import { effectName } from './effect-words.ts';

/** "B (Eight more lanes)"; the first deployment is A. */
export function deploymentName({ identity }: ComparisonReport, index: number, { t }: Translator): string {
  return t('difference.deployment', { letter: deploymentLetter(index), name: identity.deployments[index]?.name ?? '' });
}

export function deploymentLetter(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** How a sentence speaks of a deployment: by letter and name, or by its letter alone where the names stand beside it. */
export type NameOf = (report: ComparisonReport, index: number, translator: Translator) => string;

/** The verdict on two deployments, or the best of several. */
export function verdictSentence(report: ComparisonReport, translator: Translator, nameOf: NameOf = deploymentName): string {
  const { verdict, selection } = report;
  if (verdict !== undefined) return twoSentence(report, verdict, translator, nameOf);
  if (selection !== undefined) return selectionSentence(report, selection, translator, nameOf);
  throw new Error('A comparison has a verdict or a selection');
}

/** How sure that is: "22 days simulated with the same passengers in each deployment; 95% interval." */
export function surenessSentence({ identity }: ComparisonReport, { t, format }: Translator): string {
  return t('difference.verdict.sure', { count: identity.replications, level: format.plainPercent(identity.confidenceLevel) });
}

/** Beyond this a factor only says that next to all chance has cancelled. */
const mostTold = 1000;

/** What pairing gained for the deciding quantity of one deployment against the baseline; undefined where nothing varies. */
export function pairingSentence(
  { against, identity }: ComparisonReport,
  deployment: number,
  { t, format }: Translator,
): string | undefined {
  const effects = against.find((one) => one.deployment === deployment)?.effects ?? [];
  const effect = effects.find(({ of }) => isAbout(of, identity.settings.decideBy));
  if (effect === undefined || Number.isNaN(effect.correlation) || Number.isNaN(effect.varianceSaved)) return undefined;
  const { correlation, varianceSaved } = effect;
  return t(varianceSaved > 1.05 ? 'difference.pairing.gain' : 'difference.pairing.none', {
    correlation: format.number(correlation, 2),
    factor:
      varianceSaved > mostTold
        ? t('difference.pairing.most', { factor: format.number(mostTold) })
        : format.number(varianceSaved, varianceSaved < 10 ? 1 : 0),
  });
}

export function quantityUnit(quantity: Quantity): DifferenceUnit {
  switch (quantity.measure) {
    case 'wait':
    case 'crossing':
    case 'vehicleWait':
    case 'outsideWait':
    case 'examinationWait':
      return 'minutes';
    case 'target':
      return 'share';
    case 'peakOccupancy':
      return 'people';
  }
}

function twoSentence(
  report: ComparisonReport,
  verdict: NonNullable<ComparisonReport['verdict']>,
  translator: Translator,
  nameOf: NameOf,
): string {
  const { t } = translator;
  const { decideBy, threshold } = report.identity.settings;
  const unit = quantityUnit(decideBy);
  const values = {
    baseline: nameOf(report, 0, translator),
    other: nameOf(report, 1, translator),
    quantity: quantityName(report, translator),
    threshold: thresholdWords(threshold, unit, translator),
  };
  if (Number.isNaN(verdict.difference.mean)) return t('difference.verdict.nothing', values);
  const say = { ...values, range: rangeWords(verdict.difference, unit, translator) };
  switch (verdict.status) {
    case 'better':
      return t(verdict.matters ? 'difference.verdict.better' : 'difference.verdict.betterPerhapsLittle', say);
    case 'worse':
      return t(verdict.matters ? 'difference.verdict.worse' : 'difference.verdict.worsePerhapsLittle', say);
    case 'no-difference-that-matters':
      return t('difference.verdict.noDifference', say);
    case 'undecided':
      return t('difference.verdict.undecided', say);
  }
}

function selectionSentence(
  report: ComparisonReport,
  selection: NonNullable<ComparisonReport['selection']>,
  translator: Translator,
  nameOf: NameOf,
): string {
  const { t, format } = translator;
  const { decideBy, threshold } = report.identity.settings;
  return t(selection.decided ? 'difference.verdict.selected' : 'difference.verdict.notSelected', {
    best: nameOf(report, selection.best, translator),
    count: report.deployments.length,
    quantity: quantityName(report, translator),
    level: format.plainPercent(selection.guarantee.confidence),
    threshold: thresholdWords(threshold, quantityUnit(decideBy), translator),
    probability: format.percent(selection.probabilityBest[selection.best] ?? Number.NaN, 0),
  });
}

/** The deciding quantity by name. */
function quantityName({ deployments: [baseline], identity }: ComparisonReport, translator: Translator): string {
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  return effectName(identity.settings.decideBy, baseline, translator);
}
