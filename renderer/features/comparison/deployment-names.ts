// What deployments are called on screen: a letter by their place, and the name they have now.

import { displayName } from '../../store/display-name.ts';
import type { OpenProject } from '../../store/scenario-slice.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentLetter } from '../../../shared/wording/comparison-sentences.ts';

export interface DeploymentLabel {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
}

export function deploymentLabels({ deployments }: OpenProject, { text }: Pick<Translator, 'text'>): readonly DeploymentLabel[] {
  return deployments.map(({ id, scenario }, index) => ({ id, letter: deploymentLetter(index), name: displayName(scenario.name, text) }));
}

/** The report under the names that deployments have now: a new name makes no comparison old. */
export function withPresentNames(report: ComparisonReport, project: OpenProject, translator: Pick<Translator, 'text'>): ComparisonReport {
  const names = new Map(deploymentLabels(project, translator).map(({ id, name }) => [id, name]));
  const deployments = report.identity.deployments.map((deployment) => ({
    ...deployment,
    name: names.get(deployment.id) ?? deployment.name,
  }));
  return { ...report, identity: { ...report.identity, projectName: project.name, deployments } };
}
