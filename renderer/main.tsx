// Starts the window: this file alone knows the workers and the desktop; everything else is handed them.

// Before all other styles, which may then say otherwise.
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';

import { connectDesktop } from './platform/desktop.ts';
import { traineeSession } from './platform/trainee-session.ts';

// In steps, each of which gets going in a task of its own: the scenarios with their schema, what draws charts, then the window. All at once they
// would keep the page from answering for a tenth of a second at the first start.
await import('../shared/scenario/ready/ready-scenarios.ts');
await import('./charts/estimate-band-chart.tsx');
const [{ startWindow }, { createWebReportWriter }, { createWebLiveHalls }, { readTrafficFile }, { createWebRunner }] = await Promise.all([
  import('./app/start-window.tsx'),
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
