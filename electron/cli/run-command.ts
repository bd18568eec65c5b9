// `echannel run`: the same run as in the window, from a file to a report.

import { availableParallelism } from 'node:os';
import type { Translator } from '../../shared/i18n/translator.ts';
import { reportCsv } from '../../shared/report/report-csv.ts';
import { reportJson } from '../../shared/report/report-json.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { RunOutcome } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { exitCode, refused, type ExitCode, type Refusal } from './answer.ts';
import { hasErrors, loadScenario } from './load-scenario.ts';
import { choice, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { progressLine } from './progress-line.ts';
import { reportText } from './report-text.ts';
import type { Terminal } from './terminal.ts';
import { createThreadRunner } from './worker-thread-pool.ts';
import { checkOutput, writeOutput, type Output } from './write-output.ts';

export interface RunOptions {
  readonly replications?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

export const reportFormats = ['table', 'json', 'csv'] as const;

export async function runCommand(
  file: string,
  options: RunOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const replications = wholeNumber('--replications', options.replications, [2, 10_000], translator);
  if (!replications.ok) return replications;
  const seed = wholeNumber('--seed', options.seed, [0, 4_294_967_295], translator);
  if (!seed.ok) return seed;
  const workers = wholeNumber('--workers', options.workers, [0, 256], translator);
  if (!workers.ok) return workers;
  const format = choice('--format', options.format, reportFormats, translator);
  if (!format.ok) return format;
  const output: Output = { path: options.out, force: options.force === true, holds: 'report' };
  const writable = await checkOutput(output, translator);
  if (!writable.ok) return writable;
  const loaded = await loadScenario(file, terminal, translator);
  if (!loaded.ok) return loaded;

  const { scenario: document, problems } = loaded.value;
  if (document === undefined || hasErrors(problems)) return refused(exitCode.invalid, ...problemLines(problems, translator));
  const quiet = options.quiet === true;
  if (!quiet) for (const line of problemLines(problems, translator)) terminal.tell(`${line}\n`);

  const scenario: Scenario = {
    ...document,
    run: {
      ...document.run,
      // Whoever gives a number wants that number, whatever precision the document asks for.
      ...(replications.value === undefined ? {} : { replications: replications.value, precision: undefined }),
      seed: seed.value ?? document.run.seed,
    },
  };
  const showProgress = options.progress === true || (!quiet && terminal.tellsToScreen);
  const outcome = await carryOut(scenario, workers.value ?? availableParallelism(), showProgress, terminal, translator);
  return finish(scenario, outcome, { format: format.value, output, showProgress, quiet }, terminal, translator);
}

async function carryOut(
  scenario: Scenario,
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<RunOutcome> {
  const runner = createThreadRunner(workers);
  const progress = progressLine(terminal, translator);
  const handle = runner.run(scenario, showProgress ? { onProgress: (made) => progress.show(made) } : {});
  const stopListening = terminal.onInterrupt(() => handle.cancel());
  try {
    return await handle.outcome;
  } finally {
    stopListening();
    if (showProgress) progress.clear();
    runner.dispose();
  }
}

interface Finish {
  readonly format: (typeof reportFormats)[number];
  readonly output: Output;
  readonly showProgress: boolean;
  readonly quiet: boolean;
}

async function finish(
  scenario: Scenario,
  outcome: RunOutcome,
  { format, output, showProgress, quiet }: Finish,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t, format: formatter } = translator;
  switch (outcome.status) {
    case 'cancelled':
      return refused(exitCode.cancelled, t('cli.run.cancelled', { done: outcome.done, total: mostReplications(scenario) }));
    case 'failed': {
      const { reason, detail, problems = [] } = outcome.failure;
      const exit = reason === 'invalid-scenario' ? exitCode.invalid : reason === 'no-workers' ? exitCode.file : exitCode.internal;
      return refused(exit, t(`cli.run.failed.${reason}`), ...problemLines(problems, translator), ...(detail === undefined ? [] : [detail]));
    }
    case 'finished': {
      const report = runReportOf(scenario, outcome.result);
      const written = await writeOutput(output, textOf(report, format, translator), terminal, translator);
      if (!written.ok) return written;
      const { elapsed, workers } = outcome;
      if (showProgress) {
        const cost = { count: outcome.result.replications, seconds: formatter.number(elapsed, 1), workers };
        terminal.tell(`${t('cli.run.cost', cost)}\n`);
      }
      if (output.path !== undefined && output.path !== '-' && !quiet) terminal.tell(`${t('cli.file.wrote', { path: output.path })}\n`);
      return exitCode.done;
    }
  }
}

function mostReplications({ run }: Scenario): number {
  return run.precision?.atMost ?? run.replications;
}

function textOf(report: RunReport, format: (typeof reportFormats)[number], translator: Translator): string {
  switch (format) {
    case 'table':
      return reportText(report, translator);
    case 'json':
      return reportJson(report);
    case 'csv':
      return reportCsv(report);
  }
}
