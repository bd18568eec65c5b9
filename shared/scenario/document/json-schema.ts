// The published JSON Schemas of scenario and project documents, made from the zod schemas: an editor that knows them completes and checks a
// document as it is typed.

import { z } from 'zod';
import { projectSchema } from '../schema/project-schema.ts';
import { scenarioSchema } from '../schema/scenario-schema.ts';

/** The schema as a JSON document (draft 2020-12); docs/scenario.schema.json holds its text, and a test keeps the two equal. */
export function scenarioJsonSchema(): object {
  return described(
    scenarioSchema,
    'e-Channel Planner scenario',
    'A day at an immigration control point: passengers, e-Channels, counters and targets. File name: *.echannel.json.',
  );
}

/** The text of docs/scenario.schema.json. */
export function scenarioJsonSchemaText(): string {
  return textOf(scenarioJsonSchema());
}

/** The same for projects; docs/project.schema.json. */
export function projectJsonSchema(): object {
  return described(
    projectSchema,
    'e-Channel Planner project',
    'Deployments of one control point side by side, the first being the baseline, and what decides between them. File name: *.echannel.json.',
  );
}

/** The text of docs/project.schema.json. */
export function projectJsonSchemaText(): string {
  return textOf(projectJsonSchema());
}

function described(schema: z.ZodType, title: string, description: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title, description, ...rest };
}

const textOf = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
