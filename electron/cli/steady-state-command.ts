// `echannel steady-state`: one quarter-hour of a scenario held for a day, its warm-up left out.

import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { quarterHourSchema } from '../../shared/scenario/schema/primitives-schema.ts';
import { quarterOf } from '../../shared/scenario/clock.ts';
import { exitCode, given, refused, type Answer, type ExitCode, type Refusal } from './answer.ts';
import { askedRun, type RunRequestOptions } from './asked-run.ts';
import { carryOutSteadyState } from './carry-out.ts';
import { handOver, showsProgress } from './hand-over.ts';
import { runFailureLines } from './run-failure-lines.ts';
import { steadyStateText } from './steady-state-text.ts';
import type { Terminal } from './terminal.ts';

export interface SteadyStateOptions extends Omit<RunRequestOptions, 'brief'> {
  readonly at: string;
}

export const steadyStateFormats = ['table', 'json'] as const;

export async function steadyStateCommand(
  file: string,
  options: SteadyStateOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const asked = await askedRun(file, options, steadyStateFormats, terminal, translator);
  if (!asked.ok) return asked;
  const { document, replications = document.run.replications, threads, format } = asked.value;
  const at = quarterHourIn(document, options.at, translator);
  if (!at.ok) return at;

  const run = { ...document.run, replications, precision: undefined };
  const scenario: Scenario = { ...document, run };
  const outcome = await carryOutSteadyState(scenario, at.value, threads, showsProgress(options, terminal), terminal, translator);
  if (outcome.status === 'cancelled') {
    return refused(exitCode.cancelled, translator.t('cli.run.cancelled', { done: outcome.done, total: run.replications }));
  }
  if (outcome.status === 'failed') return runFailureLines(outcome.failure, translator);
  const report =
    format === 'json'
      ? steadyStateJson(scenario, at.value, outcome.result)
      : steadyStateText(scenario, at.value, outcome.result, translator);
  return handOver({ report }, options, terminal, translator);
}

/** A quarter-hour in which the hall is open. */
function quarterHourIn({ openingHours }: Scenario, at: string, { t }: Translator): Answer<string> {
  const { opens, closes } = openingHours;
  const isOpen = quarterHourSchema.safeParse(at).success && quarterOf(at) >= quarterOf(opens) && quarterOf(at) < quarterOf(closes);
  return isOpen ? given(at) : refused(exitCode.usage, t('cli.steadyState.notOpen', { value: at, opens, closes }));
}

/** Typed arrays become lists; where nothing was observed JSON has null. */
function steadyStateJson({ name, run }: Scenario, at: string, result: SteadyStateResult): string {
  const plain = (_: string, value: unknown) => (value instanceof Float64Array ? [...value] : value);
  return `${JSON.stringify({ format: 'echannel-steady-state', formatVersion: 1, scenario: name, at, seed: run.seed, ...result }, plain)}\n`;
}
