// Why a run could not be finished, in words, with the exit code that belongs to it.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { RunFailure } from '../../shared/runner/runner.ts';
import { exitCode, refused, type Refusal } from './answer.ts';
import { problemLines } from './problem-lines.ts';

export function runFailureLines({ reason, detail, problems = [] }: RunFailure, translator: Translator): Refusal {
  const exit = reason === 'invalid-scenario' ? exitCode.invalid : reason === 'no-workers' ? exitCode.file : exitCode.internal;
  return refused(
    exit,
    translator.t(`cli.run.failed.${reason}`),
    ...problemLines(problems, translator),
    ...(detail === undefined ? [] : [detail]),
  );
}
