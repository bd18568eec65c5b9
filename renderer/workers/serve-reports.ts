// The worker's side of writing reports: keeps one scenario, and answers every result with its report.

import { reporterOf, type Reporter } from '../../shared/report/run-report-of.ts';
import type { FromReporter, ToReporter } from './report-protocol.ts';

/** Answers each message, in order. */
export function serveReports(post: (message: FromReporter) => void): (message: ToReporter) => void {
  let reporter: Reporter | undefined;
  return (message) => {
    if (message.kind === 'scenario') {
      reporter = reporterOf(message.scenario);
      return;
    }
    const { request, result, final } = message;
    try {
      if (reporter === undefined) throw new Error('A result came before its scenario.');
      post({ kind: 'reported', request, report: final ? reporter.final(result) : reporter.partial(result) });
    } catch (error) {
      post({ kind: 'failed', request, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
