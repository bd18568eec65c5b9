// The Department's daily traffic file once it has been read: counts by control point, direction and day, to pick one from.

import type { ControlPointId, Direction } from '../../shared/reference/vocabulary.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { SliceOf } from './app-state.ts';

/** The days of one control point in one direction, in order of date; the four columns are of one length. */
export interface TrafficSeries {
  readonly controlPoint: ControlPointId;
  readonly direction: Direction;
  /** ISO dates. */
  readonly dates: readonly string[];
  readonly residents: Int32Array;
  readonly mainlandVisitors: Int32Array;
  readonly otherVisitors: Int32Array;
}

export type TrafficState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly fileName: string }
  | { readonly status: 'failed'; readonly fileName: string; readonly problems: readonly Problem[] }
  | { readonly status: 'ready'; readonly fileName: string; readonly series: readonly TrafficSeries[] };

export interface TrafficSlice {
  readonly traffic: TrafficState;
  readonly setTraffic: (traffic: TrafficState) => void;
}

export function trafficSlice(): SliceOf<TrafficSlice> {
  return (set) => ({
    traffic: { status: 'none' },
    setTraffic: (traffic) => {
      set({ traffic });
    },
  });
}
