// Reads a scenario document: text to JSON, older versions brought up to date, then the schema. Says what is wrong, where, and what is allowed.

import { type Migration, migrations } from './migrations.ts';
import { errorAt, type Problem } from '../problem.ts';
import { isObject, readJson, refused } from './read-json.ts';
import { currentSchemaVersion, scenarioSchema, type Scenario } from '../schema/scenario-schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { upToDate } from './up-to-date.ts';

export { serializeScenario } from './serialize-scenario.ts';

export type ParsedScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: Problem[] };

/** The scenario in the text, or every problem found; checkScenario then says whether its fields agree with each other. */
export function parseScenario(text: string, table: Readonly<Record<number, Migration>> = migrations): ParsedScenario {
  const read = readJson(text);
  return read.ok ? scenarioIn(read.document, text, table) : read;
}

/** The scenario that a JSON document is, which was read from `text`. */
export function scenarioIn(document: unknown, text: string, table: Readonly<Record<number, Migration>> = migrations): ParsedScenario {
  if (!isObject(document) || document['format'] !== 'echannel-scenario') {
    return refused(errorAt(['format'], 'notAScenario', { expected: 'echannel-scenario' }));
  }
  const current = upToDate(document, { current: currentSchemaVersion, migrations: table });
  if (!current.ok) return refused(current.problem);
  const parsed = scenarioSchema.safeParse(current.document);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return { ok: false, problems: schemaProblems(scenarioSchema, current.document, parsed.error.issues, text) };
}
