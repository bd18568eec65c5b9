// What the windows of a drill say to each other: the planner's, where the instructor sits, and the trainee's.

import { z } from 'zod';
import { drillSchema } from './schema/drill-schema.ts';
import { interventionSchema } from './schema/intervention-schema.ts';
import { scenarioSchema } from './schema/scenario-schema.ts';

const drillScenarioSchema = scenarioSchema.extend({ drill: drillSchema });
/** A scenario that has a drill. */
export type DrillScenario = z.infer<typeof drillScenarioSchema>;

export const drillMessageSchema = z.discriminatedUnion('kind', [
  /** To the trainee's window: it begins, from its start. */
  z.strictObject({
    kind: z.literal('begin'),
    scenario: drillScenarioSchema,
    language: z.enum(['en', 'zh-Hant-HK']),
  }),
  z.strictObject({ kind: z.literal('end') }),
  /** The trainee's window has been closed. */
  z.strictObject({ kind: z.literal('left') }),
  /** From the trainee's window, again and again. */
  z.strictObject({
    kind: z.literal('progress'),
    phase: z.enum(['waiting', 'running', 'over']),
    time: z.number(),
    playing: z.boolean(),
    responses: z.array(interventionSchema),
  }),
]);
export type DrillMessage = z.infer<typeof drillMessageSchema>;
export type DrillProgress = Extract<DrillMessage, { kind: 'progress' }>;
