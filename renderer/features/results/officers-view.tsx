// Officers required beside officers available, by quarter-hour: one panel a bank of counters, green, amber and red under it, and what that means.

import { ChartLegend } from '../../charts/chart-legend.tsx';
import type { ChartHighlight, ChartLine, TimeAxis } from '../../charts/chart-line.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { SectionCard } from '../../components/section-card.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { clockText } from '../../../shared/i18n/format.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { findStretches } from '../../../shared/report/moments-of-day.ts';
import { officerStatement } from '../../../shared/report/officer-statement.ts';
import { officerStates, type OfficerReport, type OfficerState } from '../../../shared/report/run-report.ts';
import { officerSentence, pledgeOfOfficers } from '../../../shared/wording/officer-sentences.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import classes from './officers.module.css';
import { ReportCard } from './report-card.tsx';
import results from './results.module.css';
import type { ShownRun } from './shown-run.ts';
import { timeAxisOf } from './time-axis-of.ts';

export function OfficersView({ run: { report } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const axis = timeAxisOf(report);
  const { servers } = valueTexts(translator);
  const title = t('people.officers.chart');
  const [first] = report.officers;
  return (
    <>
      <ReportCard
        report={report}
        id="officers"
        title={title}
        unit={`${t('people.officers.unit')} · ${t('results.chart.byTime')}`}
        sentence={officerSentence(officerStatement(report.officers, axis.starts, axis.length), translator)}
        table={first === undefined ? undefined : officersTable(title, report.officers, axis, translator)}
        legend={
          first && (
            <>
              <ChartLegend lines={linesOf(first, translator)} />
              <StateLegend />
            </>
          )
        }
      >
        <div className={results['panels']}>
          {report.officers.map((bank) => (
            <div key={bank.id}>
              <EstimateBandChart
                label={`${title}: ${text(bank.name)}`}
                heading={`${text(bank.name)} · ${pledgeOfOfficers(bank, translator)}`}
                axis={axis}
                lines={linesOf(bank, translator)}
                highlights={highlightsOf(bank, axis)}
                format={servers}
                height={190}
              />
              <StateStrip bank={bank} axis={axis} />
            </div>
          ))}
        </div>
      </ReportCard>
      <SectionCard title={t('people.officers.meaningTitle')}>
        <ul className={classes['meaning']}>
          <li>{t('people.officers.meaning.required')}</li>
          <li>{t('people.officers.meaning.states')}</li>
          <li>{t('people.officers.meaning.alone')}</li>
        </ul>
      </SectionCard>
    </>
  );
}

function linesOf({ required, available }: OfficerReport, { t }: Translator): readonly ChartLine[] {
  return [
    {
      id: 'required',
      label: t('people.officers.required'),
      values: required.map(({ mean }) => mean),
      tone: 'focus',
      stroke: 'dashed',
      draw: 'step',
    },
    { id: 'available', label: t('people.officers.available'), values: available, tone: 'series-8', stroke: 'solid', draw: 'step' },
  ];
}

function stretchesOf({ states }: OfficerReport, wanted: OfficerState, axis: TimeAxis) {
  const marks = states.map((state) => (state === wanted ? 1 : 0));
  return findStretches(marks, (value) => value === 1, axis.starts, axis.length);
}

function highlightsOf(bank: OfficerReport, axis: TimeAxis): readonly ChartHighlight[] {
  return [
    ...stretchesOf(bank, 'short', axis).map((stretch) => ({ ...stretch, tone: 'missed' as const })),
    ...stretchesOf(bank, 'tight', axis).map((stretch) => ({ ...stretch, tone: 'near' as const })),
  ];
}

/** One cell a quarter-hour; red and amber have a mark of their own. */
function StateStrip({ bank, axis }: { readonly bank: OfficerReport; readonly axis: TimeAxis }) {
  const { t, text, format } = useTranslator();
  const said = (['short', 'tight'] as const).flatMap((state) =>
    stretchesOf(bank, state, axis).map(
      ({ from, to }) => `${format.clock(from)}–${format.clock(to)} ${t(`people.officers.state.${state}`)}`,
    ),
  );
  const label = said.length === 0 ? t('people.officers.allEnough') : format.list(said);
  return (
    <div role="img" aria-label={`${text(bank.name)}: ${label}`} className={classes['strip']}>
      {bank.states.map((state, index) => (
        <span
          key={axis.starts[index]}
          className={classes['cell']}
          data-state={state}
          title={t('people.officers.cell', {
            at: clockText(axis.starts[index] ?? 0),
            state: t(`people.officers.state.${state}`),
            required: requiredText(bank, index, format),
            available: format.plainNumber(bank.available[index] ?? 0, 1),
          })}
        />
      ))}
    </div>
  );
}

function StateLegend() {
  const { t } = useTranslator();
  return (
    <ul className={classes['legend']}>
      {officerStates.map((state) => (
        <li key={state}>
          <span aria-hidden className={classes['cell']} data-state={state} />
          {t(`people.officers.legend.${state}`)}
        </li>
      ))}
    </ul>
  );
}

function officersTable(caption: string, officers: readonly OfficerReport[], axis: TimeAxis, translator: Translator): ChartTable {
  const { t, text, format } = translator;
  const { servers } = valueTexts(translator);
  return {
    caption,
    columns: [
      { id: 'time', label: t('results.column.time') },
      ...officers.flatMap(({ id, name }) => [
        { id: `${id}-work`, label: `${text(name)}: ${t('people.officers.work')}`, format: servers.estimate, estimate: true },
        { id: `${id}-required`, label: `${text(name)}: ${t('people.officers.required')}`, align: 'end' as const },
        { id: `${id}-available`, label: `${text(name)}: ${t('people.officers.available')}`, format: servers.estimate },
        { id: `${id}-state`, label: `${text(name)}: ${t('people.officers.stateColumn')}` },
      ]),
    ],
    rows: axis.starts.map((start, index) => [
      clockText(start),
      ...officers.flatMap((bank) => [
        { mean: bank.work.mean[index] ?? Number.NaN, halfWidth: bank.work.halfWidth[index] ?? Number.NaN },
        requiredText(bank, index, format),
        { mean: bank.available[index] ?? Number.NaN, halfWidth: Number.NaN },
        t(`people.officers.state.${bank.states[index] ?? 'enough'}`),
      ]),
    ]),
  };
}

/** "27 (26–28)"; without the bracket where the interval of the work makes no difference. */
function requiredText({ required }: OfficerReport, index: number, format: Translator['format']): string {
  const { mean, lower, upper } = required[index] ?? { mean: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  if (!Number.isFinite(mean)) return '–';
  const number = (value: number) => format.plainNumber(value, 0);
  return lower === upper || !Number.isFinite(upper) ? number(mean) : `${number(mean)} (${number(lower)}–${number(upper)})`;
}
