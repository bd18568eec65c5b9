// Where passengers are cleared: by which e-Channel service or at counters, how many lanes turn away, and how it spreads over the day.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine, ChartTone } from '../../charts/chart-line.ts';
import { lineTable } from '../../charts/line-table.ts';
import { LegendEntry, LegendList } from '../../charts/legend-entry.tsx';
import { HatchSwatch, ShareBars } from '../../charts/share-bars.tsx';
import { PartSwatch, StackedSteps } from '../../charts/stacked-steps.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import { clearanceStatement } from '../../../shared/report/statements.ts';
import type { HallReport } from '../../../shared/report/run-report.ts';
import { openBanks } from './bank-panels.ts';
import { AfterRefusalCard } from './after-refusal-card.tsx';
import { ExaminationCards } from './examination-cards.tsx';
import { HandingOverCard } from './handing-over-card.tsx';
import { LanesCards } from './lanes-cards.tsx';
import { OutagesCard } from './outages-card.tsx';
import { ReservesCard } from './reserves-card.tsx';
import { SharedServersCard } from './shared-servers-card.tsx';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { wayName } from '../../../shared/wording/way-names.ts';

export function ServicesView({ run }: { readonly run: ShownRun }) {
  return (
    <>
      {run.report.halls.map((hall) => (
        <WaysCard key={hall.direction} run={run} hall={hall} />
      ))}
      <LanesCards run={run} />
      <ThroughputCard run={run} />
      <ExaminationCards run={run} />
      <OutagesCard report={run.report} />
      <ReservesCard report={run.report} />
      <HandingOverCard report={run.report} />
      <AfterRefusalCard report={run.report} />
      <SharedServersCard report={run.report} />
    </>
  );
}

function WaysCard({ run: { report }, hall }: { readonly run: ShownRun; readonly hall: HallReport }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { people } = valueTexts(translator);
  const total = hall.clearance.reduce((sum, { cleared }) => sum + cleared.mean, 0);
  const ways = hall.clearance
    .filter(({ cleared, refused }) => cleared.mean > 0 || refused.mean > 0)
    .toSorted((a, b) => b.cleared.mean - a.cleared.mean);
  const shareOf = (mean: number) => format.percent(total > 0 ? mean / total : 0);
  const title = t(`results.chart.services.${hall.direction}`);
  return (
    <ReportCard
      report={report}
      id={`services-${hall.direction}`}
      title={title}
      unit={t('results.unit.perDay')}
      sentence={sentences(translator).clearance(clearanceStatement(hall))}
      table={{
        caption: title,
        columns: [
          { id: 'way', label: t('results.column.way') },
          { id: 'cleared', label: t('results.column.cleared'), format: people.estimate, estimate: true },
          { id: 'share', label: t('results.column.share'), format: (mean) => format.percent(mean) },
          { id: 'refused', label: t('results.column.refused'), format: people.estimate, estimate: true },
        ],
        rows: ways.map(({ way, cleared, refused }) => [wayName(way, translator), cleared, total > 0 ? cleared.mean / total : 0, refused]),
      }}
      legend={
        <LegendList>
          <LegendEntry swatch={<PartSwatch part={{ tone: 'focus' }} />}>{t('results.column.cleared')}</LegendEntry>
          <LegendEntry swatch={<HatchSwatch />}>{t('results.column.refused')}</LegendEntry>
        </LegendList>
      }
    >
      <ShareBars
        label={title}
        bars={ways.map(({ way, cleared, refused }) => ({
          id: way,
          label: wayName(way, translator),
          value: cleared.mean,
          turnedAway: refused.mean,
          text: `${people.estimate(cleared.mean, cleared.halfWidth)} · ${shareOf(cleared.mean)}`,
        }))}
      />
    </ReportCard>
  );
}

const tones: readonly ChartTone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'];

function ThroughputCard({ run: { report } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const axis = timeAxisOf(report);
  const { people } = valueTexts(translator);
  const parts: readonly ChartLine[] = openBanks(report.banks).map((bank, index) =>
    lineOf(clearedAt(bank.series), {
      id: bank.id,
      label: text(bank.name),
      tone: tones[index % tones.length] ?? 'series-1',
      stroke: 'solid',
    }),
  );
  if (parts.length === 0) return null;
  const all = axis.starts.map((_, index) =>
    parts.reduce((sum, { values }) => sum + (Number.isFinite(values[index]) ? (values[index] ?? 0) : 0), 0),
  );
  const busiest = highestMoment({ mean: all, halfWidth: [] }, axis.starts);
  const title = t('results.chart.throughput');
  return (
    <ReportCard
      report={report}
      id="throughput"
      title={title}
      unit={t('results.unit.passengersPerQuarter')}
      sentence={
        busiest === undefined
          ? t('results.say.unused')
          : t('results.say.throughput', { at: format.clock(busiest.at), count: format.number(busiest.mean) })
      }
      table={lineTable(title, t('results.column.time'), axis, parts, people)}
      legend={<ChartLegend lines={parts} filled />}
    >
      <StackedSteps label={title} axis={axis} parts={parts} format={people} height={250} />
    </ReportCard>
  );
}

/** Served less refused: whom the bank cleared. The interval is that of the served, which are nearly all of them. */
function clearedAt({ served, refused }: ShownRun['report']['banks'][number]['series']) {
  return { mean: served.mean.map((value, index) => value - (refused.mean[index] ?? 0)), halfWidth: served.halfWidth };
}
