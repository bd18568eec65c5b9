// A merged result, read as a person reads it: the report that screens, tables, CSV and JSON are made from.

import { engineVersion } from '../engine/version.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import { intervalLength, measureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema.ts';
import { bankReports } from './bank-reports.ts';
import { estimatesOf } from './experiment-estimates.ts';
import { hallReports } from './hall-reports.ts';
import { resultHash } from './result-hash.ts';
import type { RunReport } from './run-report.ts';
import { scenarioHash } from './scenario-hash.ts';
import { verdictsOf } from './verdicts.ts';
import { waitReports } from './wait-reports.ts';

/** The report of a run, finished or partial. The result must come from this very scenario: its layout says which number is which. */
export function runReportOf(scenario: Scenario, result: ExperimentResult): RunReport {
  const layout = measureLayout(scenario);
  if (result.means.length !== layout.length) {
    throw new Error(`The result has ${result.means.length} measures, the scenario ${layout.length}`);
  }
  const { confidenceLevel, seed } = scenario.run;
  const estimates = estimatesOf(result, confidenceLevel);
  const longer = estimatesOf(result.longerWaits, confidenceLevel);
  const waits = waitReports(scenario, layout, estimates, { steps: result.longerWaits.steps, estimates: longer });
  const intervals = Array.from({ length: layout.intervals }, (_, i) => layout.firstInterval + i * intervalLength);
  return {
    identity: {
      scenarioName: scenario.name,
      controlPoint: scenario.controlPoint,
      date: scenario.date,
      scenarioHash: scenarioHash(scenario),
      seed,
      engineVersion,
      replications: result.replications,
      confidenceLevel,
      resultHash: resultHash(result),
    },
    intervals,
    verdicts: verdictsOf(scenario, layout, estimates, intervals),
    waits,
    banks: bankReports(scenario, layout, estimates),
    halls: hallReports(layout, estimates),
  };
}
