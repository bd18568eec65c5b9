// The machine-readable half of a brief: the documents, settings and numbers it was made from, carried in the page itself.

import type { Language } from '../i18n/language.ts';
import type { ComparisonReport } from '../report/comparison-report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { ComparisonSettings } from '../scenario/schema/comparison-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { briefFormat, briefFormatVersion } from './brief-format.ts';
import { comparisonNumbers, runNumbers, type NamedNumbers } from './named-numbers.ts';

export interface BriefDeployment {
  readonly id: string;
  readonly name: string;
  readonly scenarioHash: string;
  readonly scenario: Scenario;
}

export interface BriefRecord {
  readonly format: typeof briefFormat;
  readonly formatVersion: typeof briefFormatVersion;
  /** Of the project, or of the scenario of a single run. */
  readonly name: string;
  /** ISO date. */
  readonly madeOn: string;
  readonly language: Language;
  readonly engineVersion: string;
  readonly resultHash: string;
  /** Two or more are compared, one was run; run settings are those of the run. */
  readonly deployments: readonly BriefDeployment[];
  /** Of a comparison. */
  readonly settings?: ComparisonSettings;
  /** The numbers of the day and of the curves drawn, in full, by name. */
  readonly numbers: NamedNumbers;
}

export function runBriefRecord(report: RunReport, scenario: Scenario, madeOn: string, language: Language): BriefRecord {
  const { engineVersion, resultHash, scenarioHash } = report.identity;
  return {
    format: briefFormat,
    formatVersion: briefFormatVersion,
    name: scenario.name,
    madeOn,
    language,
    engineVersion,
    resultHash,
    deployments: [{ id: 'run', name: scenario.name, scenarioHash, scenario }],
    numbers: runNumbers(report),
  };
}

export function comparisonBriefRecord(
  report: ComparisonReport,
  scenarios: readonly Scenario[],
  madeOn: string,
  language: Language,
): BriefRecord {
  const { projectName, engineVersion, resultHash, settings, deployments } = report.identity;
  return {
    format: briefFormat,
    formatVersion: briefFormatVersion,
    name: projectName,
    madeOn,
    language,
    engineVersion,
    resultHash,
    deployments: deployments.map((deployment, i) => {
      const scenario = scenarios[i];
      if (scenario === undefined) throw new Error(`Deployment ${i} has no document`);
      return { ...deployment, scenario };
    }),
    settings,
    numbers: comparisonNumbers(report),
  };
}
