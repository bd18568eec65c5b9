// A drill for officers in training: what will go wrong, which they do not know, and when they take over. It changes no result of a run.

import { z } from 'zod';
import { interventionSchema } from './intervention-schema.ts';
import { secondsSchema } from './primitives-schema.ts';

export const drillSchema = z.strictObject({
  /** The trainee is in charge from one time to the other [s from midnight]. */
  from: secondsSchema,
  until: secondsSchema,
  /** What happens to the day, without the trainee knowing of it beforehand. */
  faults: z.array(interventionSchema).max(100),
  /** The trainee may go back and do something else instead. */
  mayRewind: z.literal(true).optional(),
});
export type Drill = z.infer<typeof drillSchema>;
