// Fields reach into the scenario by path, so that value, default, source and problems of one field are found under one address.

import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

export type ScenarioPath = readonly (string | number)[];

type Container = Record<string | number, unknown>;

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(scenario: Scenario, path: ScenarioPath): unknown {
  return path.reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), scenario);
}

/** Puts a value at a path of a draft; an undefined value removes an optional field. */
export function putAt(draft: object, path: ScenarioPath, value: unknown): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), draft);
  if (last === undefined || !isContainer(holder)) throw new Error(`Nothing in the scenario holds ${path.join('.')}.`);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** True where the path lies at or below the other one. */
export function isWithin(path: ScenarioPath, above: ScenarioPath): boolean {
  return above.every((step, depth) => path[depth] === step);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
