// The brief of a single run: does the pledge hold, when not, with what deployment and on what assumptions.

import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import { firstKind } from '../report/first-kind.ts';
import { highestMoment } from '../report/moments-of-day.ts';
import type { BankReport, RunReport, TargetVerdict, WaitReport } from '../report/run-report.ts';
import { waitStatement } from '../report/statements.ts';
import { quarterHour } from '../scenario/clock.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { kindName } from '../wording/kind-names.ts';
import { regroupingSentences } from '../wording/regrouping-sentences.ts';
import { sentences } from '../wording/sentences.ts';
import { valueTexts } from '../wording/value-texts.ts';
import { targetName, targetPledge, verdictWords } from '../wording/verdict-words.ts';
import { assumptionsSection } from './assumptions-section.ts';
import { runBriefRecord } from './brief-record.ts';
import { briefPage } from './brief-page.ts';
import { chartFigure } from './figure.ts';
import { html, type Markup } from './markup.ts';
import { runMethod } from './method-section.ts';
import { reproductionSection } from './reproduction-section.ts';
import { rostersSection } from './rosters-section.ts';
import { table } from './table.ts';

export interface RunBrief {
  /** Of a finished run of this very scenario. */
  readonly report: RunReport;
  readonly scenario: Scenario;
  /** ISO date. */
  readonly madeOn: string;
}

export function runBrief({ report, scenario, madeOn }: RunBrief, translator: Translator): string {
  const { t, format } = translator;
  const data = runBriefRecord(report, scenario, madeOn, translator.language);
  const wait = firstKind(report);
  const { identity, verdicts } = report;
  const sure = t('brief.verdict.sure', { count: identity.replications, level: format.plainPercent(identity.confidenceLevel) });
  return briefPage(
    data,
    [
      html`<p class="label">${t('brief.question.title')}</p>
        <p class="question">${question(scenario, translator)}</p>
        <div class="verdict ${toneOf(verdicts)}">
          <p class="label">${t('brief.verdict.title')}</p>
          <p>${verdict(report, wait, translator)}</p>
          <p class="sure">${sure}</p>
        </div>
        ${wait === undefined ? undefined : figure(report, wait, translator)}${facts(report, translator)}`,
      html`<section class="page">
        ${waitTable(report.waits, translator)}${bankTable(report.banks, translator)}${parties(report, translator)}
      </section>`,
      rostersSection([{ name: scenario.name, scenario }], translator),
      assumptionsSection(scenario, translator),
      runMethod(report, scenario, translator),
      reproductionSection(
        data,
        [{ name: scenario.name, scenarioHash: identity.scenarioHash }],
        [{ label: t('brief.reproduce.days'), value: format.number(identity.replications) }],
        translator,
      ),
    ],
    translator,
  );
}

function question({ controlPoint: place, date, targets }: Scenario, translator: Translator): string {
  const { t, text, format } = translator;
  const where = { controlPoint: text(controlPoint(place).name), date: format.longDate(date) };
  if (targets.length === 0) return t('brief.question.noTargets', where);
  const pledges = targets.map((target) =>
    t('brief.assumptions.item', { what: targetName(target, translator), value: targetPledge(target, translator) }),
  );
  return t('brief.question.targets', { ...where, targets: format.list(pledges) });
}

function verdict({ verdicts, intervals }: RunReport, wait: WaitReport | undefined, translator: Translator): string {
  const { t, format } = translator;
  const judged = verdicts.filter(({ status }) => status !== 'no-passengers');
  if (judged.length === 0) {
    const sentence = wait === undefined ? '' : sentences(translator).wait(waitStatement(wait, intervals, quarterHour));
    return t('brief.verdict.noTargets', { sentence });
  }
  const count = (status: TargetVerdict['status']) => judged.filter((one) => one.status === status).length;
  const targets = format.list(
    judged.map((one) => {
      const { who, value } = verdictWords(one, translator);
      return t('brief.verdict.target', { who, value, minutes: format.plainNumber(one.target.withinMinutes) });
    }),
  );
  if (count('held') === judged.length) return t(judged.length > 1 ? 'brief.verdict.heldMany' : 'brief.verdict.held', { targets });
  if (count('missed') === judged.length) return t('brief.verdict.missed', { targets });
  if (count('near') === judged.length) return t('brief.verdict.near', { targets });
  const counts = (['held', 'missed', 'near'] as const).flatMap((status) =>
    count(status) === 0 ? [] : [t(`brief.verdict.part.${status}`, { count: count(status) })],
  );
  return t('brief.verdict.mixed', { total: judged.length, counts: format.list(counts), targets });
}

function toneOf(verdicts: readonly TargetVerdict[]): string {
  if (verdicts.some(({ status }) => status === 'missed')) return 'bad';
  return verdicts.length > 0 && verdicts.every(({ status }) => status === 'held') ? 'good' : 'near';
}

function figure({ intervals, identity }: RunReport, wait: WaitReport, translator: Translator): Markup {
  const { t, format } = translator;
  const says = sentences(translator).wait(waitStatement(wait, intervals, quarterHour));
  const quantity = t('difference.quantity.wait.p95', { kind: kindName(wait, translator) });
  const title = t('brief.chart.deciding', { quantity });
  return chartFigure(
    {
      id: 'wait',
      title,
      description: says,
      lines: [{ label: quantity, series: wait.series.p95, tone: 1 }],
      intervals,
      length: quarterHour,
      clock: format.clock,
      value: valueTexts(translator).minutes.axis,
      target:
        wait.targetMinutes === undefined
          ? undefined
          : { value: wait.targetMinutes, label: t('brief.chart.targetMinutes', { minutes: format.plainNumber(wait.targetMinutes) }) },
      height: 240,
    },
    {
      unit: t('brief.chart.unit.minutes'),
      note: `${says} ${t('brief.chart.band', { level: format.plainPercent(identity.confidenceLevel) })}`,
      targetAbove: (label) => t('brief.chart.targetAbove', { label }),
    },
  );
}

function facts({ banks, halls }: RunReport, translator: Translator): Markup {
  const { t } = translator;
  const texts = valueTexts(translator);
  const hours = (kind: BankReport['kind']) =>
    banks
      .filter((bank) => bank.kind === kind)
      .reduce((sum, { serverHours }) => sum + (Number.isFinite(serverHours.mean) ? serverHours.mean : 0), 0);
  const rows = [
    [t('brief.facts.officerHours'), texts.hours.value(hours('counter'))],
    [t('brief.facts.laneHours'), texts.hours.value(hours('e-channel'))],
    ...halls.map(({ direction, day: { peakOccupancy } }) => [
      t(`brief.facts.hallPeak.${direction}`),
      texts.people.estimate(peakOccupancy.mean, peakOccupancy.halfWidth),
    ]),
  ];
  return html`<div class="cards">
    <div class="card">
      <h2>${t('brief.facts.title')}</h2>
      <dl>
        ${rows.map(
          ([label, value]) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </div>
  </div>`;
}

/** Who waits beyond the control for the rest of a party, where parties are followed. */
function parties({ halls, intervals }: RunReport, translator: Translator): readonly Markup[] {
  return halls.flatMap(({ direction, regrouping }) => {
    if (regrouping === undefined) return [];
    const says = regroupingSentences(regrouping, highestMoment(regrouping.most, intervals), translator);
    return [
      html`<h2>${translator.t(`parties.result.title.${direction}`)}</h2>
        <p>${says.join(' ')}</p>`,
    ];
  });
}

function waitTable(waits: readonly WaitReport[], translator: Translator): Markup {
  const { t } = translator;
  const texts = valueTexts(translator);
  const statistics = ['mean', 'p50', 'p95', 'maximum'] as const;
  const heading = (key: (typeof statistics)[number]) =>
    key === 'mean' || key === 'maximum' ? t(`results.statistic.${key}`) : t(`results.statistic.short.${key}`);
  const columns = [
    { heading: t('brief.waits.who') },
    { heading: t('brief.waits.number'), number: true },
    ...statistics.map((key) => ({ heading: heading(key), number: true })),
    { heading: t('brief.waits.within'), number: true },
  ];
  const rows = waits
    .filter(({ day }) => day.passengers.mean > 0)
    .map((wait) => ({
      cells: [
        kindName(wait, translator),
        texts.people.value(wait.day.passengers.mean),
        ...statistics.map((key) => texts.bareMinutes(wait.day[key].mean, wait.day[key].halfWidth)),
        wait.targetMinutes === undefined
          ? ''
          : texts.share.estimate(wait.day.serviceLevel.mean, wait.day.serviceLevel.halfWidth, wait.day.serviceLevel.bounds),
      ],
    }));
  return html`<h2>${t('brief.waits.title')}</h2>
    ${table(columns, rows)}`;
}

function bankTable(banks: readonly BankReport[], translator: Translator): Markup {
  const { t, text } = translator;
  const texts = valueTexts(translator);
  const columns = [
    { heading: t('brief.banks.bank') },
    { heading: t('brief.banks.hours'), number: true },
    { heading: t('brief.banks.use'), number: true },
    { heading: t('brief.banks.line'), number: true },
    { heading: t('brief.banks.served'), number: true },
  ];
  const rows = banks.map(({ name, serverHours, day }) => ({
    cells: [
      text(name),
      texts.hours.estimate(serverHours.mean, serverHours.halfWidth),
      day.utilization.replications === 0
        ? '–'
        : texts.share.estimate(day.utilization.mean, day.utilization.halfWidth, day.utilization.bounds),
      texts.people.estimate(day.peakQueueLength.mean, day.peakQueueLength.halfWidth),
      texts.people.estimate(day.served.mean, day.served.halfWidth),
    ],
  }));
  return table(columns, rows, { caption: t('brief.banks.title') });
}
