// `echannel examples`: the ready scenarios, to look at and to begin from.

import type { Translator } from '../../shared/i18n/translator.ts';
import { serializeProject } from '../../shared/scenario/document/parse-project.ts';
import { serializeScenario } from '../../shared/scenario/document/parse-scenario.ts';
import { pointsWithoutDays, readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';
import { exitCode, refused, type ExitCode, type Refusal } from './answer.ts';
import type { Terminal } from './terminal.ts';
import { checkOutput, writeOutput, type Output } from './write-output.ts';

export async function examplesCommand(
  id: string | undefined,
  options: { readonly out?: string; readonly force?: boolean },
  terminal: Terminal,
  translator: Translator,
): Promise<ExitCode | Refusal> {
  const { t, text } = translator;
  if (id === undefined) {
    const entries = readyScenarios.map(({ id, title, teaches }) => `${id}\n  ${text(title)}\n  ${text(teaches)}\n`);
    const without = pointsWithoutDays.map(({ name, note }) => `${text(name)}: ${note === undefined ? '' : text(note)}\n`);
    await terminal.print(`${entries.join('\n')}\n${t('cli.examples.without')}\n${without.join('')}`);
    return exitCode.done;
  }
  const ready = readyScenarios.find((one) => one.id === id);
  if (ready === undefined) {
    return refused(exitCode.usage, t('cli.examples.unknown', { id, known: readyScenarios.map((one) => one.id).join(', ') }));
  }
  const output: Output = { path: options.out, force: options.force === true, holds: 'scenario' };
  const writable = await checkOutput(output, translator);
  if (!writable.ok) return writable;
  const document = ready.project === undefined ? serializeScenario(ready.scenario) : serializeProject(ready.project);
  const written = await writeOutput(output, document, terminal, translator);
  return written.ok ? exitCode.done : written;
}
