// How many passengers wait longer than so many minutes, over the whole day.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine } from '../../charts/chart-line.ts';
import { DistributionChart } from '../../charts/distribution-chart.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { distributionStatement } from '../../../shared/report/statements.ts';
import type { WaitReport } from '../../../shared/report/run-report.ts';
import { kindName } from '../../../shared/wording/kind-names.ts';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';

export function DistributionCard({ run: { report, previous }, wait }: { readonly run: ShownRun; readonly wait: WaitReport }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { share } = valueTexts(translator);
  const { minutes: steps, share: values, halfWidth: halfWidths } = wait.longerThan;
  const title = t('results.chart.distribution', { kind: kindName(wait, translator) });
  const label = t('results.line.longer');
  const before = previous?.waits.find(({ kind }) => kind.id === wait.kind.id)?.longerThan;
  const lines: readonly ChartLine[] = [
    ...(before === undefined ? [] : [beforeLine(before, steps, t('results.line.before', { line: label }))]),
    { id: 'longer', label, values, halfWidths, tone: 'focus', stroke: 'solid' },
  ];
  const minutesText = (value: number) => t('results.value.minutes', { value: format.plainNumber(value, 1) });
  return (
    <ReportCard
      report={report}
      id={`distribution-${wait.kind.id}`}
      title={title}
      unit={`${t('results.unit.share')} · ${t('results.chart.wholeDay')}`}
      sentence={sentences(translator).distribution(distributionStatement(wait))}
      table={{
        caption: title,
        columns: [
          { id: 'minutes', label: t('results.column.minutes') },
          ...lines.map((line) => ({ id: line.id, label: line.label, format: share.estimate, estimate: line.halfWidths !== undefined })),
        ],
        rows: steps.map((step, index) => [
          minutesText(step),
          ...lines.map((line) => ({ mean: line.values[index] ?? Number.NaN, halfWidth: line.halfWidths?.[index] ?? Number.NaN })),
        ]),
      }}
      legend={<ChartLegend lines={lines} />}
    >
      <DistributionChart
        label={title}
        steps={steps}
        lines={lines}
        stepAxis={(step) => t('results.value.minutes', { value: format.plainNumber(step, 1) })}
        stepHeading={(step) => `${t('results.column.minutes')} ${minutesText(step)}`}
        format={share}
        target={
          wait.targetMinutes === undefined
            ? undefined
            : { value: wait.targetMinutes, label: t('results.target.minutes', { minutes: format.plainNumber(wait.targetMinutes) }) }
        }
        height={200}
      />
    </ReportCard>
  );
}

/** The run before on the steps of the run now; beyond its last step nobody waited longer. */
function beforeLine({ minutes, share }: WaitReport['longerThan'], steps: readonly number[], label: string): ChartLine {
  const at = new Map(minutes.map((step, index) => [step, share[index] ?? 0]));
  return { id: 'before', label, values: steps.map((step) => at.get(step) ?? 0), tone: 'before', stroke: 'dashed', width: 1.5 };
}
