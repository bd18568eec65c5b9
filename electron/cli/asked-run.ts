// What every command that simulates one scenario is asked for: replications, seed, workers, form of the answer, and the scenario's file.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { checkFiles, type HandOverOptions } from './hand-over.ts';
import { hasErrors, loadScenario } from './load-scenario.ts';
import { choice, seedFrom, threadsFrom, wholeNumber } from './option-values.ts';
import { problemLines } from './problem-lines.ts';
import type { Terminal } from './terminal.ts';

export interface RunRequestOptions extends HandOverOptions {
  readonly replications?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly format: string;
}

export interface RunRequest<Format> {
  /** As it stands in the file, but for the seed. */
  readonly document: Scenario;
  /** Undefined where the document shall decide. */
  readonly replications: number | undefined;
  readonly threads: number;
  readonly format: Format;
}

/** Refuses what cannot be done before anything is simulated; warnings about the scenario are told, unless it shall be quiet. */
export async function askedRun<Format extends string>(
  file: string,
  options: RunRequestOptions,
  formats: readonly Format[],
  terminal: Terminal,
  translator: Translator,
): Promise<Answer<RunRequest<Format>>> {
  const replications = wholeNumber('--replications', options.replications, [2, 10_000], translator);
  if (!replications.ok) return replications;
  const seed = seedFrom(options.seed, translator);
  if (!seed.ok) return seed;
  const threads = threadsFrom(options.workers, translator);
  if (!threads.ok) return threads;
  const format = choice('--format', options.format, formats, translator);
  if (!format.ok) return format;
  const writable = await checkFiles(options, translator);
  if (!writable.ok) return writable;
  const loaded = await loadScenario(file, terminal, translator);
  if (!loaded.ok) return loaded;

  const { scenario, problems } = loaded.value;
  if (scenario === undefined || hasErrors(problems)) return refused(exitCode.invalid, ...problemLines(problems, translator));
  if (options.quiet !== true) for (const line of problemLines(problems, translator)) terminal.tell(`${line}\n`);
  return given({
    document: { ...scenario, run: { ...scenario.run, seed: seed.value ?? scenario.run.seed } },
    replications: replications.value,
    threads: threads.value,
    format: format.value,
  });
}
