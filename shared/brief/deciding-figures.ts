// The curves of the deciding quantity over the day, and the difference with its band: the picture of a comparison.

import type { Translator } from '../i18n/translator.ts';
import type { ComparisonReport } from '../report/comparison-report.ts';
import { curveTarget, decidingCurve, type DecidingCurve } from '../report/deciding-curve.ts';
import { highestMoment, lowestMoment } from '../report/moments-of-day.ts';
import type { EstimateSeries } from '../report/run-report.ts';
import { quarterHour } from '../scenario/clock.ts';
import { deploymentLetter, deploymentName } from '../wording/comparison-sentences.ts';
import { curveName, differenceText } from '../wording/effect-words.ts';
import { valueTexts } from '../wording/value-texts.ts';
import type { DayChart } from './day-chart.ts';
import { chartFigure } from './figure.ts';
import { html, type Markup } from './markup.ts';

export interface DecidingFigures {
  /** Curves of all deployments, with the difference of the one to look at below. */
  readonly main: Markup;
  /** Each deployment's difference, on a larger scale, where there is more than one. */
  readonly differences: Markup;
}

export function decidingFigures(report: ComparisonReport, translator: Translator): DecidingFigures {
  const { t } = translator;
  const curve = decidingCurve(report);
  if (curve === undefined) return { main: html`<p>${t('brief.chart.nothing')}</p>`, differences: html`` };
  const shown = report.selection?.best ?? 1;
  const small = curve.differences.find(({ deployment }) => deployment === shown);
  const rest = curve.differences.filter((one) => one !== small);
  return {
    main: html`${curves(report, curve, translator)}${small === undefined ? undefined : difference(report, curve, small, 'main', 110, translator)}`,
    differences:
      rest.length === 0
        ? html``
        : html`<section>
            <h2>${t('brief.curves.title')}</h2>
            ${rest.map((one) => difference(report, curve, one, 'more', 130, translator))}
          </section>`,
  };
}

function curves(report: ComparisonReport, { of, unit, lines }: DecidingCurve, translator: Translator): Markup {
  const { t, format } = translator;
  const texts = valueTexts(translator);
  const peaks = lines.flatMap(({ deployment, series }) => {
    // Of waits and people the highest counts, of a share within target the lowest.
    const peak = unit === 'share' ? lowestMoment(series, report.intervals) : highestMoment(series, report.intervals);
    if (peak === undefined) return [];
    const value = texts[unit].estimate(peak.mean, peak.halfWidth);
    return [t('brief.chart.curveValue', { name: deploymentLetter(deployment), value, at: format.clock(peak.at) })];
  });
  const chart: DayChart = {
    id: 'curves',
    title: curveTitle(report, of, translator),
    description:
      peaks.length === 0
        ? t('brief.chart.nothing')
        : t(unit === 'share' ? 'brief.chart.lowest' : 'brief.chart.highest', { values: format.list(peaks) }),
    lines: lines.map(({ deployment, series }) => ({ label: deploymentName(report, deployment, translator), series, tone: deployment })),
    ...common(report, translator),
    value: texts[unit].axis,
    target: targetOf(report, of, unit, translator),
    share: unit === 'share',
    height: 200,
  };
  const note = `${peaks.length === 0 ? '' : `${chart.description} `}${t('brief.chart.band', { level: format.plainPercent(report.identity.confidenceLevel) })}`;
  return chartFigure(chart, { unit: t(`brief.chart.unit.${unit}`), note, targetAbove: (label) => t('brief.chart.targetAbove', { label }) });
}

function difference(
  report: ComparisonReport,
  { unit }: DecidingCurve,
  { deployment, series }: DecidingCurve['differences'][number],
  id: string,
  height: number,
  translator: Translator,
): Markup {
  const { t, format } = translator;
  const furthest = furthestFromZero(series, report.intervals);
  const names = { other: deploymentLetter(deployment), baseline: deploymentLetter(0) };
  const description =
    furthest === undefined
      ? t('brief.chart.nothing')
      : t('brief.chart.differenceSays', { at: format.clock(furthest.at), value: differenceText(furthest, unit, translator) });
  const chart: DayChart = {
    id: `difference-${id}-${deployment}`,
    title: t('brief.chart.difference', names),
    description,
    lines: [{ label: deploymentName(report, deployment, translator), series, tone: deployment }],
    ...common(report, translator),
    value: valueTexts(translator)[unit].axis,
    zero: true,
    height,
  };
  return chartFigure(chart, {
    unit: t(`brief.chart.unitDifference.${unit}`),
    note: `${description} ${t('brief.curves.differenceNote')}`,
    targetAbove: (label) => label,
  });
}

function common({ intervals }: ComparisonReport, { format }: Translator): Pick<DayChart, 'intervals' | 'length' | 'clock'> {
  return { intervals, length: quarterHour, clock: format.clock };
}

function curveTitle({ deployments: [baseline] }: ComparisonReport, of: DecidingCurve['of'], translator: Translator): string {
  if (baseline === undefined) throw new Error('A comparison has a baseline');
  const title = translator.t('brief.chart.deciding', { quantity: curveName(of, baseline, translator) });
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The pledge beside the curve it is about. */
function targetOf(
  { deployments: [baseline] }: ComparisonReport,
  of: DecidingCurve['of'],
  unit: DecidingCurve['unit'],
  { t, format }: Translator,
): DayChart['target'] {
  const wait = baseline && curveTarget(of, baseline);
  if (unit === 'minutes' && wait?.targetMinutes !== undefined) {
    return { value: wait.targetMinutes, label: t('brief.chart.targetMinutes', { minutes: format.plainNumber(wait.targetMinutes) }) };
  }
  if (unit === 'share' && wait?.targetShare !== undefined) {
    return { value: wait.targetShare, label: t('brief.chart.targetShare', { share: format.plainPercent(wait.targetShare) }) };
  }
  return undefined;
}

function furthestFromZero({ mean, halfWidth }: EstimateSeries, intervals: readonly number[]) {
  const distance: EstimateSeries = { mean: mean.map(Math.abs), halfWidth };
  const found = highestMoment(distance, intervals);
  if (found === undefined) return undefined;
  return { ...found, mean: mean[intervals.indexOf(found.at)] ?? Number.NaN };
}
