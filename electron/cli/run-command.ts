// `echannel run`: the same run as in the window, from a file to a report.

import { availableParallelism } from 'node:os';
import { madeOn } from '../../shared/brief/made-on.ts';
import { runBrief } from '../../shared/brief/run-brief.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { reportCsv } from '../../shared/report/report-csv.ts';
import { reportJson } from '../../shared/report/report-json.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { exitCode, refused, type ExitCode, type Refusal } from './answer.ts';
import { carryOutRun } from './carry-out.ts';
import { checkFiles, handOver, showsProgress, type HandOverOptions } from './hand-over.ts';
import { hasErrors, loadScenario } from './load-scenario.ts';
import { choice, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import { reportText } from './report-text.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { spreadsheetOf } from './spreadsheet-of.ts';
import type { Terminal } from './terminal.ts';

export interface RunOptions extends HandOverOptions {
  readonly replications?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
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
  const writable = await checkFiles(options, translator);
  if (!writable.ok) return writable;
  const loaded = await loadScenario(file, terminal, translator);
  if (!loaded.ok) return loaded;

  const { scenario: document, problems } = loaded.value;
  if (document === undefined || hasErrors(problems)) return refused(exitCode.invalid, ...problemLines(problems, translator));
  if (options.quiet !== true) for (const line of problemLines(problems, translator)) terminal.tell(`${line}\n`);

  const scenario: Scenario = {
    ...document,
    run: {
      ...document.run,
      // Whoever gives a number wants that number, whatever precision the document asks for.
      ...(replications.value === undefined ? {} : { replications: replications.value, precision: undefined }),
      seed: seed.value ?? document.run.seed,
    },
  };
  const threads = workers.value ?? availableParallelism();
  const outcome = await carryOutRun(scenario, threads, showsProgress(options, terminal), terminal, translator);
  if (outcome.status === 'cancelled') {
    return refused(exitCode.cancelled, translator.t('cli.run.cancelled', { done: outcome.done, total: mostReplications(scenario) }));
  }
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  const report = runReportOf(scenario, outcome.result);
  const handed = {
    report: await contentOf(report, format.value, translator),
    brief: () => runBrief({ report, scenario, madeOn: madeOn(new Date()) }, translator),
    cost: outcome,
  };
  return handOver(handed, options, terminal, translator);
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
