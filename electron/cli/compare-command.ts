// `echannel compare`: deployments side by side on the same passengers, run until the verdict is decided; the same as in the window.

import { availableParallelism } from 'node:os';
import { comparisonBrief } from '../../shared/brief/comparison-brief.ts';
import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { comparisonCsv } from '../../shared/report/comparison-csv.ts';
import { comparisonJson } from '../../shared/report/comparison-json.ts';
import { comparisonReportOf, type ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import { exitCode, refused, type Answer, type ExitCode, type Refusal } from './answer.ts';
import { carryOutComparison } from './carry-out.ts';
import { comparisonText } from './comparison-text.ts';
import { loadDeployments } from './load-deployments.ts';
import { choice, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { quantityFrom, thresholdFrom } from './quantity-option.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { spreadsheetOf } from './spreadsheet-of.ts';
import type { Terminal } from './terminal.ts';
import { checkOutput, writeOutput, type Output } from './write-output.ts';

export interface CompareOptions {
  readonly decideBy?: string;
  readonly threshold?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
  readonly brief?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

export const comparisonFormats = ['table', 'json', 'csv', 'xlsx'] as const;

export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t, format: formatter } = translator;
  const workers = wholeNumber('--workers', options.workers, [0, 256], translator);
  if (!workers.ok) return workers;
  const format = choice('--format', options.format, comparisonFormats, translator);
  if (!format.ok) return format;
  const force = options.force === true;
  const output: Output = { path: options.out, force, holds: 'report' };
  const brief: Output | undefined = options.brief === undefined ? undefined : { path: options.brief, force, holds: 'report' };
  for (const one of [output, ...(brief === undefined ? [] : [brief])]) {
    const writable = await checkOutput(one, translator);
    if (!writable.ok) return writable;
  }
  const asked = await planFrom(files, options, terminal, translator);
  if (!asked.ok) return asked;

  const quiet = options.quiet === true;
  const showProgress = options.progress === true || (!quiet && terminal.tellsToScreen);
  const { plan, names } = asked.value;
  const outcome = await carryOutComparison(plan, workers.value ?? availableParallelism(), showProgress, terminal, translator);
  if (outcome.status === 'cancelled') {
    return refused(exitCode.cancelled, t('cli.run.cancelled', { done: outcome.done, total: plan.settings.atMost }));
  }
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  const report = comparisonReportOf(plan, names, outcome.result);
  const written = await writeOutput(output, await contentOf(report, format.value, translator), terminal, translator);
  if (!written.ok) return written;
  if (brief !== undefined) {
    const page = comparisonBrief({ report, scenarios: plan.scenarios, madeOn: today() }, translator);
    const handed = await writeOutput(brief, page, terminal, translator);
    if (!handed.ok) return handed;
  }
  if (showProgress) {
    const cost = { count: outcome.result.replications, seconds: formatter.number(outcome.elapsed, 1), workers: outcome.workers };
    terminal.tell(`${t('cli.run.cost', cost)}\n`);
  }
  for (const path of [options.out, options.brief]) {
    if (path !== undefined && path !== '-' && !quiet) terminal.tell(`${t('cli.file.wrote', { path })}\n`);
  }
  return exitCode.done;
}

interface AskedComparison {
  readonly plan: ComparisonPlan;
  readonly names: ComparisonNames;
}

/** The documents with what the command line says otherwise; warnings are told, unless it shall be quiet. */
async function planFrom(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<Answer<AskedComparison>> {
  const atLeast = wholeNumber('--at-least', options.atLeast, [10, 10_000], translator);
  if (!atLeast.ok) return atLeast;
  const atMost = wholeNumber('--at-most', options.atMost, [10, 10_000], translator);
  if (!atMost.ok) return atMost;
  const seed = wholeNumber('--seed', options.seed, [0, 4_294_967_295], translator);
  if (!seed.ok) return seed;
  const decideBy = quantityFrom('--decide-by', options.decideBy, translator);
  if (!decideBy.ok) return decideBy;
  const threshold = thresholdFrom('--threshold', options.threshold, translator);
  if (!threshold.ok) return threshold;
  const loaded = await loadDeployments(files, terminal, translator);
  if (!loaded.ok) return loaded;

  const { scenarios, names, settings } = loaded.value;
  const [baseline, ...others] = scenarios;
  if (baseline === undefined) return refused(exitCode.usage, translator.t('cli.compare.needsTwo'));
  const seeded = { ...baseline, run: { ...baseline.run, seed: seed.value ?? baseline.run.seed } };
  const most = atMost.value ?? settings.atMost;
  const plan = comparisonPlan([seeded, ...others], {
    decideBy: decideBy.value ?? settings.decideBy,
    threshold: threshold.value ?? settings.threshold,
    // A budget given alone may lie below what the document begins with.
    atLeast: atLeast.value ?? Math.min(settings.atLeast, most),
    atMost: most,
  });
  const problems = loaded.value.problemsOf(plan.settings);
  if (problems.some(({ severity }) => severity === 'error')) return refused(exitCode.invalid, ...problemLines(problems, translator));
  if (options.quiet !== true) for (const line of problemLines(problems, translator)) terminal.tell(`${line}\n`);
  return { ok: true, value: { plan, names } };
}

async function contentOf(
  report: ComparisonReport,
  format: (typeof comparisonFormats)[number],
  translator: Translator,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'table':
      return comparisonText(report, translator);
    case 'json':
      return comparisonJson(report);
    case 'csv':
      return comparisonCsv(report);
    case 'xlsx':
      return spreadsheetOf({ comparison: report }, translator);
  }
}

/** By the clock of whoever makes the brief. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
