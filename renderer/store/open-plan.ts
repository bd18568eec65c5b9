// Between a plan as it is worked on and a plan as a file: one deployment is a scenario file, several are a project.

import { serializeProject, type Plan } from '../../shared/scenario/document/parse-project.ts';
import { currentProjectVersion, type Deployment, type Project } from '../../shared/scenario/schema/project-schema.ts';
import { serializeScenario } from '../../shared/scenario/document/serialize-scenario.ts';
import type { OpenProject } from './scenario-slice.ts';

/** The text of the file that holds all of it. */
export function planText({ project }: { readonly project: OpenProject }): string {
  const [only, second] = project.deployments;
  if (only !== undefined && second === undefined) return serializeScenario(only.scenario);
  return serializeProject(projectDocument(project));
}

/** What the plan is called: the scenario's name, or the project's where there are several. */
export function planName({ project }: { readonly project: OpenProject }): string {
  const [only, second] = project.deployments;
  return only !== undefined && second === undefined ? only.scenario.name : project.name;
}

export function projectDocument({ name, notes, comparison, deployments }: OpenProject): Project {
  return { format: 'echannel-project', schemaVersion: currentProjectVersion, name, notes, comparison, deployments: [...deployments] };
}

/** The plan of a file's project. */
export function openProject({ name, notes, comparison, deployments }: Extract<Plan, { kind: 'project' }>['project']): OpenProject {
  return { name, notes, comparison, deployments };
}

/** An id that no deployment has: stable names for places that may move. */
export function freeDeploymentId(deployments: readonly Deployment[]): string {
  const taken = new Set(deployments.map(({ id }) => id));
  for (let number = 1; ; number++) if (!taken.has(`deployment-${number}`)) return `deployment-${number}`;
}
