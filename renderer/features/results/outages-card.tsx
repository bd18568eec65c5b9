// Lanes that should be open and are out of order, by quarter-hour and in lane-hours of the day. Shown where lanes go out of order at all.

import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { largestValue } from '../../charts/value-axis.ts';
import { ReportCard } from './report-card.tsx';
import classes from './results.module.css';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function OutagesCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { hours, people: lanes } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const panels = report.banks.flatMap(({ id, name, lost, serverHours }) =>
    lost === undefined
      ? []
      : [{ id, name, lost, serverHours, line: lineOf(lost.lanes, { id, label: text(name), tone: 'series-4', stroke: 'solid' }) }],
  );
  const [worst] = panels.toSorted((a, b) => b.lost.hours.mean - a.lost.hours.mean);
  if (worst === undefined) return null;
  const title = t('results.chart.outages');
  const total = panels.reduce((sum, { lost }) => sum + lost.hours.mean, 0);
  const peak = highestMoment(worst.lost.lanes, axis.starts);
  const top = largestValue(panels.map(({ line }) => line));
  return (
    <ReportCard
      report={report}
      id="outages"
      title={title}
      unit={`${t('results.unit.lanes')} · ${t('results.chart.byTime')}`}
      sentence={
        total === 0 || peak === undefined
          ? t('results.say.noOutages')
          : t('results.say.outages', {
              hours: hours.value(total),
              bank: text(worst.name),
              at: format.clock(peak.at),
              lanes: format.plainNumber(peak.mean, 1),
            })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'lost', label: t('results.column.lostHours'), format: hours.estimate, estimate: true },
          { id: 'open', label: t('results.column.openHours'), format: hours.estimate, estimate: true },
        ],
        rows: panels.map(({ name, lost, serverHours }) => [text(name), lost.hours, serverHours]),
      }}
    >
      <div className={classes.panels}>
        {panels.map(({ id, name, line }) => (
          <EstimateBandChart
            key={id}
            label={`${title}: ${text(name)}`}
            heading={text(name)}
            axis={axis}
            lines={[line]}
            format={lanes}
            top={top}
            height={150}
          />
        ))}
      </div>
    </ReportCard>
  );
}
