// `echannel run`: the same run as in the window, from a file to a report.

import { madeOn } from '../../shared/brief/made-on.ts';
import { runBrief } from '../../shared/brief/run-brief.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { reportCsv } from '../../shared/report/report-csv.ts';
import { reportJson } from '../../shared/report/report-json.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { exitCode, refused, type ExitCode, type Refusal } from './answer.ts';
import { askedRun, type RunRequestOptions } from './asked-run.ts';
import { carryOutRun } from './carry-out.ts';
import { handOver, showsProgress } from './hand-over.ts';
import { reportText } from './report-text.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { spreadsheetOf } from './spreadsheet-of.ts';
import type { Terminal } from './terminal.ts';

export const reportFormats = ['table', 'json', 'csv', 'xlsx'] as const;

export async function runCommand(
  file: string,
  options: RunRequestOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const asked = await askedRun(file, options, reportFormats, terminal, translator);
  if (!asked.ok) return asked;

  const { document, replications, threads, format } = asked.value;
  const scenario: Scenario = {
    ...document,
    run: {
      ...document.run,
      // Whoever gives a number wants that number, whatever precision the document asks for.
      ...(replications === undefined ? {} : { replications, precision: undefined }),
    },
  };
  const outcome = await carryOutRun(scenario, threads, showsProgress(options, terminal), terminal, translator);
  if (outcome.status === 'cancelled') {
    return refused(exitCode.cancelled, translator.t('cli.run.cancelled', { done: outcome.done, total: mostReplications(scenario) }));
  }
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  const report = runReportOf(scenario, outcome.result);
  const handed = {
    report: await contentOf(report, format, translator),
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
