// From one project file, or from several scenario files, to deployments that can be compared.

import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { comparisonProblems } from '../../shared/scenario/comparability.ts';
import { mostDeployments, type ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import { defaultComparison } from '../../shared/scenario/defaults/default-comparison.ts';
import { parsePlan } from '../../shared/scenario/document/parse-project.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { problemLines } from './problem-lines.ts';
import { inputName, readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

export interface LoadedDeployments {
  readonly scenarios: readonly Scenario[];
  readonly names: ComparisonNames;
  /** The project's, or those that everybody begins with. */
  readonly settings: ComparisonSettings;
  /** What is wrong with the documents, alone and together. */
  problemsOf(settings: ComparisonSettings): readonly Problem[];
}

export async function loadDeployments(
  files: readonly string[],
  terminal: Terminal,
  translator: Translator,
): Promise<Answer<LoadedDeployments>> {
  const { t } = translator;
  const scenarios: Scenario[] = [];
  for (const file of files) {
    const text = await readInput(file, terminal, translator);
    if (!text.ok) return text;
    const parsed = parsePlan(text.value);
    const name = inputName(file, translator);
    if (!parsed.ok) return refused(exitCode.invalid, `${name}:`, ...problemLines(parsed.problems, translator));
    const { plan } = parsed;
    if (plan.kind === 'scenario') scenarios.push(plan.scenario);
    else if (files.length > 1) return refused(exitCode.usage, t('cli.compare.projectAmongFiles', { file: name }));
    else {
      const { deployments, comparison, name: projectName } = plan.project;
      const named = deployments.map(({ id, scenario }) => ({ id, name: scenario.name }));
      return loaded(
        deployments.map(({ scenario }) => scenario),
        { projectName, deployments: named },
        comparison,
      );
    }
  }
  const [baseline] = scenarios;
  if (baseline === undefined || scenarios.length < 2) return refused(exitCode.usage, t('cli.compare.needsTwo'));
  if (scenarios.length > mostDeployments) return refused(exitCode.usage, t('cli.compare.tooMany', { most: mostDeployments }));
  const deployments = scenarios.map(({ name }, i) => ({ id: `deployment-${i + 1}`, name }));
  return loaded(scenarios, { projectName: scenarios.map(({ name }) => name).join(' / '), deployments }, defaultComparison(baseline));
}

function loaded(scenarios: readonly Scenario[], names: ComparisonNames, settings: ComparisonSettings): Answer<LoadedDeployments> {
  return given({
    scenarios,
    names,
    settings,
    problemsOf: (asked) => [...scenarios.flatMap(checkScenario), ...comparisonProblems(scenarios, asked)],
  });
}
