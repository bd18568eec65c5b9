// A whole comparison as JSON, for other programs: the report as it is, with the version of its form.

import type { ComparisonReport } from './comparison-report.ts';

/** Raised when a field changes its meaning or goes; new fields alone leave it. */
export const comparisonFormatVersion = 1;

/** Numbers in full; where nothing was observed JSON has null, since it knows no NaN. Equal reports give equal texts. */
export function comparisonJson(report: ComparisonReport): string {
  return `${JSON.stringify({ format: 'echannel-comparison-report', formatVersion: comparisonFormatVersion, ...report })}\n`;
}
