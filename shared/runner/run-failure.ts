// The ways a run can fail, each with its English sentence; the screens word the reason in the reader's language.

import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { RunFailure, RunFailureReason } from './runner.ts';

/** All that is wrong with a scenario; errors keep it from being run, warnings do not. */
export type CheckScenario = (scenario: Scenario) => readonly Problem[];

const sentences: Readonly<Record<RunFailureReason, string>> = {
  'invalid-scenario': 'The scenario cannot be run as it stands.',
  'replication-failed': 'The simulation stopped on an error of its own.',
  'worker-lost': 'A worker that carried out the simulation stopped without an answer; memory may have run out.',
  'no-workers': 'No worker could be started to carry out the simulation.',
};

export function runFailure(reason: RunFailureReason, detail: string): RunFailure {
  return { reason, message: sentences[reason], detail };
}

/** Undefined where nothing stands in the way of a run. */
export function invalidScenario(problems: readonly Problem[]): RunFailure | undefined {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return undefined;
  return { reason: 'invalid-scenario', message: sentences['invalid-scenario'], problems: errors };
}
