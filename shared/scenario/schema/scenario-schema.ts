// The scenario document: everything a run depends on, in one JSON file (`*.echannel.json`). Types are inferred from the schema.

import { z } from 'zod';
import { controlPointIds, directions, passengerGroups } from '../../reference/vocabulary.ts';
import { bankSchema } from './bank-schema.ts';
import { repairersSchema } from './outage-schema.ts';
import { categorySchema, demandSchema } from './demand-schema.ts';
import { drillSchema } from './drill-schema.ts';
import { examinationSchema } from './examination-schema.ts';
import { interventionSchema } from './intervention-schema.ts';
import { precisionSchema } from './precision-schema.ts';
import { quarterHourSchema, serviceTimeSchema, shareSchema, slugSchema } from './primitives-schema.ts';
import { queuesSchema } from './queue-schema.ts';
import { sharedServersSchema } from './shared-servers-schema.ts';
import { teamSchema } from './team-schema.ts';
import { vehiclesSchema } from './vehicle-schema.ts';

export const currentSchemaVersion = 1;

/** A service pledge: at least `share` of the passengers of these groups wait at most `withinMinutes`. */
export const targetSchema = z.strictObject({
  id: slugSchema,
  direction: z.enum(directions),
  groups: z.array(z.enum(passengerGroups)).min(1),
  share: shareSchema,
  withinMinutes: z.number().min(0).max(600),
});
export type Target = z.infer<typeof targetSchema>;

export const runSettingsSchema = z.strictObject({
  seed: z.number().int().min(0).max(4_294_967_295),
  replications: z.number().int().min(2).max(10_000),
  /** Without it exactly `replications` are made. */
  precision: precisionSchema.optional(),
  confidenceLevel: z.number().min(0.5).max(0.999),
});

const meters = z.number().min(0).max(1000);
export const planPlaceSchema = z.strictObject({ bank: slugSchema, x: meters, y: meters });
export type PlanPlace = z.infer<typeof planPlaceSchema>;

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('echannel-scenario'),
  schemaVersion: z.literal(currentSchemaVersion),
  name: z.string().min(1).max(200),
  notes: z.string().max(20_000),
  controlPoint: z.enum(controlPointIds),
  /** The day simulated; the eligibility rules in force on it apply. */
  date: z.iso.date(),
  openingHours: z.strictObject({ opens: quarterHourSchema, closes: quarterHourSchema }),
  demand: demandSchema,
  categories: z.array(categorySchema).min(1).max(60),
  banks: z.array(bankSchema).max(100),
  /** People who repair the lanes of all banks that have none of their own; without a number there is always one free. */
  repairers: repairersSchema.optional(),
  /** Officers who staff the banks of counters that have no timetable of their own. */
  teams: z.array(teamSchema).max(60).optional(),
  /** Servers that stand now at one bank, now at another. */
  sharedServers: z.array(sharedServersSchema).min(1).max(20).optional(),
  /** From a bank of the first authority to those of the second; without it they stand side by side. */
  walkBetweenAuthorities: serviceTimeSchema.optional(),
  /** Whom counters and lanes send to secondary examination; without it nobody is sent. */
  examination: examinationSchema.optional(),
  /** Vehicles beside the hall, at road control points. */
  vehicles: vehiclesSchema.optional(),
  /** How a passenger chooses among the banks allowed: by expected waiting time, or by people in line and at the servers. */
  bankChoice: z.enum(['shortest-expected-wait', 'fewest-people']),
  /** What else happens where people line up. */
  queues: queuesSchema.optional(),
  targets: z.array(targetSchema).max(40),
  /**
   * Where banks stand on the plan of the live hall [m from its upper left corner], where somebody has moved them there. It changes no result;
   * a bank that there is not is passed over.
   */
  plan: z.array(planPlaceSchema).min(1).max(100).optional(),
  /** A drill on this day; runs and comparisons go without it. */
  drill: drillSchema.optional(),
  /** What is done to the day while it goes on; without it the day goes by its timetables. */
  interventions: z.array(interventionSchema).min(1).max(500).optional(),
  run: runSettingsSchema,
});
export type Scenario = z.infer<typeof scenarioSchema>;
