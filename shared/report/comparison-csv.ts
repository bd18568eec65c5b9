// A comparison as one CSV: a row per difference, each with what makes it reproducible.

import Papa from 'papaparse';
import { clockOf, quarterHour } from '../scenario/clock.ts';
import { boundsOf, type Estimate } from '../statistics/estimate.ts';
import type { AgainstBaseline, ComparisonReport } from './comparison-report.ts';
import { effectSubject, plannedCosts, quarterHourDifferences } from './comparison-tables.ts';

export const comparisonCsvColumns = [
  'table',
  'deployment',
  'subject',
  'from',
  'statistic',
  'unit',
  'baseline',
  'baseline_half_width',
  'baseline_lower',
  'baseline_upper',
  'other',
  'other_half_width',
  'other_lower',
  'other_upper',
  'difference',
  'difference_half_width',
  'judgement',
  'correlation',
  'variance_saved',
  'confidence_level',
  'replications',
  'baseline_hash',
  'other_hash',
  'seed',
  'engine_version',
  'result_hash',
] as const;

type Row = Readonly<Partial<Record<(typeof comparisonCsvColumns)[number], string | number>>>;

/**
 * RFC 4180; lines end in CRLF; numbers in full. `deployment` is the letter of the one compared with A; `from` is the start of the quarter-hour
 * ("10:15"), empty for the whole day; quarter-hours carry the difference alone, their values stand in the CSV of each run.
 */
export function comparisonCsv(report: ComparisonReport): string {
  const rows = report.against.flatMap((against) => rowsOf(report, against));
  const { seed, engineVersion, resultHash, deployments } = report.identity;
  const lines = rows.map(({ other, row }) => {
    const origin: Row = {
      deployment: String.fromCodePoint(65 + other),
      baseline_hash: deployments[0]?.scenarioHash ?? '',
      other_hash: deployments[other]?.scenarioHash ?? '',
      seed,
      engine_version: engineVersion,
      result_hash: resultHash,
    };
    const full: Row = { ...row, ...origin };
    return comparisonCsvColumns.map((column) => full[column] ?? '');
  });
  return `${Papa.unparse([[...comparisonCsvColumns], ...lines], { newline: '\r\n' })}\r\n`;
}

function rowsOf(report: ComparisonReport, against: AgainstBaseline): readonly { readonly other: number; readonly row: Row }[] {
  const { effects, costs, gains, deployment } = against;
  const rows: readonly Row[] = [
    ...effects.map((effect) => ({
      table: 'effects',
      ...effectSubject(effect),
      unit: effect.unit === 'clock' ? 'seconds-from-midnight' : effect.unit,
      ...pairOf('baseline', effect.baseline),
      ...pairOf('other', effect.other),
      ...differenceOf(effect.difference),
      judgement: effect.judgement,
      correlation: numeric(effect.correlation),
      variance_saved: numeric(effect.varianceSaved),
    })),
    ...plannedCosts.map(([key, unit]) => ({ table: 'costs', statistic: key, unit, ...costs[key] })),
    ...(costs.officerHoursCalled === undefined
      ? []
      : [
          {
            table: 'costs',
            statistic: 'officerHoursCalled',
            unit: 'hours',
            ...pairOf('baseline', costs.officerHoursCalled.baseline),
            ...pairOf('other', costs.officerHoursCalled.other),
            ...differenceOf(costs.officerHoursCalled.difference),
          },
        ]),
    ...gains.flatMap(({ direction, withinTarget, minutesSaved }) => [
      ...(withinTarget === undefined
        ? []
        : [{ table: 'gains', subject: direction, statistic: 'withinTarget', unit: 'passengers', ...differenceOf(withinTarget) }]),
      { table: 'gains', subject: direction, statistic: 'minutesSaved', unit: 'minutes', ...differenceOf(minutesSaved) },
    ]),
    ...quarterHourDifferences(report, against).map(({ from, difference, ...what }) => ({
      ...what,
      from: clockOf(from / quarterHour),
      ...differenceOf(difference),
    })),
  ];
  return rows.map((row) => ({ other: deployment, row }));
}

function pairOf(side: 'baseline' | 'other', estimate: Estimate): Row {
  const { lower, upper } = boundsOf(estimate);
  return {
    [side]: numeric(estimate.mean),
    [`${side}_half_width`]: numeric(estimate.halfWidth),
    [`${side}_lower`]: numeric(lower),
    [`${side}_upper`]: numeric(upper),
  };
}

function differenceOf({ mean, halfWidth, confidenceLevel, replications }: Estimate): Row {
  return { difference: numeric(mean), difference_half_width: numeric(halfWidth), confidence_level: confidenceLevel, replications };
}

/** What was not observed is an empty field. */
function numeric(value: number): number | string {
  return Number.isNaN(value) ? '' : value;
}
