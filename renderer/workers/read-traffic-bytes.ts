// The Department's traffic file from bytes: decoding, which needs the browser, and reading, which does not.

import { readTrafficCsv, type ReadTraffic } from '../../shared/demand/traffic-csv.ts';

/** Bytes that are not UTF-8 become replacement characters, by which the reader knows that this is no text. */
export function readTrafficBytes(bytes: Uint8Array): ReadTraffic {
  return readTrafficCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}
