// Reads what a file may hold: a project of several deployments, or one scenario alone. The same promises as for a scenario: what is wrong,
// where and what is allowed; a newer version is refused whole.

import { type JsonObject, migrations, projectMigrations } from './migrations.ts';
import { repeated } from '../checks/repeated.ts';
import { scenarioIn } from './parse-scenario.ts';
import { errorAt, type Problem } from '../problem.ts';
import { currentProjectVersion, projectSchema, type Project } from '../schema/project-schema.ts';
import { isObject, readJson } from './read-json.ts';
import { currentSchemaVersion, type Scenario } from '../schema/scenario-schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { upToDate } from './up-to-date.ts';

export { serializeProject } from './serialize-scenario.ts';

/** What a plan file holds. */
export type Plan = { readonly kind: 'scenario'; readonly scenario: Scenario } | { readonly kind: 'project'; readonly project: Project };

export type ParsedPlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: Problem[] };

/** The project or scenario in the text, or every problem found. */
export function parsePlan(text: string): ParsedPlan {
  const read = readJson(text);
  if (!read.ok) return read;
  if (isObject(read.document) && read.document['format'] === 'echannel-project') return projectIn(read.document, text);
  const parsed = scenarioIn(read.document, text);
  return parsed.ok ? { ok: true, plan: { kind: 'scenario', scenario: parsed.scenario } } : parsed;
}

function projectIn(document: JsonObject, text: string): ParsedPlan {
  const project = upToDate(document, { current: currentProjectVersion, migrations: projectMigrations });
  if (!project.ok) return { ok: false, problems: [project.problem] };
  const current = withCurrentScenarios(project.document);
  if (!current.ok) return current;
  const parsed = projectSchema.safeParse(current.document);
  if (!parsed.success) return { ok: false, problems: schemaProblems(projectSchema, current.document, parsed.error.issues, text) };
  const twice = repeated(parsed.data.deployments.map(({ id }) => id)).map(({ value, index }) =>
    errorAt(['deployments', index, 'id'], 'duplicateId', { id: value }),
  );
  return twice.length > 0 ? { ok: false, problems: twice } : { ok: true, plan: { kind: 'project', project: parsed.data } };
}

/** The scenarios inside carry versions of their own. What is none the schema complains of. */
function withCurrentScenarios(
  document: JsonObject,
): { readonly ok: true; readonly document: JsonObject } | { readonly ok: false; readonly problems: Problem[] } {
  const deployments: unknown = document['deployments'];
  if (!Array.isArray(deployments)) return { ok: true, document };
  const problems: Problem[] = [];
  const current = deployments.map((deployment: unknown, index) => {
    const scenario = isObject(deployment) ? deployment['scenario'] : undefined;
    if (!isObject(deployment) || !isObject(scenario)) return deployment;
    const migrated = upToDate(scenario, { current: currentSchemaVersion, migrations }, ['deployments', index, 'scenario']);
    if (migrated.ok) return { ...deployment, scenario: migrated.document };
    problems.push(migrated.problem);
    return deployment;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, document: { ...document, deployments: current } };
}
