// What each number of a scenario may be and how it is shown; the bounds are those of the schema.

import type { NumberRange } from '../../../components/number-reading.ts';

/** A share between 0 and 1, shown in percent. */
export const share: NumberRange = { min: 0, max: 1, scale: 100, decimals: 2 };
export const passengers: NumberRange = { min: 0, max: 5_000_000, whole: true, decimals: 0 };
export const factor: NumberRange = { min: 0, max: 100, decimals: 4 };
/** Coefficient of variation of a day, shown in percent. */
export const dayVariation: NumberRange = { min: 0, max: 2, scale: 100, decimals: 2 };
export const timeFactor: NumberRange = { min: 0.1, max: 20, decimals: 3 };
export const companions: NumberRange = { min: 0, max: 10, decimals: 2 };
export const adultsWithChild: NumberRange = { min: 1, max: 10, decimals: 0 };
export const meanTime: NumberRange = { min: 0.01, max: 86_400, decimals: 2 };
export const leastTime: NumberRange = { min: 0, max: 86_400, decimals: 2 };
export const variation: NumberRange = { min: 0, max: 5, decimals: 3 };
export const handover: NumberRange = { min: 0, max: 108_000, decimals: 2 };
export const betweenFailures: NumberRange = { min: 0.1, max: 100_000, decimals: 2 };
export const repair: NumberRange = { min: 0.1, max: 10_000, decimals: 2 };
export const move: NumberRange = { min: -2000, max: 2000, whole: true, decimals: 0 };
export const reserveOfficers: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const triggerLevel: NumberRange = { min: 0, max: 100_000, decimals: 2 };
export const standDownMinutes: NumberRange = { min: 1, max: 600, decimals: 2 };
export const triggerMinutes: NumberRange = { min: 0, max: 600, decimals: 2 };
export const lanesOut: NumberRange = { min: 1, max: 2000, whole: true, decimals: 0 };
export const repairers: NumberRange = { min: 1, max: 1000, whole: true, decimals: 0 };
export const sharedServers: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const sharedAtOther: NumberRange = { min: 0, max: 500, whole: true, decimals: 0 };
export const changeover: NumberRange = { min: 0, max: 240, decimals: 1 };
export const targetMinutes: NumberRange = { min: 0, max: 600, decimals: 1 };
export const seed: NumberRange = { min: 0, max: 4_294_967_295, whole: true, plain: true };
export const replications: NumberRange = { min: 2, max: 10_000, whole: true, decimals: 0 };
/** Coefficient of variation, shown in percent. */
export const misjudgement: NumberRange = { min: 0.01, max: 3, scale: 100, decimals: 0 };
export const fewerPeople: NumberRange = { min: 1, max: 1000, whole: true, decimals: 0 };
export const balkPeople: NumberRange = { min: 1, max: 100_000, whole: true, decimals: 0 };
export const squareMeters: NumberRange = { min: 1, max: 200_000, decimals: 0 };
export const hallCapacity: NumberRange = { min: 1, max: 1_000_000, whole: true, decimals: 0 };
export const letIn: NumberRange = { min: 1, max: 10_000, whole: true, decimals: 0 };
export const letInEvery: NumberRange = { min: 0.05, max: 120, decimals: 2 };
export const minutesSaved: NumberRange = { min: 0.1, max: 600, decimals: 1 };
export const confidence: NumberRange = { min: 0.5, max: 0.999, scale: 100, decimals: 1 };
export const officers: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const desks: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const fewestDesks: NumberRange = { min: 0, max: 500, whole: true, decimals: 0 };
/** Rosters are kept by quarter-hours. */
export const breakMinutes: NumberRange = { min: 15, max: 240, whole: true, decimals: 0, multipleOf: 15 };
/** Few are sent: thousandths of a percent count. */
export const referral: NumberRange = { min: 0, max: 1, scale: 100, decimals: 4 };
export const examinationPlaces: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const vehicles: NumberRange = { min: 0, max: 100_000, whole: true, decimals: 0 };
export const occupants: NumberRange = { min: 1, max: 100, decimals: 1 };
export const kiosks: NumberRange = { min: 1, max: 500, whole: true, decimals: 0 };
export const teamOfficers: NumberRange = { min: 1, max: 20, whole: true, decimals: 0 };
export const attempts: NumberRange = { min: 1, max: 9, whole: true, decimals: 0 };
export const failureFactor: NumberRange = { min: 0, max: 20, decimals: 3 };
export const load: NumberRange = { min: 0, max: 20_000, decimals: 1 };
export const seats: NumberRange = { min: 1, max: 20_000, decimals: 0 };
/** Coefficient of variation of a load or a way to the hall, shown in percent. */
export const loadSpread: NumberRange = { min: 0, max: 2, scale: 100, decimals: 2 };
export const toHallMinutes: NumberRange = { min: 0, max: 300, decimals: 1 };
export const delayMinutes: NumberRange = { min: -120, max: 300, decimals: 1 };
export const delaySpread: NumberRange = { min: 0, max: 180, decimals: 1 };
export const headway: NumberRange = { min: 0.5, max: 720, decimals: 2 };
export const surgePassengers: NumberRange = { min: 0, max: 1_000_000, whole: true, decimals: 0 };
