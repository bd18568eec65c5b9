// A report as the bytes of a spreadsheet. The writer is loaded only when one is asked for.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { RunReport } from '../../shared/report/run-report.ts';

export async function spreadsheetOf(
  report: { readonly run: RunReport } | { readonly comparison: ComparisonReport },
  translator: Translator,
): Promise<Uint8Array> {
  const { workbook } = await import('../../shared/spreadsheet/workbook.ts');
  if ('run' in report) {
    const { runSheets } = await import('../../shared/spreadsheet/run-sheets.ts');
    return workbook(runSheets(report.run, translator));
  }
  const { comparisonSheets } = await import('../../shared/spreadsheet/comparison-sheets.ts');
  return workbook(comparisonSheets(report.comparison, translator));
}
