// The Department's daily traffic file once it has been read: counts by control point, direction and day, to pick one from.

import type { TrafficTable } from '../../shared/demand/traffic-table.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { SliceOf } from './app-state.ts';

export type TrafficState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly fileName: string }
  | { readonly status: 'failed'; readonly fileName: string; readonly problems: readonly Problem[] }
  | {
      readonly status: 'ready';
      readonly fileName: string;
      readonly table: TrafficTable;
      /** What is odd about the file, though it can be used. */
      readonly warnings: readonly Problem[];
    };

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
