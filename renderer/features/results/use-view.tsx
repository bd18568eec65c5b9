// How hard lanes and counters work: use of open time, and for each bank what is open, busy and needed.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine, ChartMarker, ChartStroke, ChartTone } from '../../charts/chart-line.ts';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { utilizationStatement } from '../../../shared/report/statements.ts';
import { BankCharts } from './bank-charts.tsx';
import { ZonesCard } from './authority-cards.tsx';
import { bankPanels, linesOfPanels, openBanks } from './bank-panels.ts';
import { BankTable } from './bank-table.tsx';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { VehicleCards } from './vehicles-card.tsx';
import { workArriving, workStatement } from '../../../shared/report/work-arriving.ts';

export function UseView({ run }: { readonly run: ShownRun }) {
  return (
    <>
      <UtilizationCard run={run} />
      <OpenAndBusyCard run={run} />
      {run.report.zones?.map((zone) => (
        <ZonesCard key={zone.id} run={run} zone={zone} />
      ))}
      <BankTable report={run.report} />
      <VehicleCards run={run} />
    </>
  );
}

const tones: readonly ChartTone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'];
const strokes: readonly ChartStroke[] = ['solid', 'dashed', 'dash-dot', 'dotted'];
const markers: readonly ChartMarker[] = ['circle', 'square', 'triangle', 'diamond'];

/** More lines than this cannot be told apart; the busiest are drawn, the table has all. */
const mostLines = tones.length;

function UtilizationCard({ run: { report } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const axis = timeAxisOf(report);
  const { share } = valueTexts(translator);
  const lines: readonly ChartLine[] = openBanks(report.banks)
    .toSorted((a, b) => b.day.utilization.mean - a.day.utilization.mean)
    .map((bank, index) =>
      lineOf(bank.series.utilization, {
        id: bank.id,
        label: text(bank.name),
        tone: tones[index % tones.length] ?? 'series-1',
        stroke: strokes[index % strokes.length] ?? 'solid',
        marker: markers[Math.floor(index / 2) % markers.length] ?? 'circle',
      }),
    );
  const drawn = lines.slice(0, mostLines);
  const title = t('results.chart.utilization');
  return (
    <ReportCard
      report={report}
      id="utilization"
      title={title}
      unit={`${t('results.unit.useOfOpen')} · ${t('results.chart.byTime')}`}
      sentence={sentences(translator).use(utilizationStatement(report.banks, axis.starts, axis.length))}
      table={lineTable(title, t('results.column.time'), axis, lines, share)}
      legend={<ChartLegend lines={drawn} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={drawn} format={share} top={1} height={260} />
    </ReportCard>
  );
}

function OpenAndBusyCard({ run: { report } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t } = translator;
  const axis = timeAxisOf(report);
  const { servers } = valueTexts(translator);
  const panels = bankPanels(report, (bank): readonly ChartLine[] => [
    lineOf(bank.series.busyServers, {
      id: 'busy',
      label: t('results.line.busy'),
      tone: 'focus-soft',
      stroke: 'solid',
      draw: 'step-area',
      width: 1.5,
    }),
    { id: 'work', label: t('results.line.work'), values: workArriving(bank, axis.length), tone: 'near', stroke: 'dotted' },
    { id: 'open', label: t('results.line.open'), values: bank.series.openServers.mean, tone: 'series-8', stroke: 'solid', draw: 'step' },
  ]);
  const title = t('results.chart.openAndBusy');
  const [first] = panels;
  if (first === undefined) return null;
  return (
    <ReportCard
      report={report}
      id="open-and-busy"
      title={title}
      unit={`${t('results.unit.servers')} · ${t('results.chart.byTime')}`}
      sentence={sentences(translator).work(workStatement(report.banks, axis.starts, axis.length))}
      table={lineTable(title, t('results.column.time'), axis, linesOfPanels(panels, translator), servers)}
      legend={<ChartLegend lines={first.lines} />}
    >
      <BankCharts title={title} axis={axis} panels={panels} format={servers} height={170} />
    </ReportCard>
  );
}
