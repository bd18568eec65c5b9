// Older documents are brought up to date one version at a time, on the plain JSON, before the schema looks at them.

import { currentSchemaVersion } from '../schema/scenario-schema.ts';

export type JsonObject = { [key: string]: unknown };

/** Turns a document of one version into one of the next; it need not set schemaVersion. */
export type Migration = (document: JsonObject) => JsonObject;

/** By the version they start from. Version 1 is the first, so there is none yet: entry 1 will lead to version 2. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** The same for the project around several scenarios, which has versions of its own. */
export const projectMigrations: Readonly<Record<number, Migration>> = {};

/** The document at version `target`. Throws where a step is missing: the table must lead from every version to the current one. */
export function migrate(
  document: JsonObject,
  from: number,
  table: Readonly<Record<number, Migration>> = migrations,
  target: number = currentSchemaVersion,
): JsonObject {
  let current = document;
  for (let version = from; version < target; version++) {
    const step = table[version];
    if (step === undefined) throw new Error(`No migration from schema version ${version}`);
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
}
