// End-to-end tests of the built app: in whatever Chromium and Electron this machine has. What it lacks is written into the metadata,
// from where tests/run.mjs says it; a project that cannot run does not exist, so that nothing passes by not running.

import { defineConfig, type Project } from '@playwright/test';
import { hasDisplay } from './electron/start/has-display.ts';
import { findChromium, findElectron } from './tests/e2e/support/find-browsers.ts';

const chromium = findChromium();
const electron = findElectron();
const leftOut: string[] = [];
const projects: Project[] = [];

if (chromium) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  projects.push({
    name: 'chromium',
    testDir: 'tests/e2e/chromium',
    use: { launchOptions: { executablePath: chromium, args: [...asRoot, ...quiet] } },
  });
} else {
  leftOut.push('end-to-end tests in a browser: no Chromium, Chrome or Edge found (give its path in CHROME_PATH)');
}

if (electron && hasDisplay(process.platform, process.env)) projects.push({ name: 'electron', testDir: 'tests/e2e/electron' });
else if (electron) leftOut.push('end-to-end tests in Electron: no display (with xvfb installed they run without one)');
else
  leftOut.push(
    'end-to-end tests in Electron: its runtime is not on this machine yet (npm start fetches it; or give a path in ELECTRON_E2E_PATH)',
  );

export default defineConfig({
  metadata: { leftOut },
  projects: projects.length > 0 ? projects : [{ name: 'nothing to drive', testMatch: [] }],
  outputDir: 'artifacts/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Two cores are enough for one hall; a second simulation beside it would only make both slow.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
    screenshot: 'only-on-failure',
    // A trace keeps the whole page at every step, which makes large tables slow; ask for one with --trace on.
    trace: 'off',
  },
});
