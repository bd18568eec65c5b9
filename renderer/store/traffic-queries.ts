// Questions that screens ask of the traffic table; the answers are those of shared/demand.

export { controlPointsIn, countsOn, dayTotals } from '../../shared/demand/traffic-table.ts';
export type { DayCounts, TrafficTable } from '../../shared/demand/traffic-table.ts';
