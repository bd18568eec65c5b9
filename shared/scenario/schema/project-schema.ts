// The project document: deployments side by side with what decides between them, in one JSON file (`*.echannel.json`, told by its `format`).
// One deployment alone is saved as a plain scenario.

import { z } from 'zod';
import { comparisonSettingsSchema, fewestDeployments, mostDeployments } from './comparison-schema.ts';
import { slugSchema } from './primitives-schema.ts';
import { scenarioSchema } from './scenario-schema.ts';

export const currentProjectVersion = 1;

/** One way to run the hall. Letters A, B, C are places in the list, and never stored. */
export const deploymentSchema = z.strictObject({ id: slugSchema, scenario: scenarioSchema });
export type Deployment = z.infer<typeof deploymentSchema>;

export const projectSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('echannel-project'),
  schemaVersion: z.literal(currentProjectVersion),
  name: z.string().min(1).max(200),
  notes: z.string().max(20_000),
  /** The first is the baseline, with which the others are compared; its seed and confidence level hold for all. */
  deployments: z.array(deploymentSchema).min(fewestDeployments).max(mostDeployments),
  comparison: comparisonSettingsSchema,
});
export type Project = z.infer<typeof projectSchema>;
