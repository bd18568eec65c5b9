// `echannel compare`: deployments side by side on the same passengers, run until the verdict is decided; the same as in the window.

import { comparisonBrief } from '../../shared/brief/comparison-brief.ts';
import { madeOn } from '../../shared/brief/made-on.ts';
import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { comparisonCsv } from '../../shared/report/comparison-csv.ts';
import { comparisonJson } from '../../shared/report/comparison-json.ts';
import { comparisonReportOf, type ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import { exitCode, refused, type Answer, type ExitCode, type Refusal } from './answer.ts';
import { carryOutComparison } from './carry-out.ts';
import { comparisonText } from './comparison-text.ts';
import { checkFiles, handOver, showsProgress, type HandOverOptions } from './hand-over.ts';
import { loadDeployments } from './load-deployments.ts';
import { choice, seedFrom, threadsFrom, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { quantityFrom, thresholdFrom } from './quantity-option.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { spreadsheetOf } from './spreadsheet-of.ts';
import type { Terminal } from './terminal.ts';

export interface CompareOptions extends HandOverOptions {
  readonly decideBy?: string;
  readonly threshold?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
}

export const comparisonFormats = ['table', 'json', 'csv', 'xlsx'] as const;

export async function compareCommand(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const threads = threadsFrom(options.workers, translator);
  if (!threads.ok) return threads;
  const format = choice('--format', options.format, comparisonFormats, translator);
  if (!format.ok) return format;
  const writable = await checkFiles(options, translator);
  if (!writable.ok) return writable;
  const asked = await planFrom(files, options, terminal, translator);
  if (!asked.ok) return asked;

  const { plan, names } = asked.value;
  const outcome = await carryOutComparison(plan, threads.value, showsProgress(options, terminal), terminal, translator);
  if (outcome.status === 'cancelled') {
    return refused(exitCode.cancelled, translator.t('cli.run.cancelled', { done: outcome.done, total: plan.settings.atMost }));
  }
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  const report = comparisonReportOf(plan, names, outcome.result);
  const handed = {
    report: await contentOf(report, format.value, translator),
    brief: () => comparisonBrief({ report, scenarios: plan.scenarios, madeOn: madeOn(new Date()) }, translator),
    cost: outcome,
  };
  return handOver(handed, options, terminal, translator);
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
  const seed = seedFrom(options.seed, translator);
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
