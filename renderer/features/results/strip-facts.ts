// The tiles beside the verdicts: the fullest hall, the officer-hours, the busiest bank.

import type { Translator } from '../../../shared/i18n/translator.ts';
import { directions } from '../../../shared/reference/vocabulary.ts';
import { demandedFlows } from '../../../shared/scenario/demanded-flows.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import { utilizationStatement } from '../../../shared/report/statements.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { serverHours } from './run-differences.ts';
import { intervalLengthOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';

export interface StripFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

export function stripFacts(report: RunReport, translator: Translator): readonly StripFact[] {
  const { t, text, format } = translator;
  const { people, hours, share } = valueTexts(translator);
  const halls = report.halls.flatMap(({ direction, day: { peakOccupancy }, occupancy }): readonly StripFact[] => {
    const fullest = highestMoment(occupancy, report.intervals);
    if (fullest === undefined) return [];
    return [
      {
        id: `hall-${direction}`,
        label: t(`results.verdict.hallPeak.${direction}`),
        value: people.estimate(peakOccupancy.mean, peakOccupancy.halfWidth),
        detail: t('results.verdict.hallPeakAt', { at: format.clock(fullest.at) }),
      },
    ];
  });
  const officers = serverHours(report, 'counter');
  const most = Math.max(0, ...report.intervals.map((_, index) => countersOpen(report, index)));
  const use = utilizationStatement(report.banks, report.intervals, intervalLengthOf(report));
  return [
    ...halls,
    ...(officers.mean > 0
      ? [
          {
            id: 'officer-hours',
            label: t('results.verdict.officerHours'),
            value: hours.estimate(officers.mean, officers.halfWidth > 0.05 ? officers.halfWidth : Number.NaN),
            detail: t('results.verdict.officerHoursDetail', { most: format.plainNumber(most, 0) }),
          },
        ]
      : []),
    ...(use.kind === 'busiest'
      ? [
          {
            id: 'busiest',
            label: t('results.verdict.busiest'),
            value: share.estimate(use.worst.mean, use.worst.halfWidth > 0.000_5 ? use.worst.halfWidth : Number.NaN),
            detail: t('results.verdict.busiestDetail', { bank: text(use.bank.name), at: format.clock(use.worst.at) }),
          },
        ]
      : []),
  ];
}

/** The names of the facts that a run of this scenario will bring, in the same order. */
export function awaitedFacts(scenario: Scenario, { t }: Translator): readonly Pick<StripFact, 'id' | 'label'>[] {
  const { banks } = scenario;
  const ways = new Set(demandedFlows(scenario).map(({ direction }) => direction));
  const halls = directions.filter((direction) => ways.has(direction));
  return [
    ...halls.map((direction) => ({ id: `hall-${direction}`, label: t(`results.verdict.hallPeak.${direction}`) })),
    ...(banks.some(({ kind }) => kind === 'counter') ? [{ id: 'officer-hours', label: t('results.verdict.officerHours') }] : []),
    ...(banks.length > 0 ? [{ id: 'busiest', label: t('results.verdict.busiest') }] : []),
  ];
}

function countersOpen({ banks }: RunReport, index: number): number {
  return banks.reduce((sum, { kind, series }) => sum + (kind === 'counter' ? (series.openServers.mean[index] ?? 0) : 0), 0);
}
