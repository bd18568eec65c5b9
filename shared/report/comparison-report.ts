// Deployments side by side as a person reads them: what B does against A, with intervals on every difference. No text: words belong to i18n.

import type { ComparisonVerdict, Selection } from '../experiment/comparison-result.ts';
import type { BankStatistic, ClearanceWay, DayStatistic, HallStatistic, WaitStatistic } from '../model/measure-layout.ts';
import type { Direction, VehicleClass } from '../reference/vocabulary.ts';
import type { decidingStatisticsElsewhere } from '../scenario/schema/quantity-schema.ts';
import type { ComparisonSettings } from '../scenario/schema/comparison-schema.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { MeasureUnit } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';

export interface ComparedDeployment {
  /** The deployment's id in the project, or one made of its place where there is none. */
  readonly id: string;
  readonly name: string;
  readonly scenarioHash: string;
}

export interface ComparisonIdentity {
  readonly projectName: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly confidenceLevel: number;
  /** Of each deployment. */
  readonly replications: number;
  /** In order: the first is the baseline, "A". */
  readonly deployments: readonly ComparedDeployment[];
  readonly settings: ComparisonSettings;
  /** Hash of every number of the comparison, as 16 hexadecimal digits. Empty in a partial report. */
  readonly resultHash: string;
}

/** Of vehicles, what is good or bad. */
export const vehicleEffectStatistics = ['mean', 'p95', 'maximum', 'serviceLevel'] as const;
type VehicleEffectStatistic = (typeof vehicleEffectStatistics)[number];

/** Of parties that are followed through the control, what is good or bad. */
export const partyEffectStatistics = ['partyTime', 'p95PartyTime', 'mean', 'p95'] as const;
type PartyEffectStatistic = (typeof partyEffectStatistics)[number];

/** Of those outside, what is bad: waits of all who come, how many wait at all, and most of them at once. */
export const outsideEffectStatistics = ['meanOfAll', 'p95OfAll', 'maximumOfAll', 'passengers', 'most'] as const;

/** What a difference is about: a number of the whole day that both deployments have. */
export type EffectOf =
  | { readonly measure: 'target'; readonly target: string }
  | { readonly measure: 'wait'; readonly kind: string; readonly statistic: WaitStatistic }
  | { readonly measure: 'hall'; readonly direction: Direction; readonly statistic: DayStatistic | 'crossing' }
  | {
      readonly measure: 'vehicles';
      readonly vehicle: VehicleClass;
      readonly direction: Direction;
      readonly statistic: VehicleEffectStatistic;
    }
  | { readonly measure: 'parties'; readonly direction: Direction; readonly statistic: PartyEffectStatistic }
  | { readonly measure: 'outside'; readonly direction: Direction; readonly statistic: (typeof outsideEffectStatistics)[number] }
  | { readonly measure: 'examination'; readonly statistic: (typeof decidingStatisticsElsewhere)[number] }
  | { readonly measure: 'bank'; readonly bank: string; readonly statistic: BankStatistic }
  | { readonly measure: 'clearance'; readonly direction: Direction; readonly way: ClearanceWay; readonly what: 'cleared' | 'refused' };

/** Which way is good: 'neither' for what merely differs (passengers served at a bank, say). */
export type Better = 'more' | 'less' | 'neither';

/**
 * better, worse: the interval of the difference lies on that side of zero; uncertain: it holds zero; same: no replication differs at all;
 * different: it differs for certain, and is neither good nor bad.
 */
export type EffectJudgement = 'better' | 'worse' | 'different' | 'uncertain' | 'same';

/** Waits in minutes, shares 0 to 1, clock times in seconds from midnight. Both sides and the difference are over the same replications. */
export interface Effect {
  readonly of: EffectOf;
  readonly unit: MeasureUnit;
  readonly better: Better;
  readonly baseline: Estimate;
  readonly other: Estimate;
  /** Other less baseline, paired by replication. Of the deciding quantity of two deployments it is the verdict's, good at whichever look the run stopped. */
  readonly difference: Estimate;
  readonly judgement: EffectJudgement;
  /** Worth a meeting's time; the others are for whoever looks closer. */
  readonly main: boolean;
  /** Between both sides over replications; NaN where one of them does not vary. */
  readonly correlation: number;
  /** How many times as many independent replications would give the same interval; NaN where the difference does not vary. */
  readonly varianceSaved: number;
}

/** Differences by quarter-hour, in the baseline's intervals; NaN where either side observed nothing. Waits in minutes. */
export interface DifferenceSeries {
  readonly waits: readonly { readonly kind: string; readonly difference: Readonly<Record<WaitStatistic, EstimateSeries>> }[];
  readonly targets: readonly { readonly target: string; readonly difference: EstimateSeries }[];
  readonly banks: readonly { readonly bank: string; readonly difference: Readonly<Record<BankStatistic, EstimateSeries>> }[];
  readonly halls: readonly { readonly direction: Direction; readonly difference: Readonly<Record<HallStatistic, EstimateSeries>> }[];
  /** Of vehicles that both have. */
  readonly vehicles: readonly {
    readonly vehicle: VehicleClass;
    readonly direction: Direction;
    readonly difference: Readonly<Record<VehicleEffectStatistic, EstimateSeries>>;
  }[];
  /** Most people outside, where somebody may have to wait there. */
  readonly outside: readonly { readonly direction: Direction; readonly difference: EstimateSeries }[];
  /** The mean wait for the examination room, where passengers are sent there. */
  readonly examination: EstimateSeries | undefined;
}

/** A number that follows from the timetables alone, so that there is no interval to it. */
export interface PlannedDifference {
  readonly baseline: number;
  readonly other: number;
  readonly difference: number;
}

/** One that depends on the day, over the same replications on both sides. */
export interface EstimatedDifference {
  readonly baseline: Estimate;
  readonly other: Estimate;
  readonly difference: Estimate;
}

/** What the deployment asks for: the most servers open at once, and hours within the opening hours. */
export interface DeploymentCosts {
  readonly lanesPeak: PlannedDifference;
  readonly laneHours: PlannedDifference;
  readonly countersPeak: PlannedDifference;
  readonly officerHours: PlannedDifference;
  /** Those planned and those of reserves called in; undefined where no deployment has reserves. */
  readonly officerHoursCalled?: EstimatedDifference;
}

/** What it gives in one direction, a day: more is better in both. */
export interface DeploymentGains {
  readonly direction: Direction;
  /** More passengers within the target of their group, other less baseline; undefined where no group of the direction has one. */
  readonly withinTarget: Estimate | undefined;
  /** Minutes of waiting that passengers are spared, of all of them together: baseline less other. */
  readonly minutesSaved: Estimate;
}

/** One deployment against the baseline. */
export interface AgainstBaseline {
  /** Its place among the deployments: 1 is "B". */
  readonly deployment: number;
  /** What matters first: the deciding quantity, targets, the waits of groups, the hall, then the rest; within these by how certain the difference is. */
  readonly effects: readonly Effect[];
  readonly series: DifferenceSeries;
  readonly costs: DeploymentCosts;
  /** For each direction both have. */
  readonly gains: readonly DeploymentGains[];
}

export interface ComparisonReport {
  readonly identity: ComparisonIdentity;
  /** Starts of the quarter-hours of the baseline [s from midnight]. */
  readonly intervals: readonly number[];
  readonly deployments: readonly RunReport[];
  readonly against: readonly AgainstBaseline[];
  /** Of two deployments; undefined with three or more. */
  readonly verdict: ComparisonVerdict | undefined;
  /** Of three or more deployments; undefined with two. */
  readonly selection: Selection | undefined;
  /** The deciding quantity of each deployment over the replications, in the document's unit (minutes, share, people). */
  readonly deciding: readonly Estimate[];
  /** `running` in a report of the replications so far. */
  readonly outcome: 'decided' | 'budget-ended' | 'running';
}
