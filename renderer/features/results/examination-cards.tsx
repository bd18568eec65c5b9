// Secondary examination in the results: who was sent and how it ended, and the room through the day. Shown where anybody may be sent.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { LegendEntry, LegendList } from '../../charts/legend-entry.tsx';
import { HatchSwatch, ShareBars } from '../../charts/share-bars.tsx';
import { PartSwatch } from '../../charts/stacked-steps.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import type { ExaminationReport, RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { ReportCard } from './report-card.tsx';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function ExaminationCards({ run: { report } }: { readonly run: ShownRun }) {
  const { examination } = report;
  if (examination === undefined) return undefined;
  return (
    <>
      <OutcomesCard report={report} examination={examination} />
      <RoomCard report={report} examination={examination} />
      <WaitCard report={report} examination={examination} />
    </>
  );
}

interface CardProps {
  readonly report: RunReport;
  readonly examination: ExaminationReport;
}

function OutcomesCard({ report, examination: { outcomes, day } }: CardProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { people, minutes, share } = valueTexts(translator);
  const title = t('examination.result.outcomes');
  const nameOf = ({ reason, direction }: (typeof outcomes)[number]) =>
    t('examination.result.ofReason', { reason: t(`examination.reason.${reason}`), direction: t(`vocabulary.direction.${direction}`) });
  return (
    <ReportCard
      report={report}
      id="examination-outcomes"
      title={title}
      unit={t('results.unit.perDay')}
      sentence={
        day.referred.mean > 0
          ? t('examination.result.say', {
              referred: people.estimate(day.referred.mean, day.referred.halfWidth),
              refused: people.estimate(day.refusedLanding.mean, day.refusedLanding.halfWidth),
              wait: minutes.estimate(day.meanWait.mean, day.meanWait.halfWidth),
              utilization: share.estimate(day.utilization.mean, day.utilization.halfWidth),
            })
          : t('examination.result.none')
      }
      table={{
        caption: title,
        columns: [
          { id: 'reason', label: t('examination.result.reasonHead') },
          ...(['referred', 'landed', 'refusedLanding'] as const).map((id) => ({
            id,
            label: t(`examination.result.${id}`),
            format: people.estimate,
            estimate: true,
          })),
        ],
        rows: outcomes.map((one) => [nameOf(one), one.referred, one.landed, one.refusedLanding]),
      }}
      legend={
        <LegendList>
          <LegendEntry swatch={<PartSwatch part={{ tone: 'focus' }} />}>{t('examination.result.landed')}</LegendEntry>
          <LegendEntry swatch={<HatchSwatch />}>{t('examination.result.refusedLanding')}</LegendEntry>
        </LegendList>
      }
    >
      <ShareBars
        label={title}
        bars={outcomes.map((one) => ({
          id: `${one.direction}-${one.reason}`,
          label: nameOf(one),
          value: one.landed.mean,
          turnedAway: one.refusedLanding.mean,
          text: people.estimate(one.referred.mean, one.referred.halfWidth),
        }))}
      />
    </ReportCard>
  );
}

function RoomCard({ report, examination: { series, day, places } }: CardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { servers } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const title = t('examination.result.room');
  const fullest = highestMoment(series.inRoom, axis.starts);
  // Those whom counters keep are among those who wait for a place.
  const someBeforeRoom = series.outside.mean.some((value, at) => value > (series.held.mean[at] ?? 0) + 1e-9);
  const someKept = series.held.mean.some((value) => value > 0);
  const lines = [
    lineOf(series.peakInRoom, { id: 'peak', label: t('examination.result.peakInRoom'), tone: 'series-4', stroke: 'dotted', width: 1.5 }),
    lineOf(series.inRoom, { id: 'room', label: t('examination.result.inRoom'), tone: 'focus', stroke: 'solid' }),
    lineOf(series.onDuty, { id: 'on-duty', label: t('examination.result.onDuty'), tone: 'series-3', stroke: 'dash-dot' }),
    ...(someBeforeRoom
      ? [lineOf(series.outside, { id: 'outside', label: t('examination.result.outside'), tone: 'near', stroke: 'dashed' })]
      : []),
    ...(someKept ? [lineOf(series.held, { id: 'held', label: t('examination.result.held'), tone: 'series-6', stroke: 'dashed' })] : []),
  ];
  return (
    <ReportCard
      report={report}
      id="examination-room"
      title={title}
      unit={`${t('examination.result.cases')} · ${t('results.chart.byTime')}`}
      sentence={
        fullest === undefined || !(fullest.mean > 0)
          ? t('examination.result.none')
          : t('examination.result.roomSay', {
              at: format.clock(fullest.at),
              cases: servers.estimate(fullest.mean, fullest.halfWidth),
              peak: servers.estimate(day.peakInRoom.mean, day.peakInRoom.halfWidth),
              places: format.number(places),
            })
      }
      table={lineTable(title, t('results.column.time'), axis, lines, servers)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={servers} height={220} />
    </ReportCard>
  );
}

function WaitCard({ report, examination: { series, day } }: CardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { minutes, share } = valueTexts(translator);
  if (!(day.referred.mean > 0)) return undefined;
  const axis = timeAxisOf(report);
  const title = t('examination.result.waits');
  const lines = [lineOf(series.meanWait, { id: 'wait', label: t('examination.result.meanWait'), tone: 'focus', stroke: 'solid' })];
  const clock = format.clock(day.lastLeft.mean);
  return (
    <ReportCard
      report={report}
      id="examination-waits"
      title={title}
      unit={`${t('results.unit.minutes')} · ${t('examination.result.bySent')}`}
      sentence={t('examination.result.waitsSay', {
        p95: minutes.estimate(day.p95Wait.mean, day.p95Wait.halfWidth),
        time: minutes.estimate(day.meanTime.mean, day.meanTime.halfWidth),
        utilization: share.estimate(day.utilization.mean, day.utilization.halfWidth),
        at: clock,
      })}
      table={lineTable(title, t('results.column.time'), axis, lines, minutes)}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={minutes} height={180} />
    </ReportCard>
  );
}
