// A merged result, read as a person reads it: the report that screens, tables, CSV and JSON are made from.

import { engineVersion } from '../engine/version.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import { goalReader } from '../experiment/precision.ts';
import { intervalLength, measureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { authorityReports } from './authority-reports.ts';
import { bankReports } from './bank-reports.ts';
import { estimatesOf, shapedEstimatesOf } from './experiment-estimates.ts';
import { examinationReport } from './examination-reports.ts';
import { hallReports } from './hall-reports.ts';
import { laneReports } from './lane-reports.ts';
import { officerReports } from './officer-reports.ts';
import { resultHash } from './result-hash.ts';
import type { RunReport } from './run-report.ts';
import { scenarioHash } from './scenario-hash.ts';
import { sharedServerReports } from './shared-server-reports.ts';
import { vehicleReports } from './vehicle-reports.ts';
import { verdictsOf } from './verdicts.ts';
import { waitReports } from './wait-reports.ts';

/** Writes the reports of one run, as its replications come in: what belongs to the scenario alone is worked out once. */
export interface Reporter {
  /** The report of the first replications. Its `resultHash` is empty: it takes as long as all the rest, and nobody compares half a run. */
  partial(result: ExperimentResult): RunReport;
  final(result: ExperimentResult): RunReport;
}

/** The results must come from this very scenario: its layout says which number is which. */
export function reporterOf(scenario: Scenario): Reporter {
  const layout = measureLayout(scenario);
  const intervals = Array.from({ length: layout.intervals }, (_, i) => layout.firstInterval + i * intervalLength);
  const { confidenceLevel, seed } = scenario.run;
  const ofScenario = {
    scenarioName: scenario.name,
    controlPoint: scenario.controlPoint,
    date: scenario.date,
    scenarioHash: scenarioHash(scenario),
    seed,
    engineVersion,
    confidenceLevel,
  };

  const goals = goalReader(scenario);

  const report = (result: ExperimentResult, hash: string): RunReport => {
    if (result.means.length !== layout.length) {
      throw new Error(`The result has ${result.means.length} measures, the scenario ${layout.length}`);
    }
    const estimates = shapedEstimatesOf(result, confidenceLevel);
    const longer = estimatesOf(result.longerWaits, confidenceLevel);
    const banks = bankReports(scenario, layout, estimates);
    return {
      identity: {
        ...ofScenario,
        replications: result.replications,
        resultHash: hash,
        ...(scenario.run.precision === undefined ? {} : { precision: goals(result) }),
      },
      intervals,
      verdicts: verdictsOf(scenario, layout, estimates, intervals),
      waits: waitReports(scenario, layout, estimates, { steps: result.longerWaits.steps, estimates: longer }),
      banks,
      halls: hallReports(scenario, layout, estimates),
      ...laneReports(scenario, layout, estimates),
      officers: officerReports(scenario, layout, estimates, banks),
      ...authorityReports(scenario, layout, estimates),
      ...examinationReport(scenario, layout, estimates),
      ...vehicleReports(scenario, layout, estimates),
      ...sharedServerReports(scenario, layout, estimates),
    };
  };
  return { partial: (result) => report(result, ''), final: (result) => report(result, resultHash(result)) };
}

/** The report of a finished run. */
export function runReportOf(scenario: Scenario, result: ExperimentResult): RunReport {
  return reporterOf(scenario).final(result);
}
