// Reads one traffic file off the main thread, and answers with its table.

import { readTrafficBytes } from './read-traffic-bytes.ts';

self.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  const read = readTrafficBytes(event.data);
  const buffers = read.ok ? read.table.series.map(({ counts }) => counts.buffer as ArrayBuffer) : [];
  self.postMessage(read, { transfer: [...new Set(buffers)] });
});
