// How long a run is expected to take: in seconds, from the pace of the last run.

import { expect, it } from 'vitest';
import { cheapRun, expectedRunTime } from '../../../../renderer/store/expected-work.ts';
import type { RunResult } from '../../../../renderer/store/results-slice.ts';
import { loWu } from '../../../support/render-app.tsx';
import { runReportFixture } from '../../../support/run-report-fixture.ts';

function lastRun(elapsed: number): RunResult {
  return { report: runReportFixture(loWu()), scenario: loWu(), revision: 1, elapsed, workers: 2 };
}

it('takes as long again as the last run of the same work, in seconds', () => {
  expect(expectedRunTime(loWu(), lastRun(1.5))).toBeCloseTo(1.5, 9);
});

it('grows with passengers and with days simulated', () => {
  const twiceTheDays = { ...loWu(), run: { ...loWu().run, replications: loWu().run.replications * 2 } };
  const twiceTheCrowd = { ...loWu(), demand: { ...loWu().demand, growthFactor: loWu().demand.growthFactor * 2 } };
  expect(expectedRunTime(twiceTheDays, lastRun(1.5))).toBeCloseTo(3, 9);
  expect(expectedRunTime(twiceTheCrowd, lastRun(1.5))).toBeCloseTo(3, 9);
});

it('assumes a slow machine before the first run: seconds for the days of Lo Wu, not milliseconds and not minutes', () => {
  const before = expectedRunTime(loWu(), undefined);
  expect(before).toBeGreaterThan(cheapRun);
  expect(before).toBeLessThan(60);
});
