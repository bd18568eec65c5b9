// The answer and its evidence: a sentence, and the mean wait by time since the empty hall, the warm-up shaded and the long-run mean with its band.

import { Select } from '@mantine/core';
import type { SteadyStateReport, SteadyWait } from '../../../../shared/report/steady-state-report.ts';
import { intervalLengthOf } from '../time-axis-of.ts';
import { kindName } from '../../../../shared/wording/kind-names.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';
import { ChartLegend } from '../../../charts/chart-legend.tsx';
import type { ChartLine } from '../../../charts/chart-line.ts';
import { EstimateBandChart } from '../../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../../charts/line-table.ts';
import { LegendEntry, LegendList } from '../../../charts/legend-entry.tsx';
import { HighlightSwatch } from '../../../charts/plot-marks.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { SteadyCard } from './steady-card.tsx';
import { steadySentence } from './steady-sentence.ts';

export function SteadyWaitCard({ report }: { readonly report: SteadyStateReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const chosen = useAppStore((state) => state.view.passengerKind);
  const wait =
    report.waits.find(({ kind }) => kind.id === chosen) ?? report.waits.find(({ kind }) => kind.of === 'visitors') ?? report.waits[0];
  if (wait === undefined) return null;
  const { minutes } = valueTexts(translator);
  const axis = { starts: report.intervals, length: intervalLengthOf(report) };
  const settles = report.course.kind === 'settles';
  const leavesOut = settles && report.warmUp > 0;
  const lines: readonly ChartLine[] = [
    {
      id: 'mean',
      label: t('steadyState.line.mean'),
      values: wait.meanByQuarter.mean,
      halfWidths: wait.meanByQuarter.halfWidth,
      tone: 'focus',
      stroke: 'solid',
    },
    ...(settles ? [longRun(report, wait, t('steadyState.line.longRun'))] : []),
  ];
  const title = t('steadyState.chart.title', { at: report.at, kind: kindName(wait, translator) });
  return (
    <SteadyCard
      report={report}
      id="wait"
      title={title}
      unit={t('steadyState.chart.unit')}
      sentence={steadySentence(report, wait, translator)}
      table={lineTable(title, t('steadyState.column.time'), axis, lines, minutes)}
      legend={
        <>
          <ChartLegend lines={lines} />
          {leavesOut && (
            <LegendList>
              <LegendEntry swatch={<HighlightSwatch tone="before" />}>{t('steadyState.line.warmUp')}</LegendEntry>
            </LegendList>
          )}
        </>
      }
      controls={<KindOfWait report={report} wait={wait} />}
    >
      <EstimateBandChart
        label={title}
        axis={axis}
        lines={lines}
        format={minutes}
        highlights={leavesOut ? [{ from: 0, to: report.warmUp, tone: 'before' }] : []}
        height={300}
      />
    </SteadyCard>
  );
}

/** Level from the end of the warm-up on. */
function longRun({ intervals, warmUp }: SteadyStateReport, { mean }: SteadyWait, label: string): ChartLine {
  const after = (value: number) => intervals.map((start) => (start < warmUp ? Number.NaN : value));
  return { id: 'long-run', label, values: after(mean.mean), halfWidths: after(mean.halfWidth), tone: 'series-4', stroke: 'dashed' };
}

function KindOfWait({ report, wait }: { readonly report: SteadyStateReport; readonly wait: SteadyWait }) {
  const translator = useTranslator();
  const choose = useAppStore((state) => state.choosePassengerKind);
  return (
    <Select
      aria-label={translator.t('results.kind.choose')}
      data={report.waits.map((each) => ({ value: each.kind.id, label: kindName(each, translator) }))}
      value={wait.kind.id}
      onChange={(id) => choose(id ?? undefined)}
      allowDeselect={false}
      searchable={report.waits.length > 12}
      maxDropdownHeight={360}
      size="xs"
      w={240}
    />
  );
}
