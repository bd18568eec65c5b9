// What the recorder of statistics saves, part by part.

import type { LevelSeriesState } from '../../statistics/level-series.ts';
import type { AuthorityWaitsState } from './authority-waits.ts';
import type { ExaminationStatisticsState } from './examination-statistics.ts';
import type { LaneStatisticsState } from './lane-statistics.ts';
import type { OutsideWaitsState } from './outside-waits.ts';
import type { ReserveUseState } from './reserve-use.ts';
import type { WaitStatisticsState } from './wait-statistics.ts';

export interface StatisticsState {
  readonly levels: LevelSeriesState;
  readonly waits: WaitStatisticsState;
  readonly lanes: LaneStatisticsState | undefined;
  readonly authorities: AuthorityWaitsState;
  readonly losses: LevelSeriesState;
  readonly reserves: ReserveUseState;
  readonly outside: OutsideWaitsState | undefined;
  readonly examination: ExaminationStatisticsState | undefined;
  readonly arrays: readonly Float64Array[];
}
