// How many turn back over the day, by quarter-hour, where the scenario lets them.

import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import type { HallReport, RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function TurnedBackCard({ report, hall }: { readonly report: RunReport; readonly hall: HallReport }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { balked, direction } = hall;
  if (balked === undefined) return null;
  const { people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const title = t(`queueing.result.balked.${direction}`);
  const lines = [lineOf(balked.series, { id: 'balked', label: title, tone: 'focus', stroke: 'solid' })];
  const most = highestMoment(balked.series, axis.starts);
  return (
    <ReportCard
      report={report}
      id={`turned-back-${direction}`}
      title={title}
      unit={t('results.unit.passengersPerQuarter')}
      sentence={
        balked.day.mean === 0 || most === undefined
          ? t('queueing.result.balkedNone')
          : t('queueing.result.balkedSay', { count: people.estimate(balked.day.mean, balked.day.halfWidth), at: format.clock(most.at) })
      }
      table={lineTable(title, t('results.column.time'), axis, lines, people)}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={people} height={180} />
    </ReportCard>
  );
}
