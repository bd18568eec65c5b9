// Servers that belong to two banks and stand in one of them at a time: multi-purpose lanes, dual-facing counters, contra-flow lanes. Each bank
// keeps its own services, direction, line and timetable; what moves is the server, and while it changes over it serves nobody.

import { z } from 'zod';
import { localizedTextSchema, minuteSchema, slugSchema } from './primitives-schema.ts';
import { timetableSchema } from './timetable-schema.ts';

const servers = z.number().int().min(1).max(500);
const atOther = z.number().int().min(0).max(500);

/** So many stand at the other bank from a time on; all before the first step stand at home. */
export const sharedStepSchema = z.strictObject({ from: minuteSchema, atOther });
export type SharedStep = z.infer<typeof sharedStepSchema>;

/**
 * Servers move to a bank when its line has been above a level, and that of the bank which they leave at or below another one, for so long. It
 * works either way, and again and again while the lines ask for it. Since one line must be long while the other is short, nothing flutters.
 */
export const sharedTriggerSchema = z.strictObject({
  /** People in line, or what somebody who joined now would expect to wait [min]. */
  measure: z.enum(['people', 'expected-wait']),
  /** So many each time. */
  servers,
  above: z.number().min(0).max(100_000),
  below: z.number().min(0).max(100_000),
  /** A minute at least, since their moving alone changes what one expects to wait. */
  forMinutes: z.number().min(1).max(600),
});
export type SharedTrigger = z.infer<typeof sharedTriggerSchema>;

export const sharedServersSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  /** Two banks of one kind. */
  home: slugSchema,
  other: slugSchema,
  /** Beyond those that the banks have of their own. */
  servers,
  /** So many of them are open from a time on, wherever they stand; the last ones close first. Without it all are, as long as the hall is. */
  hours: timetableSchema.min(1).optional(),
  /** From the last passenger at one bank to the first at the other [min]. */
  changeoverMinutes: z.number().min(0).max(240),
  timetable: z.array(sharedStepSchema).min(1).max(60).optional(),
  trigger: sharedTriggerSchema.optional(),
});
export type SharedServers = z.infer<typeof sharedServersSchema>;

/** What the program suggests: five minutes to change over, two servers at a time once one line has been long and the other short for five minutes. */
export const usualChangeover = 5;
export const usualSharedTrigger: SharedTrigger = { measure: 'people', servers: 2, above: 40, below: 15, forMinutes: 5 };

export const usualSharedNames = {
  counter: { en: 'Shared counters', 'zh-Hant-HK': '共用櫃枱' },
  'e-channel': { en: 'Shared lanes', 'zh-Hant-HK': '共用e-道' },
} as const;
