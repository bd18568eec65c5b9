// From a file to a scenario that can be run, or to everything that is wrong with it.

import type { Translator } from '../../shared/i18n/translator.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { parseScenario } from '../../shared/scenario/document/parse-scenario.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { given, type Answer } from './answer.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** `scenario` is undefined where the document cannot be read as one; `problems` then holds at least one error. */
export interface LoadedScenario {
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Problem[];
}

export async function loadScenario(path: string, terminal: Terminal, translator: Translator): Promise<Answer<LoadedScenario>> {
  const text = await readInput(path, terminal, translator);
  if (!text.ok) return text;
  const parsed = parseScenario(text.value);
  if (!parsed.ok) return given({ scenario: undefined, problems: parsed.problems });
  return given({ scenario: parsed.scenario, problems: checkScenario(parsed.scenario) });
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
