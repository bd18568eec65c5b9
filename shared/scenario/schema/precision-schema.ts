// How precise a run is to be: replications go on until the intervals asked for are narrow enough, or the budget ends.

import { z } from 'zod';
import { quantitySchema } from './quantity-schema.ts';

/** Fewer replications say too little of how uneven they are for an interval to be trusted that decides when to stop. */
export const fewestForPrecision = 30;

export const precisionGoalSchema = z.strictObject({
  quantity: quantitySchema,
  /** In the quantity's unit; where `relative`, as a share of the quantity itself. */
  halfWidth: z.number().min(0.000_001).max(1_000_000),
  relative: z.boolean(),
});
export type PrecisionGoal = z.infer<typeof precisionGoalSchema>;

/** The run makes `replications` of its settings at least (and 30), `atMost` at most. All goals must be met. */
export const precisionSchema = z.strictObject({
  of: z.array(precisionGoalSchema).min(1).max(20),
  atMost: z.number().int().min(fewestForPrecision).max(10_000),
});
export type Precision = z.infer<typeof precisionSchema>;
