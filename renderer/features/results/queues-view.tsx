// How many people stand where: in the hall, and in the line of each bank.

import { Fragment } from 'react';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { hallStatement, queueStatement } from '../../../shared/report/statements.ts';
import type { BankReport, HallReport } from '../../../shared/report/run-report.ts';
import { BankCharts } from './bank-charts.tsx';
import { bankPanels, linesOfPanels } from './bank-panels.ts';
import { CrowdingCard } from './crowding-card.tsx';
import { LineChangesCard } from './line-changes-card.tsx';
import { OutsideCard } from './outside-card.tsx';
import { RegroupingCard } from './regrouping-card.tsx';
import { TurnedBackCard } from './turned-back-card.tsx';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { lineBefore, lineOf, timeAxisOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';

export function QueuesView({ run }: { readonly run: ShownRun }) {
  return (
    <>
      {run.report.halls.map((hall) => (
        <Fragment key={hall.direction}>
          <HallCard run={run} hall={hall} />
          <OutsideCard report={run.report} hall={hall} />
          <RegroupingCard report={run.report} hall={hall} />
          <CrowdingCard report={run.report} hall={hall} />
          <TurnedBackCard report={run.report} hall={hall} />
        </Fragment>
      ))}
      <LinesCard run={run} />
      <LineChangesCard report={run.report} />
    </>
  );
}

function HallCard({ run: { report, previous }, hall }: { readonly run: ShownRun; readonly hall: HallReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const axis = timeAxisOf(report);
  const { people } = valueTexts(translator);
  const before = previous?.halls.find(({ direction }) => direction === hall.direction);
  const occupancy = t('results.line.occupancy');
  const lines = [
    ...(previous === undefined || before === undefined
      ? []
      : [lineBefore(before.occupancy, t('results.line.before', { line: occupancy }), previous, report, 'before')]),
    lineOf(hall.peakOccupancy, { id: 'peak', label: t('results.line.peakOccupancy'), tone: 'series-4', stroke: 'dotted' }),
    lineOf(hall.occupancy, { id: 'mean', label: occupancy, tone: 'focus', stroke: 'solid' }),
  ];
  const title = t(`results.chart.hall.${hall.direction}`);
  return (
    <ReportCard
      report={report}
      id={`hall-${hall.direction}`}
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={sentences(translator).hall(hallStatement(hall, axis.starts))}
      table={lineTable(title, t('results.column.time'), axis, lines, people)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={people} height={240} />
    </ReportCard>
  );
}

function LinesCard({ run: { report, previous } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t } = translator;
  const axis = timeAxisOf(report);
  const { people } = valueTexts(translator);
  const mean = t('results.line.meanInLine');
  const peak = t('results.line.peakInLine');
  const panels = bankPanels(report, (bank) => [
    ...queueBefore(bank),
    lineOf(bank.series.peakQueueLength, { id: 'peak', label: peak, tone: 'series-4', stroke: 'dotted', width: 1.5 }),
    lineOf(bank.series.queueLength, { id: 'mean', label: mean, tone: 'focus', stroke: 'solid' }),
  ]);
  function queueBefore(bank: BankReport) {
    const before = previous?.banks.find(({ id }) => id === bank.id);
    if (previous === undefined || before === undefined) return [];
    return [lineBefore(before.series.queueLength, t('results.line.before', { line: mean }), previous, report, 'before')];
  }
  const title = t('results.chart.lines');
  panels.sort((a, b) => b.bank.day.peakQueueLength.mean - a.bank.day.peakQueueLength.mean);
  const [first] = panels;
  if (first === undefined) return null;
  return (
    <ReportCard
      report={report}
      id="lines"
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={sentences(translator).queue(queueStatement(report.banks, axis.starts))}
      table={lineTable(title, t('results.column.time'), axis, linesOfPanels(panels, translator), people)}
      legend={<ChartLegend lines={first.lines} />}
    >
      <BankCharts title={title} axis={axis} panels={panels} format={people} height={170} oneScale />
    </ReportCard>
  );
}
