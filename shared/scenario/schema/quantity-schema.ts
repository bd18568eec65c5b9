// What a precision may be asked of, and what may decide a comparison: one number a day, in the units in which people read it.

import { z } from 'zod';
import { directions, vehicleClasses } from '../../reference/vocabulary.ts';
import { slugSchema } from './primitives-schema.ts';

/** Statistics of the waits of a day [min]; less is better. */
export const decidingWaitStatistics = ['mean', 'p50', 'p90', 'p95', 'p99', 'maximum'] as const;

/** Of waits elsewhere than in the hall [min]: those of vehicles, outside, and for the examination room; less is better. */
export const decidingStatisticsElsewhere = ['mean', 'p95', 'maximum'] as const;

export const quantitySchema = z.discriminatedUnion('measure', [
  /** Waits [min] of a kind of passenger, "departure/visitors" or "arrival/category/child". */
  z.strictObject({
    measure: z.literal('wait'),
    kind: z.string().regex(/^(departure|arrival)\/(category\/)?[a-z0-9]+(-[a-z0-9]+)*$/),
    statistic: z.enum(decidingWaitStatistics),
  }),
  /** Share of a target's passengers who wait at most its minutes, 0 to 1; more is better. */
  z.strictObject({ measure: z.literal('target'), target: slugSchema }),
  /** Most people in the hall at once; less is better. */
  z.strictObject({ measure: z.literal('peakOccupancy'), direction: z.enum(directions) }),
  /** Mean time from arrival to clearance by both of two authorities [min], walks included; less is better. */
  z.strictObject({ measure: z.literal('crossing'), direction: z.enum(directions) }),
  /** Waits [min] of vehicles of a class at its kiosks. */
  z.strictObject({
    measure: z.literal('vehicleWait'),
    vehicle: z.enum(vehicleClasses),
    direction: z.enum(directions),
    statistic: z.enum(decidingStatisticsElsewhere),
  }),
  /** Waits [min] outside the hall, of everybody who comes: whoever goes in at once has waited 0 there. */
  z.strictObject({
    measure: z.literal('outsideWait'),
    direction: z.enum(directions),
    statistic: z.enum(decidingStatisticsElsewhere),
  }),
  /** Waits [min] of those sent to secondary examination, until an officer there has them. */
  z.strictObject({ measure: z.literal('examinationWait'), statistic: z.enum(decidingStatisticsElsewhere) }),
]);
export type Quantity = z.infer<typeof quantitySchema>;
