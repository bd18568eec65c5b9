// How many servers, or officers, are on duty when.

import { z } from 'zod';
import { quarterHourSchema } from './primitives-schema.ts';

/**
 * Open servers over the day: each step holds from its quarter-hour until the next step; before the first step none is open.
 * Steps are in order of time. A server that closes finishes its passenger; of the open ones the highest number closes first.
 */
export const timetableSchema = z.array(z.strictObject({ from: quarterHourSchema, open: z.number().int().min(0).max(2000) })).max(120);
export type Timetable = z.infer<typeof timetableSchema>;
