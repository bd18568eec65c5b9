// Vehicles of the day: how many came, how long they waited by class, and their waits through the day.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartLine, ChartStroke, ChartTone } from '../../charts/chart-line.ts';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport, VehicleReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { ReportCard } from './report-card.tsx';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

const tones: readonly ChartTone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'];
const strokes: readonly ChartStroke[] = ['solid', 'dashed', 'dash-dot', 'dotted'];

export function VehicleCards({ run: { report } }: { readonly run: ShownRun }) {
  const { vehicles } = report;
  if (vehicles === undefined) return undefined;
  return (
    <>
      <VehiclesTable report={report} vehicles={vehicles} />
      <VehiclesChart report={report} vehicles={vehicles} />
    </>
  );
}

interface VehiclesProps {
  readonly report: RunReport;
  readonly vehicles: readonly VehicleReport[];
}

function VehiclesTable({ report, vehicles }: VehiclesProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { minutes, people, share } = valueTexts(translator);
  const title = t('vehicles.result.title');
  const worst = vehicles.filter(({ day }) => day.p95.mean >= 0).toSorted((a, b) => b.day.p95.mean - a.day.p95.mean)[0];
  const nameOf = useVehicleName();
  return (
    <ReportCard
      report={report}
      id="vehicles"
      title={title}
      unit={t('vehicles.result.unit')}
      sentence={
        worst === undefined
          ? t('vehicles.result.nobody')
          : t('vehicles.result.sentence', { vehicles: nameOf(worst), p95: minutes.estimate(worst.day.p95.mean, worst.day.p95.halfWidth) })
      }
      table={{
        caption: title,
        columns: [
          { id: 'vehicles', label: t('vehicles.result.vehicles') },
          { id: 'number', label: t('vehicles.result.number'), format: people.estimate, estimate: true },
          { id: 'people', label: t('vehicles.result.people'), format: people.estimate, estimate: true },
          { id: 'mean', label: t('vehicles.result.mean'), format: minutes.estimate, estimate: true },
          { id: 'p95', label: t('vehicles.result.p95'), format: minutes.estimate, estimate: true },
          { id: 'within', label: t('vehicles.result.within'), format: share.estimate, estimate: true },
        ],
        rows: vehicles.map((one) => [nameOf(one), one.day.vehicles, one.day.occupants, one.day.mean, one.day.p95, one.day.serviceLevel]),
      }}
    />
  );
}

function VehiclesChart({ report, vehicles }: VehiclesProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { minutes } = valueTexts(translator);
  const nameOf = useVehicleName();
  const axis = timeAxisOf(report);
  const lines: readonly ChartLine[] = vehicles.map((one, index) =>
    lineOf(one.series.mean, {
      id: `${one.direction}-${one.vehicle}`,
      label: nameOf(one),
      tone: tones[index % tones.length] ?? 'series-1',
      stroke: strokes[index % strokes.length] ?? 'solid',
    }),
  );
  const title = t('vehicles.result.chart');
  return (
    <ReportCard
      report={report}
      id="vehicle-waits"
      title={title}
      unit={`${t('results.unit.minutes')} · ${t('results.chart.byArrival')}`}
      sentence={t('vehicles.result.chartSentence')}
      table={lineTable(title, t('results.column.time'), axis, lines, minutes)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={minutes} height={240} />
    </ReportCard>
  );
}

function useVehicleName(): (one: Pick<VehicleReport, 'vehicle' | 'direction'>) => string {
  const { t } = useTranslator();
  return ({ vehicle, direction }) => t(`vehicles.of.${direction}`, { vehicles: t(`vocabulary.vehicle.${vehicle}`) });
}
