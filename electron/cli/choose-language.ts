// The language of the command line, known before the command line is understood, so that even its errors are in it.

import { languageFor, languages, type Language } from '../../shared/i18n/language.ts';

/** `--lang` where it names a language, else the first of the variables by which the system says it. */
export function chooseLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = languageAsked(args);
  const language = languages.find((known) => known === asked);
  if (language !== undefined) return language;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageFor(system === undefined ? [] : [system.replaceAll('_', '-')]);
}

/** What the last `--lang` names, known or not. */
export function languageAsked(args: readonly string[]): string | undefined {
  const asked = args.flatMap((arg, i) =>
    arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  );
  return asked.at(-1);
}
