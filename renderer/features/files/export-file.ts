// What an export holds and what it is called, for a run or a comparison in every format.

import type { Translator } from '../../../shared/i18n/translator.ts';
import { comparisonCsv } from '../../../shared/report/comparison-csv.ts';
import { comparisonJson } from '../../../shared/report/comparison-json.ts';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { reportCsv } from '../../../shared/report/report-csv.ts';
import { reportJson } from '../../../shared/report/report-json.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { AppState } from '../../store/app-state.ts';
import { fileStem } from '../../store/file-names.ts';
import { resultsOn } from '../../store/selectors.ts';

export type ExportFormat = 'csv' | 'json' | 'xlsx' | 'html' | 'pdf';

export type ExportSubject =
  | { readonly kind: 'run'; readonly report: RunReport; readonly scenario: Scenario }
  | { readonly kind: 'comparison'; readonly report: ComparisonReport; readonly scenarios: readonly Scenario[] };

/** The comparison where it is looked at or there is nothing else, else the run; only what is finished can be handed on. */
export function exportSubject(state: Pick<AppState, 'view' | 'results' | 'active' | 'comparison'>): ExportSubject | undefined {
  const { result } = state.comparison;
  const { current } = resultsOn(state);
  const run: ExportSubject | undefined =
    current === undefined ? undefined : { kind: 'run', report: current.report, scenario: current.scenario };
  if (result === undefined || result.report.identity.resultHash === '' || result.report.outcome === 'running') return run;
  const comparison: ExportSubject = {
    kind: 'comparison',
    report: result.report,
    scenarios: result.compared.deployments.map(({ scenario }) => scenario),
  };
  return state.view.middle === 'comparison' ? comparison : (run ?? comparison);
}

/** `madeOn` is an ISO date. A PDF is printed from the same page. */
export async function exportFile(
  subject: ExportSubject,
  format: ExportFormat,
  madeOn: string,
  translator: Translator,
): Promise<{ readonly name: string; readonly content: string | Uint8Array }> {
  const stem = fileStem(subject.kind === 'run' ? subject.scenario.name : subject.report.identity.projectName);
  return { name: `${stem}.${format}`, content: await contentOf(subject, format, madeOn, translator) };
}

async function contentOf(
  subject: ExportSubject,
  format: ExportFormat,
  madeOn: string,
  translator: Translator,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return subject.kind === 'run' ? reportCsv(subject.report) : comparisonCsv(subject.report);
    case 'json':
      return subject.kind === 'run' ? reportJson(subject.report) : comparisonJson(subject.report);
    case 'xlsx':
      return spreadsheet(subject, translator);
    case 'html':
    case 'pdf':
      return brief(subject, madeOn, translator);
  }
}

async function spreadsheet(subject: ExportSubject, translator: Translator): Promise<Uint8Array> {
  const { workbook } = await import('../../../shared/spreadsheet/workbook.ts');
  if (subject.kind === 'run') {
    const { runSheets } = await import('../../../shared/spreadsheet/run-sheets.ts');
    return workbook(runSheets(subject.report, translator));
  }
  const { comparisonSheets } = await import('../../../shared/spreadsheet/comparison-sheets.ts');
  return workbook(comparisonSheets(subject.report, translator));
}

async function brief(subject: ExportSubject, madeOn: string, translator: Translator): Promise<string> {
  if (subject.kind === 'run') {
    const { runBrief } = await import('../../../shared/brief/run-brief.ts');
    return runBrief({ report: subject.report, scenario: subject.scenario, madeOn }, translator);
  }
  const { comparisonBrief } = await import('../../../shared/brief/comparison-brief.ts');
  return comparisonBrief({ report: subject.report, scenarios: subject.scenarios, madeOn }, translator);
}
