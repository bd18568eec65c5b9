// A whole report as JSON, for other programs: the report as it is, with the version of its form.

import type { RunReport } from './run-report.ts';

/** Raised when a field changes its meaning or goes; new fields alone leave it. */
export const reportFormatVersion = 1;

/** Numbers in full; where nothing was observed JSON has null, since it knows no NaN. Equal reports give equal texts. */
export function reportJson(report: RunReport): string {
  return `${JSON.stringify({ format: 'echannel-run-report', formatVersion: reportFormatVersion, ...report })}\n`;
}
