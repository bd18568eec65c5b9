// The worker's side of writing reports: keeps one scenario and one comparison, and answers every result with its report.

import { comparisonReporterOf, type ComparisonReporter } from '../../shared/report/comparison-report-of.ts';
import { reporterOf, type Reporter } from '../../shared/report/run-report-of.ts';
import { steadyStateReportOf } from '../../shared/report/steady-state-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { reportOnTheWay } from './report-on-the-way.ts';
import type { FromReporter, ToReporter } from './report-protocol.ts';

/** Answers each message, in order. */
export function serveReports(post: (message: FromReporter) => void): (message: ToReporter) => void {
  let scenario: Scenario | undefined;
  let reporter: Reporter | undefined;
  let comparison: ComparisonReporter | undefined;

  const answer = (message: ToReporter): void => {
    switch (message.kind) {
      case 'scenario':
        scenario = message.scenario;
        reporter = reporterOf(scenario);
        return;
      case 'plan':
        comparison = comparisonReporterOf(message.plan, message.names);
        return;
      case 'report': {
        if (reporter === undefined) throw new Error('A result came before its scenario.');
        const { request, result, final } = message;
        post({ kind: 'reported', request, report: final ? reporter.final(result) : reporter.partial(result) });
        return;
      }
      case 'held': {
        if (scenario === undefined) throw new Error('A held quarter-hour came before its scenario.');
        const { request, at, result } = message;
        post({ kind: 'heldReported', request, report: steadyStateReportOf(scenario, at, result) });
        return;
      }
      case 'compare': {
        if (comparison === undefined) throw new Error('A result came before its comparison.');
        const { request, result, final } = message;
        post({ kind: 'compared', request, report: final ? comparison.final(result) : reportOnTheWay(comparison.partial(result)) });
        return;
      }
    }
  };

  return (message) => {
    try {
      answer(message);
    } catch (error) {
      if (!('request' in message)) throw error;
      post({ kind: 'failed', request: message.request, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
