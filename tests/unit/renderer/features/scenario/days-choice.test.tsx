// How many days: a number, or until a number is known precisely enough; and the interval as it closes while the run is on.

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { RunButton } from '../../../../../renderer/features/run/run-button.tsx';
import { RunFields } from '../../../../../renderer/features/scenario/run/run-sections.tsx';
import { replicationRunner } from '../../../../../shared/experiment/replicate.ts';
import { runReportOf } from '../../../../../shared/report/run-report-of.ts';
import { createInProcessRunner } from '../../../../../shared/runner/in-process-runner.ts';
import { hallWith } from '../../../../support/compared.ts';
import { renderPart } from '../../../../support/render-app.tsx';

test('a run until precise is asked for by what, how narrow, and at most how many days', async () => {
  const { store, container } = renderPart(<RunFields />, { scenario: hallWith(1) });
  expect(screen.getByRole('textbox', { name: 'Days simulated' })).toBeTruthy();
  await userEvent.click(screen.getByText('Until precise'));
  expect(screen.queryByRole('textbox', { name: 'Days simulated' })).toBeNull();
  expect(store.getState().scenario.run.precision).toEqual({
    of: [{ quantity: { measure: 'target', target: 'pledge' }, halfWidth: 0.005, relative: false }],
    atMost: 400,
  });
  const halfWidth = screen.getByRole('textbox', { name: 'Interval of at most ±' });
  await userEvent.clear(halfWidth);
  await userEvent.type(halfWidth, '2{Enter}');
  const atMost = screen.getByRole('textbox', { name: 'Days at most' });
  await userEvent.clear(atMost);
  await userEvent.type(atMost, '60{Enter}');
  expect(store.getState().scenario.run.precision).toMatchObject({ of: [{ halfWidth: 0.02 }], atMost: 60 });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await userEvent.click(screen.getByText('A number of days'));
  expect(store.getState().scenario.run.precision).toBeUndefined();
});

test('while it runs the button tells how far the interval has closed', async () => {
  const scenario = hallWith(1);
  const precise = {
    ...scenario,
    run: {
      ...scenario.run,
      precision: { of: [{ quantity: { measure: 'target' as const, target: 'pledge' }, halfWidth: 0.001, relative: false }], atMost: 31 },
    },
  };
  const runner = createInProcessRunner({ replicate: replicationRunner(), check: () => [], pause: () => Promise.resolve(), clock: () => 0 });
  const outcome = await runner.run(precise).outcome;
  if (outcome.status !== 'finished') throw new Error('The run did not finish.');
  const partial = runReportOf(precise, outcome.result);
  const { store } = renderPart(<RunButton />, { scenario: precise });
  expect(screen.getByRole('button', { name: 'Run · until precise' })).toBeTruthy();
  act(() => {
    const { revision, active } = store.getState();
    store.getState().setRun({ status: 'running', deployment: active, revision, startedAt: 0, progress: { done: 31, total: 31 }, partial });
  });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(/^31 of 31 days · ± \d+(\.\d+)?, asked 0\.1$/);
});
