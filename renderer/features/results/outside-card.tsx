// Who waits outside the hall: how many by quarter-hour, beside those inside, and how long, where an entrance may hold people back.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import type { HallReport, RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function OutsideCard({ report, hall }: { readonly report: RunReport; readonly hall: HallReport }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { outside, direction } = hall;
  if (outside === undefined) return null;
  const { minutes, people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const title = t(`entrance.result.title.${direction}`);
  const lines = [
    lineOf(outside.most, { id: 'most', label: t('entrance.result.people'), tone: 'series-4', stroke: 'dotted' }),
    lineOf(outside.people, { id: 'average', label: t('entrance.result.average'), tone: 'focus', stroke: 'solid' }),
    lineOf(hall.peakOccupancy, { id: 'inside', label: t('entrance.result.inside'), tone: 'series-2', stroke: 'dashed' }),
  ];
  const highest = highestMoment(outside.most, axis.starts);
  const { passengers, mean, p95 } = outside.day;
  return (
    <ReportCard
      report={report}
      id={`outside-${direction}`}
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={
        passengers.mean === 0 || highest === undefined
          ? t('entrance.result.none')
          : t('entrance.result.say', {
              at: format.clock(highest.at),
              most: people.estimate(highest.mean, highest.halfWidth),
              passengers: people.estimate(passengers.mean, passengers.halfWidth),
              mean: minutes.estimate(mean.mean, mean.halfWidth),
              p95: minutes.estimate(p95.mean, p95.halfWidth),
            })
      }
      table={lineTable(title, t('results.column.time'), axis, lines, people)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={people} height={200} />
    </ReportCard>
  );
}
