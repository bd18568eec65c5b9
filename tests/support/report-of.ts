// The report of a scenario after all the days that it asks for.

import { GrowingRun } from '../../shared/experiment/growing-run.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

export function reportOf(day: Scenario): RunReport {
  const run = new GrowingRun(day);
  run.add(Array.from({ length: run.most }, (_, replication) => runReplication(day, replication)));
  return runReportOf(day, run.soFar());
}

/** The same day with something done to its document. */
export function edited(day: Scenario, edit: (draft: Scenario) => void): Scenario {
  const draft = structuredClone(day);
  edit(draft);
  return draft;
}
