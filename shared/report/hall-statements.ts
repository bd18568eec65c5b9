// What the charts of lines, servers and ways of clearance say, as numbers for one sentence each; i18n words them.

import type { ClearanceWay } from '../model/measure-layout.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { estimateAt, indexOfLargest } from './estimate-series.ts';
import type { BankReport, EstimateSeries, HallReport, RunReport } from './run-report.ts';
import { stretches } from './verdicts.ts';

export type QueueStatement =
  | { readonly says: 'no-banks' | 'no-line' }
  /** The quarter-hour [s from midnight] in which the longest line stands, its peak [people], and the mean line of that bank over the day. */
  | { readonly says: 'longest-line'; readonly bank: LocalizedText; readonly at: number; readonly peak: Estimate; readonly dayMean: Estimate };

/** People in line at these banks by quarter-hour. */
export function queueStatement(banks: readonly BankReport[], { intervals, identity }: RunReport): QueueStatement {
  const longest = largest(banks, (bank) => bank.series.peakQueueLength);
  if (longest === undefined) return { says: 'no-banks' };
  const { of: bank, index } = longest;
  const peak = estimateAt(bank.series.peakQueueLength, index, identity);
  if (peak.mean === 0) return { says: 'no-line' };
  return { says: 'longest-line', bank: bank.name, at: intervals[index] ?? Number.NaN, peak, dayMean: bank.day.queueLength };
}

/** From this share of open time on a bank has no reserve left. */
const fullyUsed = 0.98;

export type UtilizationStatement =
  | { readonly says: 'no-banks' }
  | { readonly says: 'busiest-bank'; readonly bank: LocalizedText; readonly day: Estimate; readonly at: number; readonly peak: Estimate }
  /** The bank with most quarter-hours without reserve: from the first to the end of the last [s from midnight], and their number. */
  | {
      readonly says: 'bank-fully-used';
      readonly bank: LocalizedText;
      readonly day: Estimate;
      readonly from: number;
      readonly to: number;
      readonly quarterHours: number;
    };

/** Utilization of these banks by quarter-hour. */
export function utilizationStatement(banks: readonly BankReport[], { intervals, identity }: RunReport): UtilizationStatement {
  const busiest = largest(banks, (bank) => bank.series.utilization);
  if (busiest === undefined) return { says: 'no-banks' };
  const full = banks.map((bank) => bank.series.utilization.mean.filter((share) => share >= fullyUsed).length);
  const fullest = banks[indexOfLargest(full) ?? -1];
  const quarterHours = Math.max(...full);
  const parts = stretches(intervals, (i) => (fullest?.series.utilization.mean[i] ?? 0) >= fullyUsed);
  const first = parts[0];
  const last = parts.at(-1);
  if (fullest !== undefined && first !== undefined && last !== undefined) {
    return { says: 'bank-fully-used', bank: fullest.name, day: fullest.day.utilization, from: first.from, to: last.to, quarterHours };
  }
  const { of: bank, index } = busiest;
  return {
    says: 'busiest-bank',
    bank: bank.name,
    day: bank.day.utilization,
    at: intervals[index] ?? Number.NaN,
    peak: estimateAt(bank.series.utilization, index, identity),
  };
}

export type ClearanceStatement =
  | { readonly says: 'nobody-cleared' }
  /** The way most passengers take, of all cleared in the direction; and passengers refused by any e-Channel (its half-width the widest it can be). */
  | { readonly says: 'most-used-way'; readonly way: ClearanceWay; readonly cleared: Estimate; readonly all: Estimate; readonly refused: Estimate };

/** Passengers by way of clearance over the day. */
export function clearanceStatement({ clearance, day }: HallReport): ClearanceStatement {
  const most = clearance[indexOfLargest(clearance.map(({ cleared }) => cleared.mean)) ?? -1];
  if (most === undefined) return { says: 'nobody-cleared' };
  const refused = {
    ...day.cleared,
    mean: clearance.reduce((sum, way) => sum + way.refused.mean, 0),
    halfWidth: clearance.reduce((sum, way) => sum + way.refused.halfWidth, 0),
  };
  return { says: 'most-used-way', way: most.way, cleared: most.cleared, all: day.cleared, refused };
}

export type OccupancyStatement =
  | { readonly says: 'hall-empty' }
  /** The quarter-hour [s from midnight] in which the hall is fullest, and the most people at once on a day. */
  | { readonly says: 'hall-fullest'; readonly at: number; readonly peak: Estimate };

/** People in the hall by quarter-hour. */
export function occupancyStatement({ peakOccupancy, day }: HallReport, { intervals }: RunReport): OccupancyStatement {
  const fullest = indexOfLargest(peakOccupancy.mean);
  if (fullest === undefined || peakOccupancy.mean[fullest] === 0) return { says: 'hall-empty' };
  return { says: 'hall-fullest', at: intervals[fullest] ?? Number.NaN, peak: day.peakOccupancy };
}

/** Where among several series the largest mean stands. */
function largest<T>(items: readonly T[], seriesOf: (item: T) => EstimateSeries): { readonly of: T; readonly index: number } | undefined {
  let best: { readonly of: T; readonly index: number; readonly mean: number } | undefined;
  for (const of of items) {
    const { mean } = seriesOf(of);
    const index = indexOfLargest(mean);
    const value = index === undefined ? undefined : mean[index];
    if (index !== undefined && value !== undefined && (best === undefined || value > best.mean)) best = { of, index, mean: value };
  }
  return best;
}
