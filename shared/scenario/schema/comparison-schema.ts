// How deployments are compared: the quantity that decides, the smallest difference that matters, and how many replications it may take.

import { z } from 'zod';
import { quantitySchema } from './quantity-schema.ts';

export const comparisonSettingsSchema = z.strictObject({
  decideBy: quantitySchema,
  /** The smallest difference that matters, in the unit of the deciding quantity. */
  threshold: z.number().min(0.000_001).max(1_000_000),
  /** Replications before the first look, and at most. */
  atLeast: z.number().int().min(10).max(10_000),
  atMost: z.number().int().min(10).max(10_000),
});
export type ComparisonSettings = z.infer<typeof comparisonSettingsSchema>;

export const defaultComparisonReplications = { atLeast: 10, atMost: 400 } as const;

/** Deployments in one comparison. */
export const fewestDeployments = 2;
export const mostDeployments = 10;
