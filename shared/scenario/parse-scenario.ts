// Reads a scenario document: text to JSON, older versions brought up to date, then the schema. Says what is wrong, where, and what is allowed.
// A document of a newer version is refused whole, so that nothing in it is lost by saving it with an older program.

import { migrate, type JsonObject, type Migration, migrations } from './migrations.ts';
import { errorAt, type Problem } from './problem.ts';
import { currentSchemaVersion, scenarioSchema, type Scenario } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { duplicateKeys, syntaxProblem } from './json-text.ts';

export { serializeScenario } from './serialize-scenario.ts';

export type ParsedScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: Problem[] };

/** Longest text read [characters]; a trace of a million passengers is at most 130 million. */
const longestText = 150_000_000;

/** Below this length [characters] a document is also searched for a key given twice, of which JSON keeps the last without a word. */
const searchedForDuplicates = 5_000_000;

/** The scenario in the text, or every problem found; checkScenario then says whether its fields agree with each other. */
export function parseScenario(text: string, table: Readonly<Record<number, Migration>> = migrations): ParsedScenario {
  const read = readJson(text);
  if (!read.ok) return read;
  const document = read.document;
  if (!isObject(document) || document['format'] !== 'echannel-scenario') {
    return refused(errorAt(['format'], 'notAScenario', { expected: 'echannel-scenario' }));
  }
  const version = document['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldestIn(table)) {
    return refused(errorAt(['schemaVersion'], 'badSchemaVersion', { supported: currentSchemaVersion }));
  }
  if (version > currentSchemaVersion) {
    return refused(errorAt(['schemaVersion'], 'newerSchemaVersion', { found: version, supported: currentSchemaVersion }));
  }
  const current = migrate(document, version, table);
  const parsed = scenarioSchema.safeParse(current);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return { ok: false, problems: schemaProblems(current, parsed.error.issues, text) };
}

/** The earliest version from which the table leads to the present one. */
const oldestIn = (table: Readonly<Record<number, Migration>>) => Math.min(currentSchemaVersion, ...Object.keys(table).map(Number));

function readJson(text: string): { ok: true; document: unknown } | { ok: false; problems: Problem[] } {
  if (text.length > longestText) {
    return refused(errorAt([], 'fileTooLarge', { megabytes: Math.ceil(text.length / 1e6), limit: longestText / 1e6 }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused(errorAt([], 'emptyFile'));
  if (/[\0\uFFFD]/.test(json.slice(0, 4096))) return refused(errorAt([], 'notText'));
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(syntaxProblem(json));
  }
  const repeated = json.length <= searchedForDuplicates ? duplicateKeys(json) : [];
  return repeated.length > 0 ? { ok: false, problems: repeated } : { ok: true, document };
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (problem: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [problem] });
