// Demand beyond the counts and profiles: transport that brings or takes passengers by timetable, surges, and how far groups vary by themselves.

import { z } from 'zod';
import { directions, passengerGroups } from '../../reference/vocabulary.ts';
import { localizedTextSchema, minuteSchema, shareSchema, slugSchema } from './primitives-schema.ts';

export const transportModes = ['flight', 'train', 'ferry', 'coach', 'cruise-ship'] as const;

/** Groups among passengers who come together; the shares add up to 1. */
const groupSharesSchema = z
  .array(z.strictObject({ group: z.enum(passengerGroups), share: shareSchema }))
  .min(1)
  .max(3);
export type GroupShares = z.infer<typeof groupSharesSchema>;

/**
 * Passengers of one run: lognormal with this mean and coefficient of variation; or so many seats times a share taken that varies evenly
 * (uniform) about its mean.
 */
const loadSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('passengers'), mean: z.number().min(0).max(20_000), cv: z.number().min(0).max(2) }),
  z.strictObject({ of: z.literal('seats'), seats: z.number().min(1).max(20_000), factor: shareSchema, cv: z.number().min(0).max(2) }),
]);
export type Load = z.infer<typeof loadSchema>;

/**
 * With `brings`, minutes from the arrival of the transport until a passenger reaches the hall. With `takes`, minutes before the timetable's
 * departure at which a passenger reaches the hall. Gamma above `leastMinutes`; mean and coefficient of variation are those of the whole.
 */
const toHallSchema = z.strictObject({
  meanMinutes: z.number().min(0).max(300),
  cv: z.number().min(0).max(2),
  leastMinutes: z.number().min(0).max(300).optional(),
});
export type ToHall = z.infer<typeof toHallSchema>;

/** One run of the timetable. `size` is the mean load of this one, or its seats, where it differs from the others'. */
const runSchema = z.strictObject({
  at: minuteSchema,
  name: z.string().min(1).max(40).optional(),
  size: z.number().min(0).max(20_000).optional(),
});

/** A run at `from` and every so many minutes after it, before `to`. */
const headwaySchema = z.strictObject({
  from: minuteSchema,
  to: minuteSchema,
  everyMinutes: z.number().min(0.5).max(720),
  size: z.number().min(0).max(20_000).optional(),
});

/** A kind of transport and its runs of the day: what they have in common is said once. */
export const transportSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  mode: z.enum(transportModes),
  /** The way its passengers go through the hall. */
  direction: z.enum(directions),
  /** It brings them to the hall, as an arriving flight or a train from the city; or takes them away, so that they come before it leaves. */
  role: z.enum(['brings', 'takes']),
  groups: groupSharesSchema,
  load: loadSchema,
  /**
   * Passengers by themselves or with their children; or the whole run as one tour group, which goes to one counter, or through one by one, and in the
   * last way meets again beyond the control, as where its coach waits for all of them.
   */
  travel: z.enum(['separately', 'group-at-one-counter', 'group-one-by-one', 'group-meets-again']),
  /** Minutes after the timetable (negative: before it), normal. Without it all runs are on time. */
  delay: z.strictObject({ meanMinutes: z.number().min(-120).max(300), sdMinutes: z.number().min(0).max(180) }).optional(),
  toHall: toHallSchema,
  headways: z.array(headwaySchema).max(60),
  runs: z.array(runSchema).max(3000),
});
export type Transport = z.infer<typeof transportSchema>;
export type TransportRun = Transport['runs'][number];

/**
 * How the passengers of transport relate to the counts. added: they come on top. within: they are part of the counts, and the profiles spread the
 * rest. scaled: loads are multiplied so that transport brings the whole count of each group that it brings at all.
 */
export const countings = ['added', 'within', 'scaled'] as const;
export type Counting = (typeof countings)[number];

export const scheduledSchema = z.strictObject({
  counting: z.enum(countings),
  transports: z.array(transportSchema).min(1).max(40),
});
export type Scheduled = z.infer<typeof scheduledSchema>;

/** Extra passengers round a time: none at `from`, most at `peak`, none again at `to`, straight between. */
export const surgeSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  direction: z.enum(directions),
  groups: groupSharesSchema,
  passengers: z.number().int().min(0).max(1_000_000),
  from: minuteSchema,
  peak: minuteSchema,
  to: minuteSchema,
});
export type Surge = z.infer<typeof surgeSchema>;

/**
 * How far each group varies from day to day by itself: the coefficient of variation of a factor of its own with mean 1, in both directions alike,
 * beside the factor of the day, which all groups share and which makes them rise and fall together.
 */
export const groupVariationSchema = z.strictObject({
  resident: z.number().min(0).max(2),
  'mainland-visitor': z.number().min(0).max(2),
  'other-visitor': z.number().min(0).max(2),
});
