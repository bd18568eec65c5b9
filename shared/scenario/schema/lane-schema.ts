// A lane as it is: the steps of its service, and the officers who help where its match fails.

import { z } from 'zod';
import { secondsSchema, serviceTimeSchema, shareSchema } from './primitives-schema.ts';
import { timetableSchema } from './timetable-schema.ts';

/**
 * The steps of a lane's service, in place of its single time and refusal: entry gate, reading of the document or code, capture and match, exit gate,
 * each with its mean [s]. How they vary is the time's: one who takes twice its mean takes twice as long at each step. Whoever fails all attempts
 * is helped by an officer, where the bank has any, and else refused; the refused leave without the exit gate.
 */
export const stepsSchema = z.strictObject({
  entry: secondsSchema,
  read: secondsSchema,
  /** Of one attempt. */
  match: secondsSchema,
  exit: secondsSchema,
  attempts: z.number().int().min(1).max(9),
  /** Chance that the first attempt fails, and that one after a failed one does: what made it fail is often still there. */
  failure: shareSchema,
  failureAgain: shareSchema,
  /** The handover begins when the passenger reaches the exit gate, so that the next one enters while this one leaves. */
  overlap: z.literal(true).optional(),
});
export type Steps = z.infer<typeof stepsSchema>;

/** The officers who supervise a bank of lanes: how many when, how long they take to help, and the share of those helped who are cleared. */
export const officersSchema = z.strictObject({ timetable: timetableSchema, time: serviceTimeSchema, cleared: shareSchema });
export type Officers = z.infer<typeof officersSchema>;
