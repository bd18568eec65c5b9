// The share of passengers who wait no longer than the target, by quarter-hour of arrival.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { shareFloor, shareTicks } from '../../charts/value-axis.ts';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { withinTargetStatement } from '../../../shared/report/statements.ts';
import type { WaitReport } from '../../../shared/report/run-report.ts';
import { kindName } from '../../../shared/wording/kind-names.ts';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { lineBefore, lineOf, timeAxisOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';

interface WithinTargetCardProps {
  readonly run: ShownRun;
  readonly wait: WaitReport;
  readonly height: number;
}

export function WithinTargetCard({ run: { report, previous }, wait, height }: WithinTargetCardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { share } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const statement = withinTargetStatement(wait, axis.starts, axis.length);
  const kind = kindName(wait, translator);
  const label = t('results.statistic.serviceLevel');
  const before = previous?.waits.find((each) => each.kind.id === wait.kind.id);
  const lines = [
    ...(previous === undefined || before === undefined
      ? []
      : [lineBefore(before.series.serviceLevel, t('results.line.before', { line: label }), previous, report, 'before')]),
    lineOf(wait.series.serviceLevel, { id: 'serviceLevel', label, tone: 'focus', stroke: 'solid' }),
  ];
  const title =
    wait.targetMinutes === undefined
      ? t('results.chart.withinNoTarget', { kind })
      : t('results.chart.withinTarget', { kind, minutes: format.plainNumber(wait.targetMinutes) });
  const hasTarget = statement.kind !== 'no-target';
  return (
    <ReportCard
      report={report}
      id={`within-target-${wait.kind.id}`}
      title={title}
      unit={`${t('results.unit.share')} · ${t('results.chart.byArrival')}`}
      sentence={sentences(translator).withinTarget(statement)}
      table={hasTarget ? lineTable(title, t('results.column.time'), axis, lines, share) : undefined}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart
        label={title}
        axis={axis}
        lines={lines}
        format={share}
        top={1}
        ticks={shareTicks(shareFloor(lines, wait.targetShare === undefined ? [] : [wait.targetShare]))}
        target={
          wait.targetShare === undefined
            ? undefined
            : {
                value: wait.targetShare,
                label: t('results.target.share', { share: format.plainPercent(wait.targetShare) }),
                labelBelow: true,
              }
        }
        highlights={statement.kind === 'missed' ? statement.stretches : []}
        height={height}
      />
    </ReportCard>
  );
}
