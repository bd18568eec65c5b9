// Reserve officers: how often each bank called them, for how many officer-hours, and when they were there. Shown where any may be called.

import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { largestValue } from '../../charts/value-axis.ts';
import { ReportCard } from './report-card.tsx';
import classes from './results.module.css';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function ReservesCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { hours, people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const panels = report.banks.flatMap(({ id, name, reserves }) =>
    reserves === undefined
      ? []
      : [{ id, name, reserves, line: lineOf(reserves.officers, { id, label: text(name), tone: 'focus', stroke: 'solid' }) }],
  );
  if (panels.length === 0) return null;
  const title = t('results.chart.reserves');
  const sumOf = (what: 'calls' | 'hours') => panels.reduce((sum, { reserves }) => sum + reserves[what].mean, 0);
  const top = largestValue(panels.map(({ line }) => line));
  return (
    <ReportCard
      report={report}
      id="reserves"
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={
        sumOf('calls') === 0
          ? t('results.say.noReserves')
          : t('results.say.reserves', { calls: format.plainNumber(sumOf('calls'), 1), hours: hours.value(sumOf('hours')) })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'calls', label: t('results.column.calls'), format: people.estimate, estimate: true },
          { id: 'hours', label: t('results.column.reserveHours'), format: hours.estimate, estimate: true },
        ],
        rows: panels.map(({ name, reserves }) => [text(name), reserves.calls, reserves.hours]),
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
            format={people}
            top={top}
            height={150}
          />
        ))}
      </div>
    </ReportCard>
  );
}
