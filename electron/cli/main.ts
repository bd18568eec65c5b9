// One call of the command line, from its arguments to its exit code.

import { CommanderError } from 'commander';
import { languages } from '../../shared/i18n/language.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { describeError } from '../../shared/runner/worker-protocol.ts';
import { exitCode, type ExitCode } from './answer.ts';
import { chooseLanguage, languageAsked } from './choose-language.ts';
import { programOf, type Ended } from './program.ts';
import { outputFailure } from './file-failure.ts';
import { choice } from './option-values.ts';
import { OutputLost, type Terminal } from './terminal.ts';

export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const translator = createTranslator(chooseLanguage(args, environment));
  const asked = languageAsked(args);
  const known = choice('--lang', asked ?? translator.language, languages, translator);
  if (!known.ok) return told(known, terminal);
  let ended: Ended = exitCode.done;
  try {
    const program = programOf(terminal, translator, (how) => {
      ended = how;
    });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof OutputLost) return told(outputFailure(error.cause, translator), terminal);
    if (error instanceof CommanderError) return misunderstood(error, terminal, translator);
    terminal.tell(`${translator.t('cli.internal', { detail: describeError(error) })}\n`);
    return exitCode.internal;
  }
  return told(ended, terminal);
}

function told(ended: Ended, terminal: Terminal): ExitCode {
  if (typeof ended === 'number') return ended;
  for (const line of ended.lines) terminal.tell(`${line}\n`);
  return ended.exit;
}

/** What commander refuses, by its code; the first quoted part of its message is what it is about. Help asked for is no error. */
function misunderstood(error: CommanderError, terminal: Terminal, { t }: Translator): ExitCode {
  const asked = ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code);
  if (asked && error.exitCode === 0) return exitCode.done;
  if (error.code === 'commander.help') return exitCode.usage;
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  const code = error.code.replace('commander.', '');
  const text = isUsage(code) ? t(`cli.usage.${code}`, { value }) : t('cli.usage.other', { value: error.message });
  terminal.tell(`${text}\n${t('cli.usage.seeHelp')}\n`);
  return exitCode.usage;
}

const usages = [
  'unknownOption',
  'unknownCommand',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'excessArguments',
] as const;

function isUsage(code: string): code is (typeof usages)[number] {
  return usages.some((usage) => usage === code);
}
