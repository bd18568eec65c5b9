// Vehicles at a road control point: how many come, with how many people, and the kiosks or officers on board that clear them. They have lines of
// their own and never enter the hall; only officers who board coaches are taken from its counters.

import { z } from 'zod';
import { directions, vehicleClasses } from '../../reference/vocabulary.ts';
import { timetableSchema } from './timetable-schema.ts';
import { localizedTextSchema, quarterHourSchema, secondsSchema, serviceTimeSchema, shareSchema, slugSchema } from './primitives-schema.ts';

/** Coaches due at a quarter-hour. */
const coachRunSchema = z.strictObject({ at: quarterHourSchema, coaches: z.number().int().min(1).max(500) });

/**
 * Vehicles of one class in one direction: at random, with so many expected in the day and spread by a profile; or coaches by timetable, each of
 * which comes up to so many minutes after it is due, at any time alike.
 */
export const vehicleFlowSchema = z.strictObject({
  vehicle: z.enum(vehicleClasses),
  direction: z.enum(directions),
  comes: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('profile'), vehicles: z.number().int().min(0).max(100_000), profile: slugSchema }),
    z.strictObject({
      by: z.literal('timetable'),
      coachRuns: z.array(coachRunSchema).min(1).max(120),
      lateMinutes: z.number().min(0).max(120),
    }),
  ]),
  /** People in each on average, those who drive included; each vehicle has one of the two whole numbers beside it. */
  occupants: z.number().min(1).max(100),
  /** At least this share of the vehicles wait at most so long. */
  target: z.strictObject({ share: shareSchema, withinMinutes: z.number().min(0).max(600) }).optional(),
});
export type VehicleFlow = z.infer<typeof vehicleFlowSchema>;

/** Kiosk lanes of one kind with one line; or teams of officers who board coaches, each team being a lane. */
export const kioskBankSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  direction: z.enum([...directions, 'both']),
  vehicles: z.array(z.enum(vehicleClasses)).min(1),
  /** Lanes, or teams, open over the day, as at the banks of the hall. */
  timetable: timetableSchema,
  /** Between one vehicle's leaving and the next one's clearance [s]; a team goes from coach to coach. */
  handover: secondsSchema,
  /** Time for the vehicle itself, whoever is in it: documents of the vehicle, boarding and leaving a coach. */
  perVehicle: serviceTimeSchema,
  perOccupant: serviceTimeSchema,
  /** How many officers share the occupants of one vehicle. */
  teamOfficers: z.number().int().min(1).max(20),
  /** A bank of counters that has one desk fewer for each officer at work here. */
  takenFrom: slugSchema.optional(),
});
export type KioskBank = z.infer<typeof kioskBankSchema>;

export const vehiclesSchema = z.strictObject({
  flows: z.array(vehicleFlowSchema).min(1).max(8),
  kiosks: z.array(kioskBankSchema).min(1).max(16),
});
export type Vehicles = z.infer<typeof vehiclesSchema>;
