// Opening the Department's traffic file: the bytes come from the desktop or a dropped file, the reading happens in a worker.

import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import type { ReadTraffic } from '../../shared/demand/traffic-csv.ts';
import type { AppStore } from './create-app-store.ts';

/** Reads the file off the main thread. */
export type TrafficReader = (bytes: Uint8Array) => Promise<ReadTraffic>;

export interface TrafficFiles {
  /** Lets the user choose the file, then reads it. */
  open: () => Promise<void>;
  read: (fileName: string, bytes: Uint8Array) => Promise<void>;
}

export function createTrafficFiles(store: AppStore, desktop: DesktopApi, readTraffic: TrafficReader): TrafficFiles {
  const read = async (fileName: string, bytes: Uint8Array) => {
    const { setTraffic } = store.getState();
    setTraffic({ status: 'reading', fileName });
    const reading = await readTraffic(bytes);
    // Another file may have been opened meanwhile: the newest one counts.
    const { traffic } = store.getState();
    if (traffic.status !== 'reading' || traffic.fileName !== fileName) return;
    if (reading.ok) setTraffic({ status: 'ready', fileName, table: reading.table, warnings: reading.warnings });
    else setTraffic({ status: 'failed', fileName, problems: reading.problems });
  };
  return {
    read,
    open: async () => {
      const answer = await desktop.openTrafficFile();
      if (answer.ok) await read(answer.value.name, answer.value.bytes);
      else if (answer.reason !== 'cancelled') {
        const { reason, path, detail } = answer;
        store.getState().changeFiles({ trouble: { kind: 'failure', doing: 'open', reason, name: path, detail } });
      }
    },
  };
}
