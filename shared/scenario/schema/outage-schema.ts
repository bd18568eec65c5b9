// Lanes out of order: by chance one by one or a whole bank at once, or by plan.

import { z } from 'zod';
import { minuteSchema, reasonSchema } from './primitives-schema.ts';

/** Random failure: mean time in order between failures [h], mean time to repair [min]; both exponential. */
export const outagesSchema = z.strictObject({
  meanHoursBetweenFailures: z.number().min(0.1).max(100_000),
  meanMinutesToRepair: z.number().min(0.1).max(10_000),
});

/** People who repair lanes, each one lane at a time; lanes that fail wait for them in the order of their failing. */
export const repairersSchema = z.number().int().min(1).max(1000);

/** Lanes out of order from one time until another: so many of the bank, the highest numbers, or without a number all of them. */
export const plannedOutageSchema = z.strictObject({
  from: minuteSchema,
  to: minuteSchema,
  lanes: z.number().int().min(1).max(2000).optional(),
  reason: reasonSchema,
});
export type PlannedOutage = z.infer<typeof plannedOutageSchema>;

/** What the program suggests for lanes that fail: each every four days or so, mended in a quarter-hour. */
export const usualOutages = { meanHoursBetweenFailures: 100, meanMinutesToRepair: 15 } as const;

/** And for a whole bank that fails with its network: once a month or so. */
export const usualNetworkOutages = { meanHoursBetweenFailures: 500, meanMinutesToRepair: 45 } as const;
