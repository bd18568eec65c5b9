// Two authorities in the results: what of the wait is spent with each, and how often lanes stand blocked between their zones.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { CrossingReport, ZoneReport } from '../../../shared/report/run-report.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { ReportCard } from './report-card.tsx';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

/** A mean wait in some quarter-hour [min]. */
const leastDrawn = 0.05;

/** Of the direction of the passengers shown. */
export function CrossingCard({ run: { report }, crossing }: { readonly run: ShownRun; readonly crossing: CrossingReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const { minutes } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const { direction, authorities } = crossing;
  const title = t(`results.chart.crossing.${direction}`);
  const whole = minutes.estimate(crossing.crossing.mean, crossing.crossing.halfWidth);
  const [first, second] = authorities.map(({ day }) => minutes.estimate(day.mean.mean, day.mean.halfWidth));
  const lines = authorities.map(({ authority, series }) =>
    lineOf(series.mean, {
      id: authority,
      label: t(`results.line.authority.${authority}`),
      tone: authority === 'first' ? 'focus' : 'series-4',
      stroke: authority === 'first' ? 'solid' : 'dashed',
    }),
  );
  // Waits that nobody would notice make an axis of noughts.
  const waits = lines.some(({ values }) => values.some((value) => value >= leastDrawn));
  const sentence =
    first === undefined || second === undefined
      ? t('results.say.crossing', { whole })
      : t('results.say.crossingInTurn', { whole, first, second });
  return (
    <ReportCard
      report={report}
      id={`crossing-${direction}`}
      title={title}
      unit={lines.length === 0 ? t('results.chart.wholeDay') : `${t('results.unit.minutes')} · ${t('results.chart.byArrival')}`}
      sentence={sentence}
      table={lines.length === 0 ? undefined : lineTable(title, t('results.column.time'), axis, lines, minutes)}
      legend={waits ? <ChartLegend lines={lines} /> : undefined}
    >
      {waits && <EstimateBandChart label={title} axis={axis} lines={lines} format={minutes} height={200} />}
    </ReportCard>
  );
}

export function ZonesCard({ run: { report }, zone }: { readonly run: ShownRun; readonly zone: ZoneReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { servers } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const title = t('results.chart.zones', { bank: text(zone.name) });
  const lines = [
    lineOf(zone.series.secondZonesInUse, { id: 'in-use', label: t('results.line.secondZones'), tone: 'focus', stroke: 'solid' }),
    lineOf(zone.series.blockedLanes, { id: 'blocked', label: t('results.line.blocked'), tone: 'near', stroke: 'dashed' }),
  ];
  const worst = highestMoment(zone.series.blockedLanes, axis.starts);
  return (
    <ReportCard
      report={report}
      id={`zones-${zone.id}`}
      title={title}
      unit={`${t('results.unit.servers')} · ${t('results.chart.byTime')}`}
      sentence={
        worst === undefined || worst.mean < 0.005
          ? t('results.say.neverBlocked')
          : t('results.say.blocked', { at: format.clock(worst.at), lanes: servers.estimate(worst.mean, worst.halfWidth) })
      }
      table={lineTable(title, t('results.column.time'), axis, lines, servers)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={servers} height={200} />
    </ReportCard>
  );
}
