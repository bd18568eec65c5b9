// `echannel reproduce`: runs what a brief was made from again, and says whether every number in it is the same.

import { comparisonBriefRecord, runBriefRecord, type BriefRecord } from '../../shared/brief/brief-record.ts';
import { checkBrief, type BriefCheck, type BriefWithPage } from '../../shared/brief/check-brief.ts';
import { comparisonBrief } from '../../shared/brief/comparison-brief.ts';
import { readBrief, type BriefTrouble } from '../../shared/brief/read-brief.ts';
import { runBrief } from '../../shared/brief/run-brief.ts';
import { engineVersion as ownEngine } from '../../shared/engine/version.ts';
import { comparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { comparisonReportOf } from '../../shared/report/comparison-report-of.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { ComparisonOutcome, RunOutcome } from '../../shared/runner/runner.ts';
import { exitCode, given, refused, type Answer, type ExitCode, type Refusal } from './answer.ts';
import { carryOutComparison, carryOutRun } from './carry-out.ts';
import { showsProgress, type HandOverOptions } from './hand-over.ts';
import { threadsFrom } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { readBriefFile } from './read-brief-file.ts';
import { runFailureLines } from './run-failure-lines.ts';
import type { Terminal } from './terminal.ts';

export interface ReproduceOptions extends Pick<HandOverOptions, 'quiet' | 'progress'> {
  readonly workers?: string;
}

/** More than these do not help at once. */
const mostListed = 20;

export async function reproduceCommand(
  file: string,
  options: ReproduceOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t } = translator;
  const threads = threadsFrom(options.workers, translator);
  if (!threads.ok) return threads;
  const source = await readBriefFile(file, terminal, translator);
  if (!source.ok) return source;
  const read = readBrief(source.value.page);
  if (!read.ok) return refused(exitCode.invalid, ...troubleLines(read.trouble, source.value.name, translator));
  const { data } = read;
  if (data.engineVersion !== ownEngine) {
    terminal.tell(`${t('cli.reproduce.otherEngine', { brief: data.engineVersion, now: ownEngine })}\n`);
  }
  const again = await makeAgain(data, threads.value, showsProgress(options, terminal), terminal, translator);
  if (!again.ok) return again;
  const check = checkBrief({ page: source.value.page, data }, again.value);
  await terminal.print(`${checkLines(data, check, source.value.fromPdf, translator).join('\n')}\n`);
  return check.same ? exitCode.done : exitCode.different;
}

async function makeAgain(
  data: BriefRecord,
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<Answer<BriefWithPage>> {
  const own = createTranslator(data.language);
  const scenarios = data.deployments.map(({ scenario }) => scenario);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('A brief is about a scenario');
  if (data.settings === undefined) {
    const outcome = await carryOutRun(scenario, workers, showProgress, terminal, translator);
    if (outcome.status !== 'finished') return unfinished(outcome, translator);
    const report = runReportOf(scenario, outcome.result);
    return given({
      page: runBrief({ report: asOfBrief(report, data), scenario, madeOn: data.madeOn }, own),
      data: runBriefRecord(report, scenario, data.madeOn, data.language),
    });
  }
  const plan = comparisonPlan(scenarios, data.settings);
  const outcome = await carryOutComparison(plan, workers, showProgress, terminal, translator);
  if (outcome.status !== 'finished') return unfinished(outcome, translator);
  const names = { projectName: data.name, deployments: data.deployments.map(({ id, name }) => ({ id, name })) };
  const report = comparisonReportOf(plan, names, outcome.result);
  return given({
    page: comparisonBrief({ report: asOfBrief(report, data), scenarios: plan.scenarios, madeOn: data.madeOn }, own),
    data: comparisonBriefRecord(report, plan.scenarios, data.madeOn, data.language),
  });
}

/** The page names the engine it was made with; that alone makes no figure another. */
function asOfBrief<T extends { readonly identity: { readonly engineVersion: string } }>(report: T, { engineVersion }: BriefRecord): T {
  return { ...report, identity: { ...report.identity, engineVersion } };
}

function unfinished(outcome: Exclude<RunOutcome | ComparisonOutcome, { status: 'finished' }>, translator: Translator): Refusal {
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  return refused(exitCode.cancelled, translator.t('cli.reproduce.cancelled', { done: outcome.done }));
}

function checkLines(data: BriefRecord, check: BriefCheck, fromPdf: boolean, { t, format }: Translator): readonly string[] {
  const about = t('cli.reproduce.about', { name: data.name, date: format.plainDate(data.madeOn), engine: data.engineVersion });
  const pdf = fromPdf ? [t('cli.reproduce.pdf')] : [];
  const count = { count: check.numbers, numbers: format.number(check.numbers) };
  if (check.same) return [about, t('cli.reproduce.same', { ...count, hash: check.resultHash.now }), ...pdf];
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '–' : String(value));
  const listed = check.different
    .slice(0, mostListed)
    .map(({ name, brief, now }) => t('cli.reproduce.number', { name, brief: number(brief), now: number(now) }));
  const figures = check.differentFigures
    .slice(0, mostListed)
    .map(({ brief, now }) => t('cli.reproduce.figure', { brief: brief === '' ? '–' : brief, now: now === '' ? '–' : now }));
  const more = check.different.length - listed.length;
  return [
    about,
    ...check.alteredDocuments.map((one) => t('cli.reproduce.altered', { ...one })),
    check.resultHash.brief === check.resultHash.now
      ? t('cli.reproduce.sameHash', { hash: check.resultHash.now })
      : t('cli.reproduce.otherHash', { ...check.resultHash }),
    check.different.length === 0
      ? t('cli.reproduce.sameNumbers', count)
      : t('cli.reproduce.different', { different: format.number(check.different.length), ...count }),
    ...listed,
    ...(more > 0 ? [t('cli.error.and', { count: more })] : []),
    ...(figures.length > 0 ? [t('cli.reproduce.page'), ...figures] : []),
    ...(check.differentCharts ? [t('cli.reproduce.charts')] : []),
    ...pdf,
  ];
}

function troubleLines(trouble: BriefTrouble, file: string, translator: Translator): readonly string[] {
  const { t } = translator;
  switch (trouble.kind) {
    case 'no-brief':
    case 'cut-short':
      return [t(`cli.reproduce.trouble.${trouble.kind}`, { file })];
    case 'damaged':
      return [t('cli.reproduce.trouble.damaged', { file, detail: trouble.detail })];
    case 'newer':
      return [t('cli.reproduce.trouble.newer', { file, version: trouble.version })];
    case 'bad-document':
      return [t('cli.reproduce.trouble.bad-document', { file, name: trouble.name }), ...problemLines(trouble.problems, translator)];
  }
}
