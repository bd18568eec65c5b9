// Starts the window: this file alone knows the workers and the desktop; everything else is handed them.

// Before all other styles, which may then say otherwise.
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import './charts/chart-colors.css';
import './app/global.css';

import { loadWindow } from './app/load-window.ts';
import { connectDesktop } from './platform/desktop.ts';
import { traineeSession } from './platform/trainee-session.ts';

const [{ startWindow }, { createWebReportWriter }, { createWebLiveHalls }, { readTrafficFile }, { createWebRunner }] = await Promise.all([
  loadWindow(),
  import('./workers/report-writer.ts'),
  import('./workers/live-halls.ts'),
  import('./workers/traffic-reader.ts'),
  import('./workers/web-worker-pool.ts'),
]);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
const reports = createWebReportWriter();
startWindow(
  {
    root,
    desktop: connectDesktop(),
    runner: createWebRunner(),
    reportOf: (scenario, result, how) => reports.write(scenario, result, how),
    steadyReportOf: (scenario, at, result) => reports.held(scenario, at, result),
    compareReportOf: (plan, names, result, how) => reports.compare(plan, names, result, how),
    live: createWebLiveHalls(),
    readTraffic: readTrafficFile,
  },
  traineeSession(),
);
