// `echannel run`: the same run as in the window, from a file to a report.

import { availableParallelism } from 'node:os';
import { runBrief } from '../../shared/brief/run-brief.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { reportCsv } from '../../shared/report/report-csv.ts';
import { reportJson } from '../../shared/report/report-json.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { RunOutcome } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { exitCode, refused, type ExitCode, type Refusal } from './answer.ts';
import { carryOutRun } from './carry-out.ts';
import { today } from './compare-command.ts';
import { hasErrors, loadScenario } from './load-scenario.ts';
import { choice, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { reportText } from './report-text.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { spreadsheetOf } from './spreadsheet-of.ts';
import type { Terminal } from './terminal.ts';
import { checkOutput, writeOutput, type Output } from './write-output.ts';

export interface RunOptions {
  readonly replications?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
  readonly out?: string;
  readonly brief?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

export const reportFormats = ['table', 'json', 'csv', 'xlsx'] as const;

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
  const force = options.force === true;
  const output: Output = { path: options.out, force, holds: 'report' };
  const brief: Output | undefined = options.brief === undefined ? undefined : { path: options.brief, force, holds: 'report' };
  for (const one of [output, ...(brief === undefined ? [] : [brief])]) {
    const writable = await checkOutput(one, translator);
    if (!writable.ok) return writable;
  }
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
  const outcome = await carryOutRun(scenario, workers.value ?? availableParallelism(), showProgress, terminal, translator);
  return finish(scenario, outcome, { format: format.value, output, brief, showProgress, quiet }, terminal, translator);
}

interface Finish {
  readonly format: (typeof reportFormats)[number];
  readonly output: Output;
  readonly brief: Output | undefined;
  readonly showProgress: boolean;
  readonly quiet: boolean;
}

async function finish(
  scenario: Scenario,
  outcome: RunOutcome,
  { format, output, brief, showProgress, quiet }: Finish,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t, format: formatter } = translator;
  switch (outcome.status) {
    case 'cancelled':
      return refused(exitCode.cancelled, t('cli.run.cancelled', { done: outcome.done, total: mostReplications(scenario) }));
    case 'failed':
      return runFailureLines(outcome.failure, translator);
    case 'finished': {
      const report = runReportOf(scenario, outcome.result);
      const written = await writeOutput(output, await contentOf(report, format, translator), terminal, translator);
      if (!written.ok) return written;
      if (brief !== undefined) {
        const page = runBrief({ report, scenario, madeOn: today() }, translator);
        const handed = await writeOutput(brief, page, terminal, translator);
        if (!handed.ok) return handed;
      }
      const { elapsed, workers } = outcome;
      if (showProgress) {
        const cost = { count: outcome.result.replications, seconds: formatter.number(elapsed, 1), workers };
        terminal.tell(`${t('cli.run.cost', cost)}\n`);
      }
      for (const path of [output.path, brief?.path]) {
        if (path !== undefined && path !== '-' && !quiet) terminal.tell(`${t('cli.file.wrote', { path })}\n`);
      }
      return exitCode.done;
    }
  }
}

function mostReplications({ run }: Scenario): number {
  return run.precision?.atMost ?? run.replications;
}

async function contentOf(report: RunReport, format: (typeof reportFormats)[number], translator: Translator): Promise<string | Uint8Array> {
  switch (format) {
    case 'table':
      return reportText(report, translator);
    case 'json':
      return reportJson(report);
    case 'csv':
      return reportCsv(report);
    case 'xlsx':
      return spreadsheetOf({ run: report }, translator);
  }
}
