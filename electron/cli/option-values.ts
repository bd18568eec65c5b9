// Values given to options, checked and said in words where they cannot be meant.

import { availableParallelism } from 'node:os';
import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';

/** Undefined where the option was not given. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  [least, most]: readonly [number, number],
  { t }: Translator,
): Answer<number | undefined> {
  if (value === undefined) return given(undefined);
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return given(number);
  return refused(exitCode.usage, t('cli.usage.notWhole', { option, value, least, most }));
}

/** Undefined where `--seed` was not given. */
export function seedFrom(value: string | undefined, translator: Translator): Answer<number | undefined> {
  return wholeNumber('--seed', value, [0, 4_294_967_295], translator);
}

/** As `--workers` says; where it was not given, one for each processor. */
export function threadsFrom(value: string | undefined, translator: Translator): Answer<number> {
  const workers = wholeNumber('--workers', value, [0, 256], translator);
  return workers.ok ? given(workers.value ?? availableParallelism()) : workers;
}

export function choice<T extends string>(option: string, value: string, choices: readonly T[], { t }: Translator): Answer<T> {
  const found = choices.find((one) => one === value);
  if (found !== undefined) return given(found);
  return refused(exitCode.usage, t('cli.usage.notChoice', { option, value, choices: choices.join(', ') }));
}

/** An ISO date that exists: "2025-02-30" does not. */
export function isoDate(option: string, value: string, { t }: Translator): Answer<string> {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return given(value);
  return refused(exitCode.usage, t('cli.usage.notDate', { option, value }));
}
