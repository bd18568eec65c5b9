// The entrance of a hall: how many people it takes, and how fast they are let in. Whoever cannot go in waits outside, on the concourse.

import { z } from 'zod';
import { directions, type Direction } from '../../reference/vocabulary.ts';
import { minuteSchema } from './primitives-schema.ts';

/** So many passengers are let in every so many minutes; what is not used by then lapses. */
export const passengersLetIn = { people: z.number().int().min(1).max(10_000), everyMinutes: z.number().min(0.05).max(120) };

/** From one time to another, "10:00" to "12:00". */
const meteringSchema = z.strictObject({ from: minuteSchema, to: minuteSchema, ...passengersLetIn });
export type Metering = z.infer<typeof meteringSchema>;

export const entranceSchema = z.strictObject({
  /** Whom it lets in: those of one direction, or of both, where they share one hall. */
  direction: z.enum([...directions, 'both']),
  /** Most passengers in the hall at once, in line, in service or on the way from one authority to the other. */
  capacity: z.number().int().min(1).max(1_000_000).optional(),
  metering: z.array(meteringSchema).min(1).max(40).optional(),
});
export type Entrance = z.infer<typeof entranceSchema>;

/** Whom each entrance lets in: those of the scenario, then those of a direction without one, where everybody goes in freely. */
export function entranceDirections(entrances: readonly Entrance[] = []): readonly Entrance['direction'][] {
  const given = entrances.map(({ direction }) => direction);
  return [...given, ...directions.filter((way) => !given.includes(way) && !given.includes('both'))];
}

/** Some passengers may have to wait outside: of this direction, or of any. */
export function mayHoldBack(
  {
    queues,
    interventions = [],
  }: {
    readonly queues?: { readonly entrances?: readonly Entrance[] | undefined } | undefined;
    readonly interventions?: readonly { readonly what: string }[] | undefined;
  },
  of?: Direction,
): boolean {
  const held = queues?.entrances?.some(({ direction }) => of === undefined || direction === of || direction === 'both');
  return held === true || interventions.some(({ what }) => what === 'meter');
}
