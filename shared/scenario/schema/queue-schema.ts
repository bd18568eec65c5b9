// How people line up and choose, where it differs from a well-informed choice of one line: signs, misjudged waits, changes of line.
// Each field is a mechanism of its own; what is absent does not happen.

import { z } from 'zod';
import { directions, passengerGroups } from '../../reference/vocabulary.ts';
import { entranceSchema } from './entrance-schema.ts';
import { shareSchema, slugSchema } from './primitives-schema.ts';

/**
 * Signs send fixed shares of some passengers to each of several banks of one kind, lanes or counters, whatever the lines are. Of these passengers the
 * share `followed` does as the signs say; the others choose for themselves, as does anyone who is sent to a bank that is shut or does not serve them.
 */
const signSchema = z.strictObject({
  direction: z.enum(directions),
  group: z.enum(passengerGroups),
  /** One category of the group; its sign goes before that of the whole group. */
  category: slugSchema.optional(),
  followed: shareSchema,
  split: z
    .array(z.strictObject({ bank: slugSchema, share: shareSchema }))
    .min(1)
    .max(20),
});
export type Sign = z.infer<typeof signSchema>;

/** Who stands last changes to a line that is better by at least so much; the first is within a bank, the second between banks. */
const jockeyingSchema = z.strictObject({
  /** Fewer people before them in another line of their bank, where it has a line for each server. */
  fewerPeople: z.number().int().min(1).max(1000).optional(),
  /** Shorter expected wait at another bank that serves them [min]. */
  minutesSaved: z.number().min(0.1).max(600).optional(),
});

/**
 * Some passengers turn back where they find a line too long, and go away. By people: where at least so many stand in the line they would join. By wait:
 * where they expect to wait longer than they are ready to, which is exponential with a mean [min], each passenger's own.
 */
const balkingSchema = z.strictObject({
  direction: z.enum([...directions, 'both']),
  groups: z.array(z.enum(passengerGroups)).min(1),
  rule: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('people'), people: z.number().int().min(1).max(100_000) }),
    z.strictObject({ by: z.literal('wait'), patience: z.number().min(0.1).max(600) }),
  ]),
});
export type Balking = z.infer<typeof balkingSchema>;

export const queuesSchema = z.strictObject({
  /** Coefficient of variation of the factor by which a passenger misjudges the line of each bank. */
  misjudgement: z.number().min(0.01).max(3).optional(),
  signs: z.array(signSchema).max(60).optional(),
  jockeying: jockeyingSchema.optional(),
  /** Banks of one kind, each with a single line, that are fed by one line together: a free server takes the first in it whom it may serve. */
  sharedLines: z.array(z.array(slugSchema).min(2).max(20)).max(20).optional(),
  balking: balkingSchema.optional(),
  /** Floor on which passengers of a direction wait and are served [m2], against which their number is read as crowding. */
  areas: z
    .array(z.strictObject({ direction: z.enum(directions), squareMeters: z.number().min(1).max(200_000) }))
    .max(2)
    .optional(),
  /** Where not everybody may go in at once; a direction without one goes in freely. */
  entrances: z.array(entranceSchema).min(1).max(2).optional(),
});
export type Queues = z.infer<typeof queuesSchema>;
