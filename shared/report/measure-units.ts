// The unit in which each measure is read, and what turns the model's seconds into it.

import type { OutsideStatistic } from '../model/outside-layout.ts';
import type { ExaminationDayStatistic, RoomStatistic } from '../model/examination-layout.ts';
import type {
  AuthorityStatistic,
  BankStatistic,
  DayStatistic,
  HallStatistic,
  WaitStatistic,
  KioskStatistic,
  VehicleStatistic,
} from '../model/measure-layout.ts';

export type MeasureUnit = 'clock' | 'minutes' | 'passengers' | 'people' | 'servers' | 'hours' | 'share';

export const waitUnits: Readonly<Record<WaitStatistic, MeasureUnit>> = {
  passengers: 'passengers',
  mean: 'minutes',
  p50: 'minutes',
  p90: 'minutes',
  p95: 'minutes',
  p99: 'minutes',
  maximum: 'minutes',
  serviceLevel: 'share',
};

export const authorityUnits: Readonly<Record<AuthorityStatistic, MeasureUnit>> = {
  passengers: 'passengers',
  mean: 'minutes',
  p95: 'minutes',
  maximum: 'minutes',
};

/** Vehicles stand in tables of their own. */
export type VehicleUnit = MeasureUnit | 'vehicles';

export const vehicleUnits: Readonly<Record<VehicleStatistic, VehicleUnit>> = {
  vehicles: 'vehicles',
  occupants: 'people',
  mean: 'minutes',
  p95: 'minutes',
  maximum: 'minutes',
  serviceLevel: 'share',
};

export const kioskUnits: Readonly<Record<KioskStatistic, VehicleUnit>> = { inLine: 'vehicles', busyLanes: 'servers' };

/** A case may be a family. */
export type ExaminationUnit = MeasureUnit | 'cases';

export const examinationUnits: Readonly<Record<RoomStatistic | ExaminationDayStatistic, ExaminationUnit>> = {
  referred: 'passengers',
  meanWait: 'minutes',
  onDuty: 'people',
  examining: 'people',
  utilization: 'share',
  inRoom: 'cases',
  peakInRoom: 'cases',
  outside: 'cases',
  held: 'servers',
  p95Wait: 'minutes',
  maximumWait: 'minutes',
  meanTime: 'minutes',
  lastLeft: 'clock',
  refusedLanding: 'passengers',
};

export const outsideUnits: Readonly<Record<OutsideStatistic, MeasureUnit>> = {
  passengers: 'passengers',
  mean: 'minutes',
  p50: 'minutes',
  p95: 'minutes',
  maximum: 'minutes',
  most: 'people',
  meanOfAll: 'minutes',
  p95OfAll: 'minutes',
  maximumOfAll: 'minutes',
};

export const bankUnits: Readonly<Record<BankStatistic, MeasureUnit>> = {
  queueLength: 'people',
  peakQueueLength: 'people',
  busyServers: 'servers',
  openServers: 'servers',
  utilization: 'share',
  served: 'passengers',
  refused: 'passengers',
};

export const dayUnits: Readonly<Record<DayStatistic, MeasureUnit>> = {
  arrived: 'passengers',
  cleared: 'passengers',
  inLineAtClosing: 'people',
  lastCleared: 'clock',
  peakOccupancy: 'people',
};

export const hallUnits: Readonly<Record<HallStatistic, MeasureUnit>> = {
  occupancy: 'people',
  peakOccupancy: 'people',
  cleared: 'passengers',
};

/** Waits are measured in seconds and read in minutes; everything else stays as it is. */
export function scaleOf(unit: VehicleUnit | ExaminationUnit): number {
  return unit === 'minutes' ? 1 / 60 : 1;
}
