// Brings a document of an older version up to date, or says why that cannot be: a newer version is refused whole, so that nothing in it is
// lost by saving it with an older program.

import { migrate, type JsonObject, type Migration } from './migrations.ts';
import { errorAt, type Problem, type ProblemPath } from '../problem.ts';

export interface Versions {
  readonly current: number;
  readonly migrations: Readonly<Record<number, Migration>>;
}

export type UpToDate = { readonly ok: true; readonly document: JsonObject } | { readonly ok: false; readonly problem: Problem };

/** `at` is where the document stands in the file: a project holds scenarios, each with a version of its own. */
export function upToDate(document: JsonObject, { current, migrations }: Versions, at: ProblemPath = []): UpToDate {
  const version = document['schemaVersion'];
  const oldest = Math.min(current, ...Object.keys(migrations).map(Number));
  const path = [...at, 'schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldest) {
    return { ok: false, problem: errorAt(path, 'badSchemaVersion', { supported: current }) };
  }
  if (version > current) return { ok: false, problem: errorAt(path, 'newerSchemaVersion', { found: version, supported: current }) };
  return { ok: true, document: migrate(document, version, migrations, current) };
}
