// Servers that two banks share: how many stand at each of them in every quarter-hour, and how many are between the two. Shown where any are shared.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine } from '../../charts/chart-line.ts';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport, SharedServersReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { BankCharts } from './bank-charts.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

const looks = {
  atHome: { tone: 'series-1', stroke: 'solid' },
  atOther: { tone: 'series-2', stroke: 'dashed' },
  changing: { tone: 'series-4', stroke: 'dotted' },
} as const;
const levels = ['atHome', 'atOther', 'changing'] as const;

export function SharedServersCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { hours, people: count } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const { sharedServers = [] } = report;
  if (sharedServers.length === 0) return null;
  const title = t('shared.result.title');
  const nameOf = (shared: SharedServersReport, level: (typeof levels)[number]) =>
    level === 'changing' ? t('shared.result.changing') : text(level === 'atHome' ? shared.home : shared.other);
  const linesOf = (shared: SharedServersReport, label: (level: (typeof levels)[number]) => string): readonly ChartLine[] =>
    levels.map((level) => lineOf(shared.series[level], { id: `${shared.id} ${level}`, label: label(level), ...looks[level] }));
  const panels = sharedServers.map((shared) => ({ bank: shared, lines: linesOf(shared, (level) => nameOf(shared, level)) }));
  const all = sharedServers.flatMap((shared) =>
    linesOf(shared, (level) => t('shared.result.column', { name: text(shared.name), where: nameOf(shared, level) })),
  );
  const [first] = panels;
  const changeovers = sharedServers.reduce((sum, { day }) => sum + day.changeovers.mean, 0);
  const between = sharedServers.reduce((sum, { day }) => sum + day.changingHours.mean, 0);
  const most = Math.max(...sharedServers.map(({ day }) => day.changingShare.mean));
  return (
    <ReportCard
      report={report}
      id="shared-servers"
      title={title}
      unit={`${t('shared.result.unit')} · ${t('results.chart.byTime')}`}
      sentence={
        changeovers === 0
          ? t('shared.result.never')
          : t('shared.result.say', {
              changeovers: format.plainNumber(changeovers, 1),
              hours: hours.value(between),
              share: format.percent(most, 1),
            })
      }
      table={lineTable(title, t('results.column.time'), axis, sharedServers.length === 1 ? (first?.lines ?? []) : all, count)}
      legend={
        <ChartLegend
          lines={levels.map((level) => ({
            id: level,
            label: sharedServers.length === 1 && first !== undefined ? nameOf(first.bank, level) : t(`shared.result.legend.${level}`),
            values: [],
            ...looks[level],
          }))}
        />
      }
    >
      <BankCharts title={title} axis={axis} panels={panels} format={count} height={190} />
    </ReportCard>
  );
}
