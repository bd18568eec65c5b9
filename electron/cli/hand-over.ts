// Hands over what a command has worked out: its report and, where asked for, a brief beside it; then says what it took and where it lies.

import type { Translator } from '../../shared/i18n/translator.ts';
import { given, exitCode, type Answer, type ExitCode, type Refusal } from './answer.ts';
import type { Terminal } from './terminal.ts';
import { checkOutput, tellWhere, writeOutput, type Output } from './write-output.ts';

/** Of every command that simulates: where its results go, and how much is said meanwhile. */
export interface HandOverOptions {
  readonly out?: string;
  readonly brief?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

export interface HandedOver {
  readonly report: string | Uint8Array;
  /** Made only where a brief is asked for. */
  readonly brief?: () => string;
  /** Told where progress is shown. */
  readonly cost?: { readonly result: { readonly replications: number }; readonly elapsed: number; readonly workers: number };
}

export function showsProgress({ progress, quiet }: HandOverOptions, { tellsToScreen }: Terminal): boolean {
  return progress === true || (quiet !== true && tellsToScreen);
}

/** Whether the files can be written: asked before the work, not after. */
export async function checkFiles(options: HandOverOptions, translator: Translator): Promise<Answer<undefined>> {
  for (const output of [reportOf(options), briefOf(options)]) {
    const writable = output === undefined ? given(undefined) : await checkOutput(output, translator);
    if (!writable.ok) return writable;
  }
  return given(undefined);
}

export async function handOver(
  { report, brief, cost }: HandedOver,
  options: HandOverOptions,
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t, format } = translator;
  const written = await writeOutput(reportOf(options), report, terminal, translator);
  if (!written.ok) return written;
  const page = briefOf(options);
  if (page !== undefined && brief !== undefined) {
    const handed = await writeOutput(page, brief(), terminal, translator);
    if (!handed.ok) return handed;
  }
  if (cost !== undefined && showsProgress(options, terminal)) {
    const { result, elapsed, workers } = cost;
    terminal.tell(`${t('cli.run.cost', { count: result.replications, seconds: format.number(elapsed, 1), workers })}\n`);
  }
  if (options.quiet !== true) for (const path of [options.out, options.brief]) tellWhere(path, terminal, translator);
  return exitCode.done;
}

function reportOf({ out, force }: HandOverOptions): Output {
  return { path: out, force: force === true, holds: 'report' };
}

function briefOf({ brief, force }: HandOverOptions): Output | undefined {
  return brief === undefined ? undefined : { path: brief, force: force === true, holds: 'report' };
}
