// Turns merged results into reports off the main thread, which is left to the user.

import type { ToReporter } from './report-protocol.ts';
import { serveReports } from './serve-reports.ts';

const answer = serveReports((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToReporter>) => answer(event.data));
