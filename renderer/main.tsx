// Starts the window: this file alone knows the workers and the desktop; everything else is handed them.

import { startWindow } from './app/start-window.tsx';
import { connectDesktop } from './platform/desktop.ts';
import { createWebReportWriter } from './workers/report-writer.ts';
import { readTrafficFile } from './workers/traffic-reader.ts';
import { createWebRunner } from './workers/web-worker-pool.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
const reports = createWebReportWriter();
startWindow({
  root,
  desktop: connectDesktop(),
  runner: createWebRunner(),
  reportOf: (scenario, result, how) => reports.write(scenario, result, how),
  compareReportOf: (plan, names, result, how) => reports.compare(plan, names, result, how),
  readTraffic: readTrafficFile,
});
