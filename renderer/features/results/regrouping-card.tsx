// Who waits beyond the control for the rest of their party: how many by quarter-hour and how long, and how long parties take in all.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import type { HallReport, RunReport } from '../../../shared/report/run-report.ts';
import { regroupingSentences } from '../../../shared/wording/regrouping-sentences.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function RegroupingCard({ report, hall }: { readonly report: RunReport; readonly hall: HallReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const { regrouping, direction } = hall;
  if (regrouping === undefined) return null;
  const { people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const title = t(`parties.result.title.${direction}`);
  const lines = [
    lineOf(regrouping.most, { id: 'most', label: t('parties.result.people'), tone: 'series-4', stroke: 'dotted' }),
    lineOf(regrouping.people, { id: 'average', label: t('parties.result.average'), tone: 'focus', stroke: 'solid' }),
  ];
  return (
    <ReportCard
      report={report}
      id={`regrouping-${direction}`}
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={regroupingSentences(regrouping, highestMoment(regrouping.most, axis.starts), translator).join(' ')}
      table={lineTable(title, t('results.column.time'), axis, lines, people)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={people} height={200} />
    </ReportCard>
  );
}
