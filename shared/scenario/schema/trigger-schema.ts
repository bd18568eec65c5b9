// What calls for a change while the day goes on: a line that is long for a while. It is stood down when the line is short for a while, and since
// the two levels differ it does not flutter.

import { z } from 'zod';

export const triggerSchema = z.strictObject({
  /** People in line, or what somebody who joined now would expect to wait: mean work in line over the servers at work [min]. */
  measure: z.enum(['people', 'expected-wait']),
  /** Called for when more than this for so long. */
  above: z.number().min(0).max(100_000),
  forMinutes: z.number().min(0).max(600),
  /** Stood down when no more than this for so long: a minute at least, since their coming alone may shorten the expected wait. */
  below: z.number().min(0).max(100_000),
  belowForMinutes: z.number().min(1).max(600),
});

/** Officers who come to a bank of counters when its line calls for them, so long after the call, and leave when they are stood down. */
export const reserveSchema = z.strictObject({
  officers: z.number().int().min(1).max(500),
  delayMinutes: z.number().min(0).max(600),
  when: triggerSchema,
});
export type Reserve = z.infer<typeof reserveSchema>;

/** What the program suggests: a pair of officers within ten minutes of a line of forty that lasts five minutes. */
export const usualReserve: Reserve = {
  officers: 2,
  delayMinutes: 10,
  when: { measure: 'people', above: 40, forMinutes: 5, below: 10, belowForMinutes: 10 },
};
