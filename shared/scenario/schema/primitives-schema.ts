// The small pieces of which scenario documents are made: names, shares, clock times, service times.

import { z } from 'zod';

// zod would otherwise compile its checks at run time, which the app's content security policy forbids.
z.config({ jitless: true });

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

export const localizedTextSchema = z.strictObject({ en: z.string().min(1).max(120), 'zh-Hant-HK': z.string().min(1).max(120) });

/** Why something is done, in the planner's own words. */
export const reasonSchema = z.string().max(200);

/** A share between 0 and 1. */
export const shareSchema = z.number().min(0).max(1);

/** Seconds, at most 30 hours. */
export const secondsSchema = z.number().min(0).max(108_000);

/** A clock time on the quarter-hour, "00:00" to "30:00"; after "24:00" it is the next morning. */
export const quarterHourSchema = z.string().regex(/^(([01]\d|2\d):(00|15|30|45)|30:00)$/);

/** A clock time on the minute, "00:00" to "30:00"; after "24:00" it is the next morning. */
export const minuteSchema = z.string().regex(/^(([01]\d|2\d):[0-5]\d|30:00)$/);

/**
 * A duration that varies: family, mean [s] and coefficient of variation. `minimum` [s] shifts the family to the right, the mean and the
 * coefficient of variation of the whole staying as given. An empirical one is drawn from observed durations [s].
 */
export const serviceTimeSchema = z.discriminatedUnion('distribution', [
  z.strictObject({
    distribution: z.enum(['constant', 'exponential', 'lognormal', 'gamma', 'uniform', 'triangular']),
    mean: z.number().min(0.01).max(86_400),
    cv: z.number().min(0).max(5),
    minimum: z.number().min(0).max(86_400).optional(),
  }),
  z.strictObject({ distribution: z.literal('empirical'), observations: z.array(z.number().min(0).max(86_400)).min(1).max(10_000) }),
]);
export type ServiceTime = z.infer<typeof serviceTimeSchema>;
