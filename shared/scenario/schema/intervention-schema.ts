// What somebody in charge does to the day while it goes on, or a trainer does to it: the log of the live hall, kept with the scenario and played
// alike in every run. Nothing of it is drawn by chance, and passengers do not foresee it.

import { z } from 'zod';
import { directions } from '../../reference/vocabulary.ts';
import { sameValue } from '../changes/same-value.ts';
import { passengersLetIn } from './entrance-schema.ts';
import { secondsSchema, slugSchema } from './primitives-schema.ts';

/** When it takes effect, and until when it lasts [s from midnight]. */
const from = { at: secondsSchema };
const stretch = { at: secondsSchema, until: secondsSchema };

export const interventionSchema = z.discriminatedUnion('what', [
  /** So many servers of the bank are open from now on, the lowest-numbered, whatever its timetable says. */
  z.strictObject({ what: z.literal('open'), ...from, bank: slugSchema, open: z.number().int().min(0).max(2000) }),
  /** The bank goes by its timetable again. */
  z.strictObject({ what: z.literal('timetable'), ...from, bank: slugSchema }),
  /** One server, counted from 1, or all of the bank are out of order; each finishes the passenger it has. */
  z.strictObject({ what: z.literal('fail'), ...stretch, bank: slugSchema, server: z.number().int().min(1).max(2000).optional() }),
  /** So many more servers are open than would be, or fewer where it is negative: reserve officers who are called, an officer who leaves. */
  z.strictObject({ what: z.literal('staff'), ...stretch, bank: slugSchema, by: z.number().int().min(-2000).max(2000) }),
  /** Lanes refuse this many times the share of passengers that they otherwise do, all of them at most. */
  z.strictObject({ what: z.literal('refusals'), ...stretch, bank: slugSchema, factor: z.number().min(0).max(1000) }),
  /** Signs lead away from the bank: nobody chooses it who has another choice. Who stands in its lines stays. */
  z.strictObject({ what: z.literal('divert'), ...stretch, bank: slugSchema }),
  /** So many of the servers that two banks share are to stand at the other one; without a number they go by plan and trigger again. */
  z.strictObject({ what: z.literal('share'), ...from, shared: slugSchema, atOther: z.number().int().min(0).max(500).optional() }),
  /** Whoever would come between these times comes within so many seconds of the first of them, in the same order. */
  z.strictObject({ what: z.literal('early'), ...stretch, within: secondsSchema }),
  /** At the entrance of the direction so many passengers are let in every so many minutes, whatever its plan says; none of them closes it. */
  z.strictObject({
    what: z.literal('meter'),
    ...stretch,
    direction: z.enum([...directions, 'both']),
    ...passengersLetIn,
    people: z.number().int().min(0).max(10_000),
  }),
]);
export type Intervention = z.infer<typeof interventionSchema>;

/** In order of time; what is done at one time stays in the order in which it was done. */
export function inOrderOfTime(interventions: readonly Intervention[]): readonly Intervention[] {
  return interventions.toSorted((a, b) => a.at - b.at);
}

/** The time from which two logs make the day another [s]; Infinity where they are alike. */
export function logsPartAt(one: readonly Intervention[], other: readonly Intervention[]): number {
  const [a, b] = [inOrderOfTime(one), inOrderOfTime(other)];
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    if (!sameValue(a[at], b[at])) return Math.min(a[at]?.at ?? Infinity, b[at]?.at ?? Infinity);
  }
  return Infinity;
}
