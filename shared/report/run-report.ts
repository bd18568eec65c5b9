// A run as a person reads it: verdicts, series for charts, tables; every number an estimate. No text: words belong to i18n and the screens.

import type {
  AuthorityStatistic,
  ClearanceWay,
  DayStatistic,
  KioskStatistic,
  SharedLevel,
  SharedStatistic,
  VehicleStatistic,
  LineChangeStatistic,
  ZoneStatistic,
} from '../model/measure-layout.ts';
import type { GoalState } from '../experiment/precision.ts';
import type { HandingOverStatistic } from '../model/handing-over-layout.ts';
import type { OutsideStatistic } from '../model/outside-layout.ts';
import type { PassengerKind } from '../model/passenger-kind.ts';
import type { ExaminationDayStatistic, OutcomeStatistic, RoomStatistic } from '../model/examination-layout.ts';
import type { RefusedStatistic } from '../model/refused-layout.ts';
import type { LaneStatistic, OfficerStatistic } from '../model/lane-layout.ts';
import type { RegroupingStatistic } from '../model/regrouping-layout.ts';
import type { ControlPointId, Direction, EChannelService, VehicleClass } from '../reference/vocabulary.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { ExaminationReason } from '../scenario/schema/examination-schema.ts';
import type { Target } from '../scenario/schema/scenario-schema.ts';
import type { Estimate } from '../statistics/estimate.ts';

/** Estimates by quarter-hour; NaN in both where nothing was observed. */
export interface EstimateSeries {
  readonly mean: readonly number[];
  readonly halfWidth: readonly number[];
}

/**
 * The distribution of waiting times over the day: share of passengers who wait longer than so many minutes, estimated over replications.
 * Ascending, at most 200 points, from 0 minutes (the share who wait at all) to the longest wait (share 0); empty without passengers.
 */
export interface LongerThan {
  readonly minutes: readonly number[];
  readonly share: readonly number[];
  readonly halfWidth: readonly number[];
}

export interface RunIdentity {
  readonly scenarioName: string;
  readonly controlPoint: ControlPointId;
  readonly date: string;
  /** Hash of the scenario's meaning (not of its name, notes or layout), as 16 hexadecimal digits. */
  readonly scenarioHash: string;
  readonly seed: number;
  readonly engineVersion: string;
  readonly replications: number;
  readonly confidenceLevel: number;
  /** Hash of every number of the merged result, as 16 hexadecimal digits: equal on any machine with any number of workers. Empty in a partial report. */
  readonly resultHash: string;
  /** Where the scenario asks for a precision: each goal, and how near it is. Where one is not met, the budget ended before. */
  readonly precision?: readonly GoalState[];
}

/** Waiting times in minutes; service level as a share. */
export interface WaitReport {
  readonly kind: PassengerKind;
  readonly label: LocalizedText | undefined;
  readonly targetMinutes: number | undefined;
  readonly targetShare: number | undefined;
  readonly day: Readonly<Record<'passengers' | 'mean' | 'p50' | 'p90' | 'p95' | 'p99' | 'maximum' | 'serviceLevel', Estimate>>;
  readonly series: Readonly<Record<'passengers' | 'mean' | 'p50' | 'p90' | 'p95' | 'p99' | 'maximum' | 'serviceLevel', EstimateSeries>>;
  readonly longerThan: LongerThan;
}

/** held: the interval lies at or above the target; missed: below it; near: the interval contains it. */
export type VerdictStatus = 'held' | 'near' | 'missed' | 'no-passengers';

export interface TargetVerdict {
  readonly target: Target;
  readonly status: VerdictStatus;
  readonly serviceLevel: Estimate;
  /** Stretches of the day [s from midnight] in which the mean share within target lies below the target. */
  readonly missed: readonly { readonly from: number; readonly to: number }[];
}

export interface BankReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: 'e-channel' | 'counter';
  readonly direction: Direction | 'both';
  readonly day: Readonly<
    Record<'queueLength' | 'peakQueueLength' | 'busyServers' | 'openServers' | 'utilization' | 'served' | 'refused', Estimate>
  >;
  readonly series: Readonly<
    Record<'queueLength' | 'peakQueueLength' | 'busyServers' | 'openServers' | 'utilization' | 'served' | 'refused', EstimateSeries>
  >;
  /** Open servers in hours over the day: lane-hours, or officer-hours at counters. */
  readonly serverHours: Estimate;
  /** Of a bank to which reserve officers may be called: how many are there, calls and officer-hours of the day. */
  readonly reserves?: { readonly officers: EstimateSeries; readonly calls: Estimate; readonly hours: Estimate };
  /** Of a bank whose lanes go out of order: how many are that should be open, and lane-hours of the day. */
  readonly lost?: { readonly lanes: EstimateSeries; readonly hours: Estimate };
  /** Of counters that say where those stand whom a lane refused: how many came, their waits since then [min]; in the reserved line by quarter-hour, on average and at most. */
  readonly afterRefusal?: {
    readonly reserved: boolean;
    readonly day: Readonly<Record<RefusedStatistic, Estimate>>;
    readonly people: EstimateSeries;
    readonly most: EstimateSeries;
  };
  /** Where passengers may change lines: those who changed to another line here, and who came over from another bank's. */
  readonly lineChanges?: Readonly<Record<LineChangeStatistic, Estimate>>;
  /** Of counters that hand over: how many times a day a passenger is handed over, and how long those wait again [min]. */
  readonly handingOver?: Readonly<Record<HandingOverStatistic, Estimate>>;
}

/** How passengers came through the lanes of one bank by one service that is made of steps; times in seconds, shares of its passengers. */
export interface LaneReport {
  readonly bank: string;
  readonly name: LocalizedText;
  readonly service: EChannelService;
  readonly day: Readonly<Record<LaneStatistic, Estimate>>;
}

/** The officers of a bank of lanes; waits in seconds. */
export interface LaneOfficersReport {
  readonly bank: string;
  readonly name: LocalizedText;
  readonly day: Readonly<Record<OfficerStatistic, Estimate>>;
  readonly series: Readonly<Record<OfficerStatistic, EstimateSeries>>;
}

export interface HallReport {
  readonly direction: Direction;
  readonly day: Readonly<Record<DayStatistic, Estimate>>;
  readonly occupancy: EstimateSeries;
  readonly peakOccupancy: EstimateSeries;
  readonly cleared: EstimateSeries;
  /** Where some turn back: passengers over the day and by quarter-hour. */
  readonly balked?: { readonly day: Estimate; readonly series: EstimateSeries };
  /** Where some wait outside the hall: how many a day and at once, their waits there [min]; their number by quarter-hour, on average and at most. */
  readonly outside?: {
    readonly day: Readonly<Record<OutsideStatistic, Estimate>>;
    readonly people: EstimateSeries;
    readonly most: EstimateSeries;
  };
  /** Where parties are followed: who waits beyond for the rest of one, how long parties take in all [min]; people there by quarter-hour, on average and at most. */
  readonly regrouping?: {
    readonly day: Readonly<Record<RegroupingStatistic, Estimate>>;
    readonly people: EstimateSeries;
    readonly most: EstimateSeries;
  };
  /** Where the area is known: most people on a square metre in each quarter-hour. */
  readonly crowding?: { readonly squareMeters: number; readonly peak: EstimateSeries };
  readonly clearance: readonly { readonly way: ClearanceWay; readonly cleared: Estimate; readonly refused: Estimate }[];
}

export const officerStates = ['enough', 'tight', 'short'] as const;
export type OfficerState = (typeof officerStates)[number];

/** Officers required beside those available at one bank of counters, by quarter-hour. */
export interface OfficerReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly direction: Direction | 'both';
  /** The pledge for which they are required: the strictest of its passengers; undefined: enough that the line does not grow. */
  readonly pledge: { readonly share: number; readonly minutes: number } | undefined;
  /** Work that comes, in officers who would be busy with it if nobody waited. */
  readonly work: EstimateSeries;
  /** For the mean work; `lower` and `upper` for the ends of its interval. NaN where the run was observed nowhere. */
  readonly required: readonly { readonly mean: number; readonly lower: number; readonly upper: number }[];
  readonly available: readonly number[];
  readonly states: readonly OfficerState[];
  /** Officer-hours missing in some quarter-hours, and beyond what is required in others. */
  readonly missingHours: number;
  readonly spareHours: number;
}

/** Waits with one of two authorities [min], for all passengers of a direction who see both. */
export interface AuthorityReport {
  readonly authority: 'first' | 'second';
  readonly day: Readonly<Record<AuthorityStatistic, Estimate>>;
  readonly series: Readonly<Record<AuthorityStatistic, EstimateSeries>>;
}

export interface CrossingReport {
  readonly direction: Direction;
  /** Mean time from arrival to clearance [min], walks included. */
  readonly crossing: Estimate;
  /** Empty where both authorities check in one place. */
  readonly authorities: readonly AuthorityReport[];
}

/** Lanes with two zones: how many stand blocked before the second, and how many second zones are in use. */
export interface ZoneReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly day: Readonly<Record<ZoneStatistic, Estimate>>;
  readonly series: Readonly<Record<ZoneStatistic, EstimateSeries>>;
}

/** Secondary examination: who is sent why and with what outcome, and the room by quarter-hour. Waits and times in minutes, lastLeft a clock time [s]. */
export interface ExaminationReport {
  readonly places: number;
  readonly outcomes: readonly ({ readonly direction: Direction; readonly reason: ExaminationReason } & Readonly<
    Record<OutcomeStatistic, Estimate>
  >)[];
  readonly day: Readonly<Record<RoomStatistic | ExaminationDayStatistic, Estimate>>;
  readonly series: Readonly<Record<RoomStatistic, EstimateSeries>>;
}

/** Vehicles of a class in a direction: how many, people in them, waits [min] and the share within their target. */
export interface VehicleReport {
  readonly vehicle: VehicleClass;
  readonly direction: Direction;
  readonly targetMinutes: number | undefined;
  readonly targetShare: number | undefined;
  readonly day: Readonly<Record<VehicleStatistic, Estimate>>;
  readonly series: Readonly<Record<VehicleStatistic, EstimateSeries>>;
}

export interface KioskReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly day: Readonly<Record<KioskStatistic, Estimate>>;
  readonly series: Readonly<Record<KioskStatistic, EstimateSeries>>;
}

/** Servers that two banks share: how many stand at each of them and how many change over; over the day, changeovers and the time that they take. */
export interface SharedServersReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly home: LocalizedText;
  readonly other: LocalizedText;
  readonly day: Readonly<Record<SharedStatistic, Estimate>>;
  readonly series: Readonly<Record<SharedLevel, EstimateSeries>>;
}

export interface RunReport {
  readonly identity: RunIdentity;
  /** Starts of the quarter-hours [s from midnight]. */
  readonly intervals: readonly number[];
  readonly verdicts: readonly TargetVerdict[];
  readonly waits: readonly WaitReport[];
  readonly banks: readonly BankReport[];
  readonly halls: readonly HallReport[];
  readonly officers: readonly OfficerReport[];
  /** Only where services are made of steps, and where officers supervise lanes. */
  readonly lanes?: readonly LaneReport[];
  readonly laneOfficers?: readonly LaneOfficersReport[];
  /** Where banks share servers. */
  readonly sharedServers?: readonly SharedServersReport[];
  /** Where two authorities clear, in one place or one after the other. */
  readonly crossings?: readonly CrossingReport[];
  readonly zones?: readonly ZoneReport[];
  /** Where passengers are sent to secondary examination. */
  readonly examination?: ExaminationReport;
  /** Where vehicles are cleared beside the hall. */
  readonly vehicles?: readonly VehicleReport[];
  readonly kiosks?: readonly KioskReport[];
}
