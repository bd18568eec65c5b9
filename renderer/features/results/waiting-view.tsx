// How long passengers wait, by quarter-hour of arrival: the view that answers the first question.

import { Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { waitStatement } from '../../../shared/report/statements.ts';
import type { WaitReport } from '../../../shared/report/run-report.ts';
import { CrossingCard } from './authority-cards.tsx';
import { DistributionCard } from './distribution-card.tsx';
import { kindName } from '../../../shared/wording/kind-names.ts';
import { useChosenWait } from './kind-select.tsx';
import { ReportCard } from './report-card.tsx';
import classes from './results.module.css';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { timeAxisOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { shownStatistics, statisticName, waitLineBefore, waitLines, type ShownStatistic } from './wait-lines.ts';
import { WithinTargetCard } from './within-target-card.tsx';

export function WaitingView({ run }: { readonly run: ShownRun }) {
  const wait = useChosenWait(run.report);
  if (wait === undefined) return null;
  return (
    <>
      <WaitingCard run={run} wait={wait} />
      <div className={classes.pair}>
        <DistributionCard run={run} wait={wait} />
        <WithinTargetCard run={run} wait={wait} height={200} />
      </div>
      {run.report.crossings
        ?.filter(({ direction }) => direction === wait.kind.direction)
        .map((crossing) => (
          <CrossingCard key={crossing.direction} run={run} crossing={crossing} />
        ))}
    </>
  );
}

function WaitingCard({ run: { report, previous }, wait }: { readonly run: ShownRun; readonly wait: WaitReport }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const [statistics, setStatistics] = useState<readonly ShownStatistic[]>(['mean', 'p95']);
  const axis = timeAxisOf(report);
  const { minutes } = valueTexts(translator);
  const statement = waitStatement(wait, axis.starts, axis.length);
  const lines = [...waitLineBefore(wait, statistics, previous, report, translator), ...waitLines(wait, statistics, translator)];
  const title = t('results.chart.waiting', { kind: kindName(wait, translator) });
  const everything = [...waitLines(wait, shownStatistics, translator), ...waitLineBefore(wait, ['p95'], previous, report, translator)];
  const target =
    wait.targetMinutes === undefined
      ? undefined
      : { value: wait.targetMinutes, label: t('results.target.minutes', { minutes: format.plainNumber(wait.targetMinutes) }) };

  return (
    <ReportCard
      report={report}
      id={`waiting-${wait.kind.id}`}
      title={title}
      unit={`${t('results.unit.minutes')} · ${t('results.chart.byArrival')}`}
      sentence={sentences(translator).wait(statement)}
      table={lineTable(title, t('results.column.time'), axis, everything, minutes)}
      legend={<ChartLegend lines={lines} />}
      controls={
        <Chip.Group
          multiple
          value={[...statistics]}
          onChange={(chosen) => setStatistics(shownStatistics.filter((each) => chosen.includes(each)))}
        >
          <Group gap={4} role="group" aria-label={t('results.choose.statistic')} className="no-print">
            {shownStatistics.map((statistic) => (
              <Chip key={statistic} value={statistic} size="xs" variant="light" title={t(`results.statistic.${statistic}`)}>
                {statisticName(statistic, translator)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      }
    >
      <EstimateBandChart
        label={title}
        axis={axis}
        lines={lines}
        format={minutes}
        target={target}
        highlights={statement.kind === 'above-target' ? statement.stretches : []}
        height={280}
      />
    </ReportCard>
  );
}
