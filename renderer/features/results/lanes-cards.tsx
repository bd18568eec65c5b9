// How passengers come through lanes whose services are made of steps: at the first attempt, after more, after help, or not; how long each step
// takes them; and what the officers who help have to do.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { lineTable } from '../../charts/line-table.ts';
import { ShareBars } from '../../charts/share-bars.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { LaneOfficersReport, LaneReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { ReportCard } from './report-card.tsx';
import type { ShownRun } from './shown-run.ts';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

const outcomes = ['atFirst', 'afterRetries', 'assisted', 'refused'] as const;
const steps = ['entry', 'read', 'match', 'officerWait', 'assistance', 'exit'] as const;

export function LanesCards({ run }: { readonly run: ShownRun }) {
  const { lanes = [], laneOfficers = [] } = run.report;
  const used = lanes.filter(({ day }) => day.passengers.mean > 0);
  return (
    <>
      {used.map((lane) => (
        <OutcomesCard key={`${lane.bank} ${lane.service}`} run={run} lane={lane} />
      ))}
      {used.length > 0 && <StepsCard run={run} lanes={used} />}
      {laneOfficers.map((officers) => (
        <OfficersCard key={officers.bank} run={run} officers={officers} />
      ))}
    </>
  );
}

function OutcomesCard({ run: { report }, lane }: { readonly run: ShownRun; readonly lane: LaneReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const { share, people } = valueTexts(translator);
  const title = t('lane.result.outcomes', { lane: useLaneName()(lane) });
  return (
    <ReportCard
      report={report}
      id={`lane-${lane.bank}-${lane.service}`}
      title={title}
      unit={t('lane.result.ofPassengers')}
      sentence={t('lane.result.sayOutcomes', {
        passengers: people.value(lane.day.passengers.mean),
        first: share.value(lane.day.atFirst.mean),
        refused: share.value(lane.day.refused.mean),
      })}
      table={{
        caption: title,
        columns: [
          { id: 'outcome', label: t('lane.result.outcome') },
          { id: 'share', label: t('results.column.share'), format: share.estimate, estimate: true },
        ],
        rows: outcomes.map((outcome) => [t(`lane.outcome.${outcome}`), lane.day[outcome]]),
      }}
    >
      <ShareBars
        label={title}
        bars={outcomes.map((outcome) => {
          const { mean, halfWidth, bounds } = lane.day[outcome];
          return {
            id: outcome,
            label: t(`lane.outcome.${outcome}`),
            value: outcome === 'refused' ? 0 : mean,
            turnedAway: outcome === 'refused' ? mean : 0,
            text: share.estimate(mean, halfWidth, bounds),
          };
        })}
      />
    </ReportCard>
  );
}

function StepsCard({ run: { report }, lanes }: { readonly run: ShownRun; readonly lanes: readonly LaneReport[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const nameOf = useLaneName();
  const { people } = valueTexts(translator);
  const total = ({ day }: LaneReport) => steps.reduce((sum, step) => sum + day[step].mean, 0);
  const title = t('lane.result.times');
  const slowest = lanes.reduce((most, lane) => (total(lane) > total(most) ? lane : most));
  return (
    <ReportCard
      report={report}
      id="lane-steps"
      title={title}
      unit={t('lane.result.secondsEach')}
      sentence={t('lane.result.sayTimes', { lane: nameOf(slowest), seconds: people.value(total(slowest)) })}
      table={{
        caption: title,
        columns: [
          { id: 'lane', label: t('lane.result.lane') },
          ...steps.map((step) => ({ id: step, label: t(`lane.time.${step}`), format: people.estimate, estimate: true })),
        ],
        rows: lanes.map((lane) => [nameOf(lane), ...steps.map((step) => lane.day[step])]),
      }}
    >
      <ShareBars
        label={title}
        bars={lanes.map((lane) => ({
          id: `${lane.bank} ${lane.service}`,
          label: nameOf(lane),
          value: total(lane),
          turnedAway: 0,
          text: t('lane.result.seconds', { value: people.value(total(lane)) }),
        }))}
      />
    </ReportCard>
  );
}

function OfficersCard({ run: { report }, officers }: { readonly run: ShownRun; readonly officers: LaneOfficersReport }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { share, people, servers } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const { day, series } = officers;
  const title = t('lane.result.officers', { bank: text(officers.name) });
  const lines = [
    lineOf(series.onDuty, { id: 'onDuty', label: t('lane.officers.onDuty'), tone: 'series-4', stroke: 'dotted' }),
    lineOf(series.helping, { id: 'helping', label: t('lane.result.helping'), tone: 'focus', stroke: 'solid' }),
    lineOf(series.lanesWaiting, { id: 'lanesWaiting', label: t('lane.result.lanesWaiting'), tone: 'series-2', stroke: 'dashed' }),
  ];
  return (
    <ReportCard
      report={report}
      id={`officers-${officers.bank}`}
      title={title}
      unit={t('results.chart.byTime')}
      sentence={t('lane.result.sayOfficers', {
        utilization: Number.isNaN(day.utilization.mean) ? '–' : share.estimate(day.utilization.mean, day.utilization.halfWidth),
        wait: Number.isNaN(day.meanWait.mean) ? '–' : people.estimate(day.meanWait.mean, day.meanWait.halfWidth),
        unhelped: people.estimate(day.unhelped.mean, day.unhelped.halfWidth),
      })}
      table={lineTable(title, t('results.column.time'), axis, lines, servers)}
      legend={<ChartLegend lines={lines} />}
    >
      <EstimateBandChart label={title} axis={axis} lines={lines} format={servers} height={220} />
    </ReportCard>
  );
}

function useLaneName(): (lane: LaneReport) => string {
  const { t, text } = useTranslator();
  return ({ name, service }) => t('lane.result.laneName', { bank: text(name), service: t(`vocabulary.service.${service}`) });
}
