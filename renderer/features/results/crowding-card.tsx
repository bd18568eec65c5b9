// How crowded the hall is: most people on a square metre by quarter-hour, and the level of the fullest one in words.

import { Text } from '@mantine/core';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { crowdingLevel, leastFloor } from '../../../shared/reference/crowding.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import type { HallReport, RunReport } from '../../../shared/report/run-report.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function CrowdingCard({ report, hall }: { readonly report: RunReport; readonly hall: HallReport }) {
  const { t, text, format } = useTranslator();
  const { crowding, direction } = hall;
  const axis = timeAxisOf(report);
  const most = crowding && highestMoment(crowding.peak, axis.starts);
  if (crowding === undefined || most === undefined) return null;
  const density = {
    axis: (value: number) => format.plainNumber(value, 2),
    value: (value: number) => format.plainNumber(value, 2),
    estimate: (mean: number, halfWidth: number) =>
      t('results.value.estimate', { value: format.plainNumber(mean, 2), halfWidth: format.plainNumber(halfWidth, 2) }),
  };
  const title = t(`queueing.result.crowding.${direction}`);
  const lines = [lineOf(crowding.peak, { id: 'crowding', label: title, tone: 'focus', stroke: 'solid' })];
  const level = crowdingLevel(most.mean);
  const { citation, confidence } = leastFloor.source;
  return (
    <ReportCard
      report={report}
      id={`crowding-${direction}`}
      title={title}
      unit={`${t('queueing.result.crowdingUnit')} · ${t('results.chart.byTime')}`}
      sentence={t('queueing.result.crowdingSay', {
        at: format.clock(most.at),
        density: density.value(most.mean),
        area: `${format.number(crowding.squareMeters)} ${t('queueing.unit.squareMeters')}`,
        level,
        words: t(`queueing.result.levels.${level}`),
      })}
      table={lineTable(title, t('results.column.time'), axis, lines, density)}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={density} height={180} />
      <Text size="xs" c="dimmed">
        {t('queueing.result.levelSource', { source: text(citation), code: confidence })}
      </Text>
    </ReportCard>
  );
}
