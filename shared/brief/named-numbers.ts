// Every number that a brief shows, and those of the day that it does not, by a name that says which it is.

import type { ComparisonReport } from '../report/comparison-report.ts';
import { effectSubject, plannedCosts } from '../report/comparison-tables.ts';
import { decidingCurve } from '../report/deciding-curve.ts';
import { firstKind } from '../report/first-kind.ts';
import { isEstimate } from '../report/report-csv.ts';
import type { EstimateSeries, RunReport } from '../report/run-report.ts';
import { tablesOf } from '../report/tables.ts';
import { clockOf, quarterHour } from '../scenario/clock.ts';
import type { Estimate } from '../statistics/estimate.ts';

/** Null where nothing was observed, as JSON has it. */
export type NamedNumbers = Readonly<Record<string, number | null>>;

type Entry = readonly [string, number | null];

export function runNumbers(report: RunReport): NamedNumbers {
  const wait = firstKind(report);
  return Object.fromEntries([
    ...runEntries(report, ''),
    ...(wait === undefined ? [] : seriesEntries(`waits-by-quarter-hour/${wait.kind.id}/p95`, wait.series.p95, report.intervals)),
  ]);
}

export function comparisonNumbers(report: ComparisonReport): NamedNumbers {
  const { identity, deployments, against, verdict, selection, deciding, intervals } = report;
  const letter = (index: number) => String.fromCodePoint(65 + index);
  const curve = decidingCurve(report);
  return Object.fromEntries<number | null>([
    ['replications', identity.replications],
    ...deployments.flatMap((run, i) => runEntries(run, `${letter(i)}/`)),
    ...deciding.flatMap((estimate, i) => estimateEntries(`${letter(i)}/deciding`, estimate)),
    ...against.flatMap(({ deployment, effects, costs, gains }) => {
      const start = `${letter(deployment)}-A`;
      return [
        ...effects.flatMap((effect): readonly Entry[] => {
          const { subject, statistic } = effectSubject(effect);
          const name = `${start}/${effect.of.measure}/${subject}/${statistic}`;
          return [
            ...estimateEntries(name, effect.difference),
            [`${name}/correlation`, known(effect.correlation)],
            [`${name}/variance-saved`, known(effect.varianceSaved)],
          ];
        }),
        ...plannedCosts.map(([key]): Entry => [`${start}/costs/${key}`, costs[key].difference]),
        ...(costs.officerHoursCalled === undefined
          ? []
          : estimateEntries(`${start}/costs/officer-hours-called`, costs.officerHoursCalled.difference)),
        ...gains.flatMap(({ direction, withinTarget, minutesSaved }) => [
          ...(withinTarget === undefined ? [] : estimateEntries(`${start}/gains/${direction}/within-target`, withinTarget)),
          ...estimateEntries(`${start}/gains/${direction}/minutes-saved`, minutesSaved),
        ]),
      ];
    }),
    ...(verdict === undefined ? [] : estimateEntries('verdict', verdict.difference)),
    ...(selection?.probabilityBest.map((probability, i): Entry => [`${letter(i)}/probability-best`, probability]) ?? []),
    ...(curve?.lines.flatMap(({ deployment, series }) => seriesEntries(`${letter(deployment)}/curve`, series, intervals)) ?? []),
    ...(curve?.differences.flatMap(({ deployment, series }) => seriesEntries(`${letter(deployment)}-A/curve`, series, intervals)) ?? []),
  ]);
}

/** The tables of the whole day. */
function runEntries(report: RunReport, start: string): readonly Entry[] {
  return tablesOf(report)
    .filter(({ id }) => !id.endsWith('-by-quarter-hour') && id !== 'longer-waits')
    .flatMap(({ id, subject, columns, rows }) =>
      rows.flatMap((cells) =>
        cells.flatMap((cell, i) => {
          const [head] = cells;
          const about = [...(subject === undefined ? [] : [subject]), ...(typeof head === 'string' ? [head] : [])].join('/');
          return isEstimate(cell) ? estimateEntries(`${start}${id}/${about}/${columns[i]?.key}`, cell) : [];
        }),
      ),
    );
}

function estimateEntries(name: string, { mean, halfWidth, bounds }: Pick<Estimate, 'mean' | 'halfWidth' | 'bounds'>): readonly Entry[] {
  return [
    [name, known(mean)],
    [`${name}/half-width`, known(halfWidth)],
    ...(bounds === undefined
      ? []
      : ([
          [`${name}/lower`, known(bounds.lower)],
          [`${name}/upper`, known(bounds.upper)],
        ] as const)),
  ];
}

function seriesEntries(name: string, { mean, halfWidth }: EstimateSeries, intervals: readonly number[]): readonly Entry[] {
  return intervals.flatMap((from, i) =>
    estimateEntries(`${name}/${clockOf(from / quarterHour)}`, { mean: mean[i] ?? Number.NaN, halfWidth: halfWidth[i] ?? Number.NaN }),
  );
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
