// Secondary examination: whom counters and lanes send to a room of its own at the end of their service, who examines there, and what comes of it.

import { z } from 'zod';
import { directions, passengerGroups } from '../../reference/vocabulary.ts';
import { serviceTimeSchema, shareSchema, slugSchema } from './primitives-schema.ts';
import { timetableSchema } from './timetable-schema.ts';

export const examinationReasons = ['questioning', 'forgery'] as const;
export type ExaminationReason = (typeof examinationReasons)[number];

/** Of the passengers of a group, or of one category of it, which goes before the whole group: how many are sent, and how many of these may not land. */
const referralSchema = z.strictObject({
  group: z.enum(passengerGroups),
  category: slugSchema.optional(),
  share: shareSchema,
  refused: shareSchema,
});
export type Referral = z.infer<typeof referralSchema>;

const reasonSchema = z.strictObject({
  reason: z.enum(examinationReasons),
  /** Of one examination, by one officer; a family has one for all of it. */
  time: serviceTimeSchema,
  /** Groups that are not listed are never sent for this reason. */
  referrals: z.array(referralSchema).min(1).max(60),
});
export type ExaminationCause = z.infer<typeof reasonSchema>;

export const examinationSchema = z.strictObject({
  direction: z.enum([...directions, 'both']),
  /** Officers who examine; with the highest numbers going first, each finishes whom he has. */
  officers: timetableSchema,
  /** Room for so many cases, those being examined among them; a family is one case. */
  places: z.number().int().min(1).max(500),
  /** While the room is full: they wait in a line before it, or a counter keeps its passenger until there is a place; lanes always let go. */
  whenFull: z.enum(['line', 'hold']),
  reasons: z.array(reasonSchema).min(1).max(examinationReasons.length),
});
export type Examination = z.infer<typeof examinationSchema>;
