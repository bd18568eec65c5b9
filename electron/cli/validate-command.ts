// `echannel validate`: says whether a scenario can be run, and if not, all that is wrong with it.

import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, type ExitCode, type Refusal } from './answer.ts';
import { hasErrors, loadScenario } from './load-scenario.ts';
import { problemLines } from './problem-lines.ts';
import { inputName } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** The findings are the result, so they go to standard output. Warnings do not make a scenario invalid. */
export async function validateCommand(path: string, terminal: Terminal, translator: Translator): Promise<ExitCode | Refusal> {
  const loaded = await loadScenario(path, terminal, translator);
  if (!loaded.ok) return loaded;
  const { problems } = loaded.value;
  const file = inputName(path, translator);
  const invalid = hasErrors(problems);
  const summary = invalid
    ? translator.t('cli.validate.problems', { file, count: problems.length })
    : translator.t('cli.validate.valid', { file });
  await terminal.print(`${[summary, ...problemLines(problems, translator)].join('\n')}\n`);
  return invalid ? exitCode.invalid : exitCode.done;
}
