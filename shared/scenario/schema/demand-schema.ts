// How many passengers come, when in the day, and of what kind: the demand half of a scenario document.

import { z } from 'zod';
import { ageBands, controlPointIds, directions, enrolments, passengerGroups } from '../../reference/vocabulary.ts';
import { localizedTextSchema, secondsSchema, shareSchema, slugSchema } from './primitives-schema.ts';
import { groupVariationSchema, scheduledSchema, surgeSchema } from './scheduled-schema.ts';

/** Weights of the quarter-hours of the day from 00:00 (96 values, or up to 120 for a hall that stays open after midnight); only their ratios count. */
export const profileSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  weights: z.array(z.number().min(0).max(1e9)).min(96).max(120),
});
export type Profile = z.infer<typeof profileSchema>;

/** One group in one direction: passengers in the whole day, and the profile that spreads them over it. */
export const flowSchema = z.strictObject({
  direction: z.enum(directions),
  group: z.enum(passengerGroups),
  passengers: z.number().int().min(0).max(5_000_000),
  profile: slugSchema,
});
export type Flow = z.infer<typeof flowSchema>;

/** Where the counts come from: typed by the user, the program's reference figures, or a row of the Department's daily file. */
export const countsSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({ kind: z.literal('reference') }),
  z.strictObject({
    kind: z.literal('immd-daily-traffic'),
    fileName: z.string().max(255),
    controlPoint: z.enum(controlPointIds),
    date: z.iso.date(),
  }),
]);
export type CountsSource = z.infer<typeof countsSourceSchema>;

/**
 * How counts become arrivals. poisson: a random number each day with the counts as its mean; exact: each flow brings exactly its count,
 * at random times that follow the profile; trace: the passengers listed, at the times listed [s from midnight], and with `others` also those of
 * the counts, as it says.
 */
export const arrivalsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('poisson') }),
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({
    kind: z.literal('trace'),
    passengers: z.array(z.strictObject({ at: secondsSchema, direction: z.enum(directions), category: slugSchema })).max(1_000_000),
    others: z.enum(['poisson', 'exact']).optional(),
  }),
]);
export type Arrivals = z.infer<typeof arrivalsSchema>;

export const demandSchema = z.strictObject({
  source: countsSourceSchema,
  arrivals: arrivalsSchema,
  flows: z.array(flowSchema).max(6),
  profiles: z.array(profileSchema).max(24),
  /** Multiplies every count. */
  growthFactor: z.number().min(0).max(100),
  /** Coefficient of variation of a factor with mean 1, drawn once a day (replication) for all flows together; 0 for none. */
  dayToDayVariation: z.number().min(0).max(2),
  groupVariation: groupVariationSchema.optional(),
  /** Flights, trains and the like by their timetable. */
  scheduled: scheduledSchema.optional(),
  surges: z.array(surgeSchema).min(1).max(20).optional(),
});
export type Demand = z.infer<typeof demandSchema>;

/**
 * How a passenger and those who travel with it go through the control: they stay together, or they split, each who may and will using a lane while a
 * child that may not goes to a counter with so many adults, and meet again beyond. With either, how long the party takes in all is reported.
 */
export const partyWaySchema = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('together') }),
  z.strictObject({ way: z.literal('split'), adultsWithChild: z.number().int().min(1).max(10) }),
]);
export type PartyWay = z.infer<typeof partyWaySchema>;

/**
 * One kind of passenger: part of a group, by age band and by what it holds. Shares within a group add up to 1.
 * `companions` is the mean number of adults of the group who travel with each passenger of this category (children); the party stays together
 * unless `party` says otherwise.
 */
export const categorySchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  group: z.enum(passengerGroups),
  age: z.enum(ageBands),
  /** They go to courtesy counters where one is open: those who are old, pregnant, in a wheelchair, with infants. */
  needsAssistance: z.literal(true).optional(),
  enrolments: z.array(z.enum(enrolments)),
  share: shareSchema,
  /** Share who use an e-Channel where one they may use is open; the others go to a counter. */
  eChannelUptake: shareSchema,
  companions: z.number().min(0).max(10),
  party: partyWaySchema.optional(),
  /** Multiply the service times of lanes and of counters for this category. */
  timeFactors: z.strictObject({ eChannel: z.number().min(0.1).max(20), counter: z.number().min(0.1).max(20) }),
  /** Multiplies the chance that an attempt of a lane's match fails; without it, that of everybody. */
  matchFailureFactor: z.number().min(0).max(20).optional(),
});
export type PassengerCategory = z.infer<typeof categorySchema>;
