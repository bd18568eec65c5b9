// What every test in a browser starts from: the served app, opened at its first launch, and no error left in its console.

import { mkdirSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { PlannerPage } from '../pages/planner-page.ts';
import { serveApp } from './served-app.ts';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  /** Where the built app is served. */
  readonly address: string;
}

interface TestFixtures {
  /** The app after its first launch, with nothing kept from before. */
  readonly planner: PlannerPage;
}

/** Pictures of the app for people to look at. */
export const pictures = 'artifacts/screenshots';

export const test = base.extend<TestFixtures, WorkerFixtures>({
  address: [
    // Playwright reads the fixtures a fixture needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      mkdirSync(pictures, { recursive: true });
      const app = await serveApp();
      await use(app.address);
      app.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  planner: async ({ page, address }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    const planner = new PlannerPage(page);
    await planner.open(address);
    await use(planner);
    base.expect(errors, 'errors and warnings in the console').toEqual([]);
  },
});
