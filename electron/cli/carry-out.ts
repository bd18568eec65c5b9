// Carries out a run or a comparison on threads, with its progress on standard error and Ctrl+C to call it off.

import type { ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { ComparisonOutcome, Outcome, Runner, RunOutcome, RunProgress } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';
import { createThreadRunner } from './worker-thread-pool.ts';

interface Observer {
  onProgress?(progress: RunProgress): void;
}

export function carryOutRun(
  scenario: Scenario,
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<RunOutcome> {
  return carryOut((runner, observer) => runner.run(scenario, observer), workers, showProgress, terminal, translator);
}

export function carryOutComparison(
  plan: ComparisonPlan,
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<ComparisonOutcome> {
  return carryOut((runner, observer) => runner.compare(plan, observer), workers, showProgress, terminal, translator);
}

export function carryOutSteadyState(
  scenario: Scenario,
  at: string,
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<Outcome<SteadyStateResult>> {
  return carryOut((runner, observer) => runner.steadyState(scenario, at, observer), workers, showProgress, terminal, translator);
}

async function carryOut<Ended>(
  start: (runner: Runner, observer: Observer) => { readonly outcome: Promise<Ended>; cancel(): void },
  workers: number,
  showProgress: boolean,
  terminal: Terminal,
  translator: Translator,
): Promise<Ended> {
  const runner = createThreadRunner(workers);
  const progress = progressLine(terminal, translator);
  const handle = start(runner, showProgress ? { onProgress: (made) => progress.show(made) } : {});
  const stopListening = terminal.onInterrupt(() => handle.cancel());
  try {
    return await handle.outcome;
  } finally {
    stopListening();
    if (showProgress) progress.clear();
    runner.dispose();
  }
}
