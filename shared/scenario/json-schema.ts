// The published JSON Schema of scenario documents, made from the zod schema: an editor that knows it completes and checks a scenario as it is typed.

import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/** The schema as a JSON document (draft 2020-12); docs/scenario.schema.json holds its text, and a test keeps the two equal. */
export function scenarioJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'e-Channel Planner scenario',
    description: 'A day at an immigration control point: passengers, e-Channels, counters and targets. File name: *.echannel.json.',
    ...rest,
  };
}

/** The text of docs/scenario.schema.json. */
export function scenarioJsonSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}
