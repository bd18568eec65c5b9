// What a quarter-hour comes to that goes on and on: the warm-up that was left out, and estimates of what follows it.

import type { PassengerKind } from '../model/passenger-kind.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { WarmUp } from '../statistics/warm-up.ts';

/** By quarter-hour from the empty hall on, the warm-up included; NaN in both where nothing was observed. */
export interface SteadyStateSeries {
  readonly mean: Float64Array;
  readonly halfWidth: Float64Array;
}

export interface SteadyStateResult {
  /** Measured; those that only served to find the warm-up do not count. */
  readonly replications: number;
  /** For each direction the people in the hall by quarter-hour, averaged over the pilot replications, from which its warm-up was found. */
  readonly settling: readonly { readonly direction: Direction; readonly occupancy: Float64Array; readonly warmUp: WarmUp }[];
  /** Quarter-hours left out: twice the longest warm-up of the directions, at most half of the day. */
  readonly warmUp: number;
  /** Quarter-hours measured in each replication. */
  readonly measured: number;
  /** False where a line keeps growing, or settles too late to be told from one that does: the estimates are then of that stretch alone. */
  readonly settled: boolean;
  readonly waits: readonly {
    readonly kind: PassengerKind;
    /** [passengers/h] */
    readonly passengers: Estimate;
    /** [min] */
    readonly mean: Estimate;
    /** NaN where the kind has no target. */
    readonly serviceLevel: Estimate;
    /** [min], by quarter-hour of arrival. */
    readonly meanByQuarter: SteadyStateSeries;
  }[];
  readonly banks: readonly {
    readonly id: string;
    readonly queueLength: Estimate;
    readonly busyServers: Estimate;
    readonly utilization: Estimate;
  }[];
  readonly halls: readonly {
    readonly direction: Direction;
    readonly occupancy: Estimate;
    /** By which the people in the hall become more while it is measured [people/h]: about 0 once the warm-up is over. */
    readonly growth: Estimate;
  }[];
}
