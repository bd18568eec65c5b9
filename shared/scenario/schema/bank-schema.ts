// The lanes and counters of the hall: banks of like servers, what each offers, and how many are open when.

import { z } from 'zod';
import { directions, eChannelServices, passengerGroups } from '../../reference/vocabulary.ts';
import { officersSchema, stepsSchema } from './lane-schema.ts';
import { outagesSchema, plannedOutageSchema, repairersSchema } from './outage-schema.ts';
import {
  localizedTextSchema,
  minuteSchema,
  reasonSchema,
  secondsSchema,
  serviceTimeSchema,
  shareSchema,
  slugSchema,
} from './primitives-schema.ts';
import { staffingSchema } from './team-schema.ts';
import { reserveSchema } from './trigger-schema.ts';
import { timetableSchema } from './timetable-schema.ts';

export type { Timetable } from './timetable-schema.ts';

/** Servers more (or, below 0, fewer) than the timetable opens, from one time until another: staff lent to the bank, or taken from it. */
export const staffMoveSchema = z.strictObject({
  from: minuteSchema,
  to: minuteSchema,
  servers: z.number().int().min(-2000).max(2000),
  reason: reasonSchema,
});
export type StaffMove = z.infer<typeof staffMoveSchema>;

const bankFields = {
  id: slugSchema,
  name: localizedTextSchema,
  direction: z.enum([...directions, 'both']),
  timetable: timetableSchema,
  moves: z.array(staffMoveSchema).min(1).max(60).optional(),
  queue: z.enum(['single-line', 'line-per-server']),
  /** Between one passenger's leaving and the next one's service [s]; the server is not free meanwhile. */
  handover: secondsSchema,
  /**
   * Where two authorities check one after the other, each in queues of its own: which of them does so here. Whoever the first one clears goes
   * on to the banks of the second. Without it, whoever is cleared here is through.
   */
  authority: z.enum(['first', 'second']).optional(),
};

/**
 * The second zone of a lane for joint clearance: in the first one authority checks, in the second, behind a door, the other. Each zone holds
 * one passenger; one who is done in the first waits there until the second is empty.
 */
export const secondZoneSchema = z.strictObject({
  time: serviceTimeSchema,
  /** Share of those who pass the first zone whom the other authority refuses; they go on to a counter. */
  refusal: shareSchema,
});

export const eChannelBankSchema = z.strictObject({
  kind: z.literal('e-channel'),
  ...bankFields,
  services: z
    .array(
      z.strictObject({
        service: z.enum(eChannelServices),
        time: serviceTimeSchema,
        /** Share of passengers whom the lane refuses; they go on to a counter. */
        refusal: shareSchema,
        steps: stepsSchema.optional(),
      }),
    )
    .min(1),
  secondZone: secondZoneSchema.optional(),
  /** Single lanes that fail at random, and how many people repair those of this bank; without a number, those of the hall. */
  outages: outagesSchema.extend({ repairers: repairersSchema.optional() }).optional(),
  /** The whole bank fails at random, as when its network does: all lanes at once. */
  networkOutages: outagesSchema.optional(),
  plannedOutages: z.array(plannedOutageSchema).min(1).max(60).optional(),
  officers: officersSchema.optional(),
});
export type EChannelBank = z.infer<typeof eChannelBankSchema>;

export const counterBankSchema = z.strictObject({
  kind: z.literal('counter'),
  ...bankFields,
  /** The groups served here, each with its time at the counter. */
  serves: z.array(z.strictObject({ group: z.enum(passengerGroups), time: serviceTimeSchema })).min(1),
  /** Only for passengers who need assistance, and those who are with them; at any other time they use the other counters. */
  courtesy: z.literal(true).optional(),
  /** A desk that closes hands its passenger over to another, which needs the time that is left; without it the passenger is finished first. */
  handsOver: z.literal(true).optional(),
  /** Which desks close when fewer are to be open: those with the highest numbers, as where it is absent, or idle ones first and then whoever finishes first. */
  closesFirst: z.enum(['highestNumber', 'idle']).optional(),
  /** Where those stand whom an e-Channel refused: at the back of the line, as where it is absent, or in a reserved line, from which a free desk takes first. Where it is present, results tell how long they wait. */
  refusedJoin: z.enum(['back', 'reserved']).optional(),
  /** Where it is present, teams make up what is open; the timetable is empty then. */
  staffing: staffingSchema.optional(),
  reserves: z.array(reserveSchema).min(1).max(4).optional(),
});
export type CounterBank = z.infer<typeof counterBankSchema>;

export const bankSchema = z.discriminatedUnion('kind', [eChannelBankSchema, counterBankSchema]);
export type Bank = z.infer<typeof bankSchema>;
