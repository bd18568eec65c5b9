// The people behind the counters: teams of officers with a shift and breaks, and the counters that they staff.

import { z } from 'zod';
import { localizedTextSchema, quarterHourSchema, slugSchema } from './primitives-schema.ts';

/** Officers take turns: so many go at once (all of them where it is not said), each for so long, and the next go when these are back. */
export const breakSchema = z.strictObject({
  from: quarterHourSchema,
  minutes: z.number().int().min(15).max(240).multipleOf(15),
  atOnce: z.number().int().min(1).max(500).optional(),
});
export type Break = z.infer<typeof breakSchema>;

export const teamSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  officers: z.number().int().min(1).max(500),
  shift: z.strictObject({ from: quarterHourSchema, to: quarterHourSchema }),
  breaks: z.array(breakSchema).max(8),
  /** Ids of the banks of counters that it staffs, that which gets its least number of officers first in front. */
  staffs: z.array(slugSchema).min(1).max(20),
});
export type Team = z.infer<typeof teamSchema>;

/** Of a bank of counters staffed by teams and not by a timetable: its fewest desks, which are staffed before any bank gets more, and its most. */
export const staffingSchema = z.strictObject({
  minimum: z.number().int().min(0).max(500),
  maximum: z.number().int().min(1).max(500),
});
export type Staffing = z.infer<typeof staffingSchema>;
